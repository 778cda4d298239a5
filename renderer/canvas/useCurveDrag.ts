import { useReactFlow } from '@xyflow/react';
import { useEffect, useMemo, useState } from 'react';
import type { PointerEvent } from 'react';
import type { Id } from '../../shared/model/ids.ts';
import { useWorkbench } from '../state/useWorkbench.ts';

interface CurveScale {
  readonly grain: number;
  readonly least: number;
  readonly most: number;
  /** Px at 100 % for one unit, upwards. */
  readonly scale: number;
  readonly onCommit: (stepId: Id, curveId: Id, value: number) => void;
}

/** A point that is being dragged, and what it would say. */
interface Pulled {
  readonly stepId: Id;
  readonly curveId: Id;
  readonly value: number;
  readonly startY: number;
  readonly startValue: number;
}

export interface CurveDrag {
  readonly isOn: boolean;
  /** What a point says while it is dragged; null: what is stored. */
  readonly valueOf: (stepId: Id, curveId: Id) => number | null;
  readonly start: (stepId: Id, curveId: Id, value: number, event: PointerEvent<SVGGElement>) => void;
  readonly pull: (event: PointerEvent<SVGGElement>) => void;
  readonly letGo: () => void;
  readonly cancel: () => void;
  /** By so many grains up or down; Infinity: to the end of the scale. */
  readonly shift: (stepId: Id, curveId: Id, value: number, grains: number) => void;
}

/** Dragging points of curves up and down, by whole grains: one command when it is let go of. Escape calls it off. */
export function useCurveDrag({ grain, least, most, scale, onCommit }: CurveScale): CurveDrag {
  const workbench = useWorkbench();
  const { getZoom } = useReactFlow();
  const [pulled, setPulled] = useState<Pulled | null>(null);

  useEffect(() => {
    if (pulled === null) return undefined;
    const pressKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      setPulled(null);
    };
    window.addEventListener('keydown', pressKey, true);
    return () => {
      window.removeEventListener('keydown', pressKey, true);
    };
  }, [pulled]);

  // The same from render to render while nothing is dragged: hundreds of points are given it.
  return useMemo(() => {
    const within = (value: number): number =>
      Math.max(least, Math.min(most, Math.round(value / grain) * grain)) + 0;
    return {
      isOn: pulled !== null,
      valueOf: (stepId, curveId) =>
        pulled?.stepId === stepId && pulled.curveId === curveId ? pulled.value : null,
      start: (stepId, curveId, value, event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        setPulled({ stepId, curveId, value, startY: event.clientY, startValue: value });
      },
      pull: (event) => {
        if (pulled === null) return;
        const value = within(pulled.startValue - (event.clientY - pulled.startY) / (scale * getZoom()));
        if (value !== pulled.value) setPulled({ ...pulled, value });
      },
      letGo: () => {
        if (pulled === null) return;
        setPulled(null);
        const { stepId, curveId, value, startValue } = pulled;
        // A press that moved nothing asks for the step itself.
        if (value === startValue) workbench.view.getState().select([stepId]);
        else onCommit(stepId, curveId, value);
      },
      cancel: () => {
        setPulled(null);
      },
      shift: (stepId, curveId, value, grains) => {
        const next = Number.isFinite(grains) ? within(value + grains * grain) : grains > 0 ? most : least;
        if (next !== value) onCommit(stepId, curveId, next);
      },
    };
  }, [pulled, grain, least, most, scale, onCommit, getZoom, workbench]);
}

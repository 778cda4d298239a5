import { useReactFlow } from '@xyflow/react';
import { useCallback, useRef } from 'react';
import type { MouseEvent } from 'react';
import type { Id } from '../../shared/model/ids.ts';
import type { Point } from '../../shared/scene/rect.ts';
import { useWorkbench } from '../state/useWorkbench.ts';
import type { StepIndex } from './stepIndex.ts';

type Pressed = Pick<MouseEvent, 'clientX' | 'clientY' | 'shiftKey' | 'ctrlKey' | 'metaKey'>;

export interface OverviewPointer {
  /** The step of the overview under a point of the screen; null: none, or the steps have elements of their own. */
  readonly stepAt: (at: Pick<Pressed, 'clientX' | 'clientY'>) => Id | null;
  /** Selects the step under a press on the empty canvas, or lets go of all. */
  readonly press: (event: Pressed) => void;
  readonly startBox: (event: Pressed) => void;
  readonly endBox: (event: Pressed) => void;
}

/** Pressing and boxing steps that the overview draws: they have no elements, so the index says what lies where. */
export function useOverviewPointer(isOverview: boolean, index: StepIndex): OverviewPointer {
  const { view } = useWorkbench();
  const { screenToFlowPosition } = useReactFlow();
  const boxFrom = useRef<Point | null>(null);

  const pointOf = useCallback(
    ({ clientX, clientY }: Pick<Pressed, 'clientX' | 'clientY'>) =>
      screenToFlowPosition({ x: clientX, y: clientY }, { snapToGrid: false }),
    [screenToFlowPosition],
  );
  const stepAt = useCallback<OverviewPointer['stepAt']>(
    (at) => (isOverview ? index.at(pointOf(at)) : null),
    [isOverview, index, pointOf],
  );
  const press = useCallback<OverviewPointer['press']>(
    (event) => {
      const { selected, select } = view.getState();
      const id = stepAt(event);
      if (id === null) select([]);
      else if (!event.shiftKey && !event.ctrlKey && !event.metaKey) select([id]);
      else if (selected.has(id)) select([...selected].filter((one) => one !== id));
      else select([...selected, id]);
    },
    [view, stepAt],
  );
  const startBox = useCallback<OverviewPointer['startBox']>(
    (event) => {
      boxFrom.current = pointOf(event);
    },
    [pointOf],
  );
  const endBox = useCallback<OverviewPointer['endBox']>(
    (event) => {
      const from = boxFrom.current;
      boxFrom.current = null;
      if (from === null || !isOverview) return;
      const to = pointOf(event);
      view.getState().select(
        index.within({
          x: Math.min(from.x, to.x),
          y: Math.min(from.y, to.y),
          width: Math.abs(to.x - from.x),
          height: Math.abs(to.y - from.y),
        }),
      );
    },
    [isOverview, index, pointOf, view],
  );
  return { stepAt, press, startBox, endBox };
}

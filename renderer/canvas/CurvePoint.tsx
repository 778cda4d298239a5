import type { KeyboardEvent, ReactNode } from 'react';
import type { Id } from '../../shared/model/ids.ts';
import type { Point } from '../../shared/scene/rect.ts';
import { useWorkbench } from '../state/useWorkbench.ts';
import { classes } from '../ui/classes.ts';
import styles from './EmotionCurves.module.css';
import type { CurveDrag } from './useCurveDrag.ts';

interface CurvePointProps {
  readonly drag: CurveDrag;
  readonly stepId: Id;
  readonly curveId: Id;
  readonly at: Point;
  readonly value: number;
  readonly range: readonly [number, number];
  /** Reached by the Tab key and moved by the arrows: of the selected steps only, or there were thousands. */
  readonly isSlider: boolean;
  /** From the title of its step. */
  readonly label: (step: string) => string;
  /** What stands beside it while it is dragged. */
  readonly reading: string;
  readonly valueText: string;
  readonly tip: string;
  readonly children: ReactNode;
}

/** By how many grains a key moves a point. */
const grains: Readonly<Record<string, number>> = {
  ArrowUp: 1,
  ArrowRight: 1,
  ArrowDown: -1,
  ArrowLeft: -1,
  PageUp: 2,
  PageDown: -2,
  Home: -Infinity,
  End: Infinity,
};

/** A point of a curve, with what it takes to move it. */
export function CurvePoint(props: CurvePointProps) {
  const { drag, stepId, curveId, at, value, range, isSlider } = props;
  const { store } = useWorkbench();
  const isPulled = drag.valueOf(stepId, curveId) !== null;
  const pressKey = (event: KeyboardEvent) => {
    const by = grains[event.key];
    if (by === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    drag.shift(stepId, curveId, value, by);
  };
  const slider = isSlider
    ? {
        role: 'slider',
        tabIndex: 0,
        'aria-orientation': 'vertical' as const,
        'aria-label': props.label(store.getState().project.steps[stepId]?.title ?? ''),
        'aria-valuemin': range[0],
        'aria-valuemax': range[1],
        'aria-valuenow': value,
        'aria-valuetext': props.valueText,
        onKeyDown: pressKey,
      }
    : { 'aria-hidden': true as const };
  return (
    <g
      className={classes(styles.point, 'nopan')}
      data-point-of={stepId}
      {...slider}
      onPointerDown={(event) => {
        drag.start(stepId, curveId, value, event);
      }}
      onPointerMove={isPulled ? drag.pull : undefined}
      onPointerUp={isPulled ? drag.letGo : undefined}
      onPointerCancel={isPulled ? drag.cancel : undefined}
    >
      <title>{props.tip}</title>
      <circle className={styles.grip} cx={at.x} cy={at.y} r={14} />
      {props.children}
      {isPulled && (
        <text className={styles.reading} x={at.x} y={at.y - 16}>
          {props.reading}
        </text>
      )}
    </g>
  );
}

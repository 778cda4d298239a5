import { isPraisePoint } from '../../shared/analysis/isPraisePoint.ts';
import type { Insight, Polarity } from '../../shared/model/records.ts';
import { markerPath } from '../../shared/scene/curveLook.ts';
import type { CurveLook } from '../../shared/scene/curveLook.ts';
import { insightGlyph } from '../../shared/scene/insightGlyph.ts';
import type { Point } from '../../shared/scene/rect.ts';
import styles from './EmotionCurves.module.css';

interface PointMarksProps {
  readonly point: Point;
  readonly insights: readonly Insight[];
  readonly marker: CurveLook['marker'];
  readonly colour: string;
}

/** A point of a curve, or the signs of what hurts and what delights there. */
export function PointMarks({ point, insights, marker, colour }: PointMarksProps) {
  const { x, y } = point;
  const polarities: readonly Polarity[] = [
    ...(insights.some((insight) => !isPraisePoint(insight)) ? (['pain'] as const) : []),
    ...(insights.some(isPraisePoint) ? (['praise'] as const) : []),
  ];
  if (polarities.length === 0) {
    return <path className={styles.dot} d={markerPath(marker, point, 5.5)} fill={colour} />;
  }
  return polarities.map((polarity, index) => {
    const centre = { x: x + (polarities.length === 2 ? (index - 0.5) * 18 : 0), y };
    return (
      <g key={polarity} className={polarity === 'pain' ? styles.pain : styles.praise}>
        <circle cx={centre.x} cy={centre.y} r={10} />
        <path d={insightGlyph(polarity, centre, 10)} />
      </g>
    );
  });
}

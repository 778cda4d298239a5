import { useReactFlow, useStore } from '@xyflow/react';
import { isPraisePoint } from '../../shared/analysis/isPraisePoint.ts';
import type { Id } from '../../shared/model/ids.ts';
import { sizes } from '../../shared/model/sizes.ts';
import { insightGlyph } from '../../shared/scene/insightGlyph.ts';
import { headerSize } from './mapView.ts';
import styles from './MapTools.module.css';
import type { StepFlowNode } from './stepNode.ts';

/** The words of the customers about a step, under its badges: while the pointer is on them, or the focus on the step. */
export function InsightHint({ stepId }: { readonly stepId: Id }) {
  const { getNode } = useReactFlow<StepFlowNode>();
  const [x, y, zoom] = useStore(({ transform }) => transform);
  const width = useStore((state) => state.width);
  const height = useStore((state) => state.height);
  const node = getNode(stepId);
  if (node === undefined || node.data.insights.length === 0) return null;
  const left = x + node.position.x * zoom;
  const top = y + node.position.y * zoom;
  const bottom = top + sizes.step.height * zoom;
  // Below the step, or above it where there is more room.
  const isAbove = bottom > height * 0.7;
  return (
    <div
      // The words describe the step already, for who does not see them.
      aria-hidden="true"
      className={styles.hint}
      style={{
        left: Math.max(headerSize.lanes + 8, Math.min(left, width - 296)),
        ...(isAbove ? { bottom: height - top + 16 } : { top: bottom + 10 }),
      }}
    >
      {node.data.insights.map((insight) => {
        const isPraise = isPraisePoint(insight);
        const words = isPraise && insight.wordsNow !== '' ? insight.wordsNow : insight.words;
        return (
          <div key={insight.id} className={styles.hintLine}>
            <svg className={styles.hintSign} viewBox="-8 -8 16 16">
              <path
                className={isPraise ? styles.praise : styles.pain}
                d={insightGlyph(isPraise ? 'praise' : 'pain', { x: 0, y: 0 }, 14)}
              />
            </svg>
            <span>{words}</span>
          </div>
        );
      })}
    </div>
  );
}

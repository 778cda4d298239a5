import { useStore, ViewportPortal } from '@xyflow/react';
import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { unevenDecisions } from '../../shared/analysis/branchProbabilities.ts';
import type { Id } from '../../shared/model/ids.ts';
import { percentText } from '../../shared/scene/connectionText.ts';
import type { MapLayout } from '../../shared/scene/layoutMap.ts';
import { useProject, useWorkbench } from '../state/useWorkbench.ts';
import { TriangleAlert } from '../ui/icons.ts';
import styles from './BranchWarnings.module.css';
import { isInSpan, useViewSpan } from './useViewSpan.ts';

interface BranchWarningsProps {
  readonly mapId: Id;
  readonly layout: MapLayout;
}

/** Below this zoom there is no room to read it. */
const readableZoom = 0.5;

/** Marks the decisions whose branches do not sum to 100 %. A press shows their details, where one more puts it right. */
export const BranchWarnings = memo(function BranchWarnings({ mapId, layout }: BranchWarningsProps) {
  const { t } = useTranslation('connections');
  const workbench = useWorkbench();
  const steps = useProject((project) => project.steps);
  const connections = useProject((project) => project.connections);
  const span = useViewSpan();
  const isReadable = useStore(({ transform }) => transform[2] >= readableZoom);
  const uneven = useMemo(() => unevenDecisions({ steps, connections }, mapId), [steps, connections, mapId]);
  if (!isReadable || uneven.size === 0) return null;
  return (
    <ViewportPortal>
      {[...uneven].flatMap(([stepId, { sum }]) => {
        const box = layout.steps.get(stepId);
        if (box === undefined || !isInSpan(box.x, box.x + box.width, span.left, span.right)) return [];
        const name = t('uneven', { name: steps[stepId]?.title ?? '', sum: percentText(sum) });
        return [
          <button
            key={stepId}
            type="button"
            className={styles.warning}
            style={{
              transform: `translate(-50%, 0) translate(${box.x + box.width / 2}px, ${box.y + box.height - 10}px)`,
            }}
            title={name}
            aria-label={name}
            data-point-of={stepId}
            onClick={() => {
              workbench.view.getState().select([stepId]);
            }}
          >
            <TriangleAlert size={12} aria-hidden />
            {percentText(sum)}
          </button>,
        ];
      })}
    </ViewportPortal>
  );
});

import { useStore, ViewportPortal } from '@xyflow/react';
import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { unevenDecisions } from '../../shared/analysis/branchProbabilities.ts';
import { unsoundInMap } from '../../shared/analysis/standard/unsoundInMap.ts';
import type { Id } from '../../shared/model/ids.ts';
import { percentText } from '../../shared/scene/connectionText.ts';
import type { MapLayout } from '../../shared/scene/layoutMap.ts';
import { useProject } from '../state/useWorkbench.ts';
import { StepWarning } from './StepWarning.tsx';
import { isInSpan, useViewSpan } from './useViewSpan.ts';

interface MapWarningsProps {
  readonly mapId: Id;
  readonly layout: MapLayout;
}

/** Below this zoom there is no room to read it. */
const readableZoom = 0.5;

/** Marks the decisions whose branches do not sum to 100 %, and of a standard flow the steps at which it is not sound. */
export const MapWarnings = memo(function MapWarnings({ mapId, layout }: MapWarningsProps) {
  const { t } = useTranslation(['connections', 'standard']);
  const maps = useProject((project) => project.maps);
  const stages = useProject((project) => project.stages);
  const lanes = useProject((project) => project.lanes);
  const steps = useProject((project) => project.steps);
  const connections = useProject((project) => project.connections);
  const span = useViewSpan();
  const isReadable = useStore(({ transform }) => transform[2] >= readableZoom);
  const uneven = useMemo(() => unevenDecisions({ steps, connections }, mapId), [steps, connections, mapId]);
  const unsound = useMemo(
    () => unsoundInMap({ maps, stages, lanes, steps, connections }, mapId),
    [maps, stages, lanes, steps, connections, mapId],
  );
  if (!isReadable || (uneven.size === 0 && unsound.length === 0)) return null;
  const boxInView = (stepId: Id) => {
    const box = layout.steps.get(stepId);
    return box !== undefined && isInSpan(box.x, box.x + box.width, span.left, span.right) ? box : null;
  };
  const titleOf = (stepId: Id) => steps[stepId]?.title ?? '';
  return (
    <ViewportPortal>
      {unsound.map(({ stepId, fault }) => {
        const box = boxInView(stepId);
        if (box === null) return null;
        const name = t(`standard:fault-${fault}`, { name: titleOf(stepId) });
        const text = t(`standard:short-${fault}`);
        return <StepWarning key={`${fault} ${stepId}`} {...{ stepId, box, name, text }} edge="top" />;
      })}
      {[...uneven].map(([stepId, { sum }]) => {
        const box = boxInView(stepId);
        if (box === null) return null;
        const name = t('uneven', { name: titleOf(stepId), sum: percentText(sum) });
        return <StepWarning key={stepId} {...{ stepId, box, name }} text={percentText(sum)} edge="bottom" />;
      })}
    </ViewportPortal>
  );
});

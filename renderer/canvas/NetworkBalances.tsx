import { useStore, ViewportPortal } from '@xyflow/react';
import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { balances } from '../../shared/analysis/network/balances.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { MapLayout } from '../../shared/scene/layoutMap.ts';
import { localeOf } from '../i18n/languages.ts';
import { useLanguage } from '../i18n/useLanguage.ts';
import { useProject } from '../state/useWorkbench.ts';
import { StepWarning } from './StepWarning.tsx';
import { isInSpan, useViewSpan } from './useViewSpan.ts';

interface NetworkBalancesProps {
  readonly mapId: Id;
  readonly layout: MapLayout;
}

/** Below this zoom there is no room to read it. */
const readableZoom = 0.5;

/** Marks the participants of a value network who give more than they get. */
export const NetworkBalances = memo(function NetworkBalances({ mapId, layout }: NetworkBalancesProps) {
  const { t } = useTranslation('lens');
  const locale = localeOf(useLanguage());
  const steps = useProject((project) => project.steps);
  const connections = useProject((project) => project.connections);
  const span = useViewSpan();
  const isReadable = useStore(({ transform }) => transform[2] >= readableZoom);
  const giving = useMemo(
    () => balances({ steps, connections }, mapId).filter(({ net }) => net < 0),
    [steps, connections, mapId],
  );
  if (!isReadable || giving.length === 0) return null;
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  return (
    <ViewportPortal>
      {giving.map(({ stepId, net }) => {
        const box = layout.steps.get(stepId);
        if (box === undefined || !isInSpan(box.x, box.x + box.width, span.left, span.right)) return null;
        const by = number.format(-net);
        const name = t('givesMoreName', { name: steps[stepId]?.title ?? '', by });
        return (
          <StepWarning key={stepId} {...{ stepId, box, name }} text={t('givesMore', { by })} edge="bottom" />
        );
      })}
    </ViewportPortal>
  );
});

import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { countInsights } from '../../../shared/analysis/countInsights.ts';
import { isPraisePoint } from '../../../shared/analysis/isPraisePoint.ts';
import { printValence } from '../../../shared/figures/printValence.ts';
import type { Participant } from '../../../shared/model/records.ts';
import { sayingOf } from './outlineRows.ts';
import type { DescribeRow, OutlineSubject } from './outlineRows.ts';

/** What a screen reader is told of each row. */
export function useDescribeRow(): DescribeRow {
  const { t } = useTranslation(['outline', 'insights', 'inspector']);
  return useMemo<DescribeRow>(() => {
    const sideOf = ({ side }: Participant) => t(side === 'C' ? 'outline:sideC' : 'outline:sideB');
    const nameOfStep = ({ step: { title, stageId }, lane, party }: StepSubject) => {
      if (stageId !== null) return t('outline:stepRow', { title, lane: lane?.name ?? '' });
      if (party === undefined) return t('outline:bareNodeRow', { title });
      return t('outline:nodeRow', { title, side: sideOf(party) });
    };
    return (subject) => {
      switch (subject.kind) {
        case 'group':
          return t(`outline:${subject.group}`);
        case 'nodes':
          return t('outline:nodesRow', {
            participants: t('outline:nodesCount', { count: subject.steps }),
          });
        case 'stage':
          return t('outline:stageRow', {
            name: subject.stage.name === '' ? t('outline:namelessStage') : subject.stage.name,
            steps: t('outline:steps', { count: subject.steps }),
          });
        case 'step': {
          const { pains, praises } = countInsights({
            insights: Object.fromEntries(subject.insights.map((insight) => [insight.id, insight])),
          });
          return [
            nameOfStep(subject),
            ...subject.feelings.map(({ name, valence }) =>
              t('outline:feels', { name, valence: printValence(valence) }),
            ),
            ...(pains > 0 ? [t('insights:pains', { count: pains })] : []),
            ...(praises > 0 ? [t('insights:praises', { count: praises })] : []),
          ].join(', ');
        }
        case 'insight':
          return t(isPraisePoint(subject.insight) ? 'outline:praiseRow' : 'outline:painRow', {
            words: sayingOf(subject.insight),
          });
        case 'connection': {
          const { label, given, received } = subject.connection;
          return [
            label === ''
              ? t('outline:connectionTo', { name: subject.to })
              : t('outline:connectionToLabelled', { name: subject.to, label }),
            ...(given === '' ? [] : [t('outline:gives', { what: given })]),
            ...(received === '' ? [] : [t('outline:getsBack', { what: received })]),
          ].join(', ');
        }
        case 'lane':
          return t('outline:laneRow', { name: subject.lane.name });
        case 'participant':
          return t('outline:participantRow', {
            name: subject.participant.name,
            side: sideOf(subject.participant),
          });
      }
    };
  }, [t]);
}

type StepSubject = Extract<OutlineSubject, { readonly kind: 'step' }>;

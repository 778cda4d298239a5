import { useTranslation } from 'react-i18next';
import { setMoment } from '../../../shared/commands/setMoment.ts';
import type { SetMoment } from '../../../shared/commands/setMoment.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { limits } from '../../../shared/model/limits.ts';
import { useProject, useWorkbench } from '../../state/useWorkbench.ts';
import { Rating } from '../../ui/Rating.tsx';
import { BarrierList } from './BarrierList.tsx';
import { BasisFigure } from './BasisFigure.tsx';
import { useBreakthroughs } from './BreakthroughColumn.tsx';
import { MotivationList } from './MotivationList.tsx';

/** The figures of a key decision moment, and what holds people back there or drives them on. */
export function MomentFields({ entryId }: { readonly entryId: Id }) {
  const { t } = useTranslation('research');
  const workbench = useWorkbench();
  const facts = useProject(({ momentFacts }) =>
    Object.values(momentFacts).find((one) => one.entryId === entryId),
  );
  const { ranked, apart, open } = useBreakthroughs();
  const point = [...ranked, ...apart, ...open].find((one) => one.entry.id === entryId);
  const set = (fields: SetMoment['fields']) => {
    workbench.run(setMoment, { entryId, fields });
  };
  return (
    <>
      <BasisFigure
        label={t('people')}
        value={facts?.people?.count ?? null}
        basis={facts?.people?.basis ?? null}
        placeholder={t('peopleDefault')}
        onChange={(count, basis) => {
          set({ people: count === null ? null : { count, basis } });
        }}
      />
      <BasisFigure
        label={t('leaving')}
        value={facts?.leaving?.share ?? null}
        basis={facts?.leaving?.basis ?? null}
        max={1}
        placeholder={t('leavingDefault')}
        formatOptions={{ style: 'percent', maximumFractionDigits: 1 }}
        onChange={(share, basis) => {
          set({ leaving: share === null ? null : { share, basis } });
        }}
      />
      <Rating
        label={t('importance')}
        value={facts?.importance ?? null}
        note={
          point?.importance?.from === 'steps' ? t('importanceDefault', { count: point.importance.value }) : ''
        }
        onChange={(importance) => {
          set({ importance });
        }}
      />
      <BasisFigure
        label={t('effort')}
        value={facts?.effort?.days ?? null}
        basis={facts?.effort?.basis ?? null}
        max={limits.days}
        placeholder={t('effortDefault')}
        onChange={(days, basis) => {
          set({ effort: days === null ? null : { days, basis } });
        }}
      />
      <BarrierList entryId={entryId} />
      <MotivationList entryId={entryId} />
    </>
  );
}

import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { rankBreakthroughs } from '../../../shared/analysis/research/breakthroughs.ts';
import type { Breakthrough, Breakthroughs } from '../../../shared/analysis/research/breakthroughs.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { useProject, useWorkbench } from '../../state/useWorkbench.ts';
import { Pencil } from '../../ui/icons.ts';
import styles from './Research.module.css';
import { useArithmetic } from './useArithmetic.ts';

/** The ranking, computed anew when one of the tables that it comes from changes. */
export function useBreakthroughs(): Breakthroughs {
  const researchEntries = useProject((project) => project.researchEntries);
  const momentFacts = useProject((project) => project.momentFacts);
  const barriers = useProject((project) => project.barriers);
  const motivations = useProject((project) => project.motivations);
  const entryFeeds = useProject((project) => project.entryFeeds);
  const entrySteps = useProject((project) => project.entrySteps);
  const steps = useProject((project) => project.steps);
  return useMemo(
    () =>
      rankBreakthroughs({
        researchEntries,
        momentFacts,
        barriers,
        motivations,
        entryFeeds,
        entrySteps,
        steps,
      }),
    [researchEntries, momentFacts, barriers, motivations, entryFeeds, entrySteps, steps],
  );
}

interface BreakthroughColumnProps {
  /** What the search found. */
  readonly shownIds: ReadonlySet<Id>;
  readonly chosenId: Id | null;
}

/** The fifth step: where least effort moves most, with the arithmetic of each place. */
export function BreakthroughColumn({ shownIds, chosenId }: BreakthroughColumnProps) {
  const { t } = useTranslation('research');
  const { ranked, apart, open } = useBreakthroughs();
  const count = ranked.length + apart.length + open.length;
  const part = (title: string | null, points: readonly Breakthrough[], isRanked: boolean) => {
    const shown = points.map((point, index) => ({ point, rank: isRanked ? index + 1 : null }));
    const visible = shown.filter(({ point }) => shownIds.has(point.entry.id));
    if (visible.length === 0) return null;
    return (
      <>
        {title !== null && <h4 className={styles.partTitle}>{title}</h4>}
        <ol className={styles.cards}>
          {visible.map(({ point, rank }) => (
            <li key={point.entry.id}>
              <PointCard point={point} rank={rank} isChosen={point.entry.id === chosenId} />
            </li>
          ))}
        </ol>
      </>
    );
  };
  return (
    <section className={styles.column} aria-label={t('breakthroughs')}>
      <h3 className={styles.columnTitle}>
        <span className={styles.number} aria-hidden>
          5
        </span>
        {t('breakthroughs')}
        <span className={styles.count}>{count}</span>
      </h3>
      <p className={styles.formula}>{t('formula')}</p>
      {count === 0 && <p className={styles.teach}>{t('teach-breakthrough')}</p>}
      {part(null, ranked, true)}
      {part(t('apart'), apart, false)}
      {part(t('open'), open, false)}
    </section>
  );
}

interface PointCardProps {
  readonly point: Breakthrough;
  readonly rank: number | null;
  readonly isChosen: boolean;
}

function PointCard({ point, rank, isChosen }: PointCardProps) {
  const { t } = useTranslation('research');
  const workbench = useWorkbench();
  const { sum } = useArithmetic(point);
  return (
    <button
      type="button"
      className={styles.card}
      aria-pressed={isChosen}
      onClick={() => {
        workbench.view.getState().select([point.entry.id]);
      }}
    >
      {rank !== null && <span className={styles.rank}>{rank}</span>}
      <span className={styles.cardWords}>
        <span className={styles.cardTitle}>{point.entry.title}</span>
        <span className={styles.cardSum}>{sum}</span>
        {point.override !== null && (
          <span className={styles.cardLine}>
            <Pencil size={11} aria-hidden /> {t('overridden', { reason: point.override.reason })}
          </span>
        )}
      </span>
    </button>
  );
}

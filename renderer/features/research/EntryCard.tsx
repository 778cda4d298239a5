import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { segmentMembers } from '../../../shared/analysis/research/segmentMembers.ts';
import type { ResearchEntry } from '../../../shared/model/researchRecords.ts';
import { localeOf } from '../../i18n/languages.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { useProject, useWorkbench } from '../../state/useWorkbench.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { PersonaSign } from './PersonaSign.tsx';
import styles from './Research.module.css';

interface EntryCardProps {
  readonly entry: ResearchEntry;
  readonly isChosen: boolean;
  readonly isRelated: boolean;
}

/** An entry in little; pressed, it stands beside the board. */
export function EntryCard({ entry, isChosen, isRelated }: EntryCardProps) {
  const { t } = useTranslation('research');
  const workbench = useWorkbench();
  const lines = useLines(entry);
  const card = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isChosen) card.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [isChosen]);
  return (
    <button
      ref={card}
      type="button"
      className={styles.card}
      aria-pressed={isChosen}
      aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown Delete"
      data-related={isRelated ? '' : undefined}
      onClick={() => {
        workbench.view.getState().select(isChosen ? [] : [entry.id]);
      }}
    >
      {entry.kind === 'persona' && <PersonaSign participantId={entry.participantId} size="small" />}
      <span className={styles.cardWords}>
        <span className={styles.cardTitle}>{entry.title}</span>
        {lines.map((line) => (
          <span key={line} className={styles.cardLine}>
            {line}
          </span>
        ))}
        {isRelated && <VisuallyHidden>{t('related')}</VisuallyHidden>}
      </span>
    </button>
  );
}

/** What a card says under its title. */
function useLines(entry: ResearchEntry): readonly string[] {
  const { t } = useTranslation('research');
  const language = useLanguage();
  const members = useProject((project) =>
    entry.kind === 'segment' ? segmentMembers(project, entry.id).length : 0,
  );
  const found = useProject(
    ({ entrySteps }) => Object.values(entrySteps).filter((one) => one.entryId === entry.id).length,
  );
  const quoted = useProject(
    ({ entrySources }) => Object.values(entrySources).filter((one) => one.entryId === entry.id).length,
  );
  const number = new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: 1 });
  return [
    ...(entry.size === null ? [] : [t('peopleCount', { people: number.format(entry.size.count) })]),
    ...(members > 0 ? [t('memberCount', { count: members })] : []),
    ...(entry.seeks === '' ? [] : [entry.seeks]),
    [
      ...(found > 0 ? [t('foundCount', { count: found })] : []),
      ...(quoted > 0 ? [t('quoteCount', { count: quoted })] : []),
    ].join(' · '),
  ].filter((line) => line !== '');
}

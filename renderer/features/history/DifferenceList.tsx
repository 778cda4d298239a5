import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { comparedTables } from '../../../shared/analysis/comparison.ts';
import type { ComparedMoves, ComparedRecord, Comparison, Mark } from '../../../shared/analysis/comparison.ts';
import type { Id } from '../../../shared/model/ids.ts';
import type { JourneyMap } from '../../../shared/model/records.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { classes } from '../../ui/classes.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { CircleCheck } from '../../ui/icons.ts';
import { SectionList } from '../../ui/SectionList.tsx';
import { factText, movesText, recordName } from '../../state/factText.ts';
import styles from './History.module.css';
import { markSigns } from '../../picture/markSigns.ts';

interface DifferenceListProps {
  readonly comparison: Comparison;
  readonly maps: readonly JourneyMap[];
  /** The map that is shown: what lies on another one says so. */
  readonly mapId: Id | null;
  readonly shownId: Id | null;
  readonly onShow: (entry: ComparedRecord | ComparedMoves) => void;
}

interface Entry {
  readonly id: string;
  readonly textValue: string;
  readonly mark: Mark;
  readonly name: string;
  readonly facts: readonly string[];
  readonly of: ComparedRecord | ComparedMoves;
}

const looks: Readonly<Record<Mark, string | undefined>> = {
  added: styles.added,
  removed: styles.removed,
  changed: styles.changed,
  moved: styles.moved,
};

/** What is different between two states, in words; choosing a line shows where it is. */
export function DifferenceList({ comparison, maps, mapId: shownMap, shownId, onShow }: DifferenceListProps) {
  const { t } = useTranslation([
    'history',
    'inspector',
    'insights',
    'parties',
    'fields',
    'research',
    'actionList',
    'portfolio',
    'metrics',
    'insightDetails',
  ]);
  const language = useLanguage();
  const { records, moves } = comparison;

  const sections = useMemo(() => {
    const nameOfMap = new Map(maps.map(({ id, name }) => [id, name]));
    const where = (mapId: Id | null) =>
      mapId !== null && mapId !== shownMap ? [t('onMap', { map: nameOfMap.get(mapId) ?? '' })] : [];
    const entryOf = (of: ComparedRecord | ComparedMoves): Entry => {
      const isMoves = 'ids' in of;
      const mark = isMoves ? 'moved' : of.mark;
      const name = isMoves ? movesText(t, of) : recordName(t, of);
      const facts = [
        ...(isMoves ? [] : of.facts.map((fact) => factText(t, fact, language))),
        ...(of.table === 'maps' ? [] : where(of.mapId)),
      ];
      const id = isMoves ? `${of.table} ${of.what} ${of.mapId ?? ''}` : of.id;
      return { id, mark, name, facts, of, textValue: [name, t(mark), ...facts].join(', ') };
    };
    return comparedTables
      .map((table) => ({
        id: table,
        title: t(`table-${table}`),
        items: [...records, ...moves].filter((one) => one.table === table).map(entryOf),
      }))
      .filter(({ items }) => items.length > 0);
  }, [records, moves, maps, shownMap, t, language]);

  const countOf = (mark: Mark) => records.filter((one) => one.mark === mark).length;
  if (sections.length === 0) {
    return (
      <section className={styles.differences} aria-label={t('differences')}>
        <EmptyState icon={CircleCheck} title={t('noDifferences')} text={t('noDifferencesText')} />
      </section>
    );
  }
  return (
    <section className={styles.differences} aria-label={t('differences')}>
      <div className={styles.sectionHead}>
        <h3>{t('differences')}</h3>
        <p className={styles.counts}>
          <Count mark="added" text={t('countAdded', { count: countOf('added') })} />
          <Count mark="removed" text={t('countRemoved', { count: countOf('removed') })} />
          <Count mark="changed" text={t('countChanged', { count: countOf('changed') })} />
        </p>
      </div>
      <SectionList
        aria-label={t('differences')}
        sections={sections}
        selected={shownId}
        onSelect={(id) => {
          const entry = sections.flatMap(({ items }) => items).find((one) => one.id === id);
          if (entry !== undefined) onShow(entry.of);
        }}
        estimatedRowHeight={40}
        renderRow={(entry: Entry) => (
          <div className={styles.line}>
            <span className={classes(styles.sign, looks[entry.mark])} title={t(entry.mark)} aria-hidden>
              {markSigns[entry.mark]}
            </span>
            <div className={styles.lineText}>
              <span className={styles.what}>{entry.name}</span>
              {entry.facts.map((fact) => (
                <span key={fact} className={styles.fact}>
                  {fact}
                </span>
              ))}
            </div>
          </div>
        )}
      />
    </section>
  );
}

function Count({ mark, text }: { readonly mark: Mark; readonly text: string }) {
  return (
    <span>
      <span className={classes(styles.sign, looks[mark])} aria-hidden>
        {markSigns[mark]}
      </span>
      {text}
    </span>
  );
}

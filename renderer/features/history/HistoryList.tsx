import { useEffect, useMemo, useState } from 'react';
import type { KeyboardEvent, Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '../../../shared/model/ids.ts';
import type { Version } from '../../../shared/model/records.ts';
import { relativeTime } from '../../i18n/relativeTime.ts';
import { faultText } from '../../i18n/faultText.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { useProject } from '../../state/useWorkbench.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Bookmark, ChevronDown, ChevronRight, History } from '../../ui/icons.ts';
import type { FocusHandle } from '../../ui/List.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { SectionList } from '../../ui/SectionList.tsx';
import { changeText } from './changeText.ts';
import styles from './History.module.css';
import { historyRows } from './historyRows.ts';
import type { HistoryRow } from './historyRows.ts';
import { dayText, exactTime, timeOfDay } from './moment.ts';
import type { HistoryLog } from './useHistoryLog.ts';

interface HistoryListProps {
  readonly log: HistoryLog;
  readonly now: number;
  /** The place in the log that is looked at; null: none of the list's. */
  readonly chosen: number | null;
  readonly onChoose: (row: HistoryRow) => void;
  readonly listRef?: Ref<FocusHandle>;
}

type Line = HistoryRow & { readonly textValue: string; readonly text: string };

/** The changes of the project, newest first, under the days on which they were made. */
export function HistoryList({ log, now, chosen, onChoose, listRef }: HistoryListProps) {
  const { t } = useTranslation(['history', 'changes']);
  const { t: tErrors } = useTranslation('errors');
  const language = useLanguage();
  const versions = useProject((project) => project.versions);
  const [query, setQuery] = useState('');
  const [opened, setOpened] = useState<ReadonlySet<Id>>(new Set());
  const { changes, isComplete, isLoading, loadMore, fault } = log;

  const today = new Date(now).setHours(0, 0, 0, 0);
  const sections = useMemo(() => {
    const sought = query.trim().toLocaleLowerCase(language);
    const fits =
      sought === ''
        ? null
        : (change: (typeof changes)[number]) =>
            changeText(t, change).toLocaleLowerCase(language).includes(sought);
    return historyRows(changes, { opened, fits }).map(({ day, rows }) => ({
      id: `day ${String(day)}`,
      title: dayText(t, day, today, language),
      items: rows.map((row): Line => {
        const own = changeText(t, row.change);
        const text = row.count === 1 ? own : t('andMore', { change: own, count: row.count - 1 });
        return { ...row, text, textValue: `${text}, ${exactTime(row.change.at, language)}` };
      }),
    }));
  }, [changes, opened, query, t, language, today]);

  const named = useMemo(() => {
    const byChange = new Map<Id, Version>();
    for (const version of Object.values(versions)) {
      if (version.atChange !== null) byChange.set(version.atChange, version);
    }
    return byChange;
  }, [versions]);

  const lines = useMemo(() => sections.flatMap(({ items }) => items), [sections]);
  const chosenLine =
    chosen === null
      ? undefined
      : lines.find(({ change, oldest }) => change.seq >= chosen && oldest <= chosen);

  // A search that finds little, or a list that is nearly at its end, goes on into what is older.
  const isShort = query.trim() !== '' && lines.length < 40;
  useEffect(() => {
    if (isShort && !isComplete && !isLoading && fault === null) loadMore();
  }, [isShort, isComplete, isLoading, fault, loadMore]);

  const toggle = (id: Id) => {
    setOpened((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  };
  const pressKey = (event: KeyboardEvent, id: string | null) => {
    const line = lines.find((one) => one.id === id);
    const isOpening = event.key === 'ArrowRight' && (line?.count ?? 1) > 1;
    const isClosing = event.key === 'ArrowLeft' && line?.inFold === 'head';
    if (line === undefined || !(isOpening || isClosing)) return;
    event.preventDefault();
    event.stopPropagation();
    toggle(line.id);
  };

  if (isComplete && changes.length === 0) {
    return <EmptyState icon={History} title={t('noChanges')} text={t('noChangesText')} />;
  }
  return (
    <section className={styles.changes} aria-label={t('changes')}>
      <SearchField label={t('search')} placeholder={t('search')} value={query} onChange={setQuery} />
      <SectionList
        ref={listRef}
        aria-label={t('changes')}
        sections={sections}
        selected={chosenLine?.id ?? null}
        onSelect={(id) => {
          const line = lines.find((one) => one.id === id);
          if (line !== undefined) onChoose(line);
        }}
        onRowKey={pressKey}
        renderRow={(line: Line) => (
          <HistoryLine
            line={line}
            now={now}
            version={named.get(line.id) ?? null}
            isLast={line === lines.at(-1) && !isComplete && !isLoading && fault === null}
            onLast={loadMore}
            onToggle={toggle}
          />
        )}
        renderEmpty={() =>
          isLoading ? null : <p className={styles.note}>{t(query === '' ? 'noChanges' : 'nothingFound')}</p>
        }
      />
      <p className={styles.note} aria-live="polite">
        {fault !== null && t('failed', { reason: faultText(tErrors, fault) })}
        {fault === null && isLoading && t('loadingMore')}
        {fault === null && !isLoading && isComplete && t('noMore', { count: changes.length })}
        {fault !== null && (
          <Button size="small" onPress={loadMore}>
            {t('tryAgain')}
          </Button>
        )}
      </p>
    </section>
  );
}

interface HistoryLineProps {
  readonly line: Line;
  readonly now: number;
  readonly version: Version | null;
  /** The end of what was read: as it comes into view, more is. */
  readonly isLast: boolean;
  readonly onLast: () => void;
  readonly onToggle: (id: Id) => void;
}

function HistoryLine({ line, now, version, isLast, onLast, onToggle }: HistoryLineProps) {
  const { t } = useTranslation('history');
  const language = useLanguage();
  useEffect(() => {
    if (isLast) onLast();
  }, [isLast, onLast]);
  const { change, count, inFold, isUndone, text } = line;
  const ago = relativeTime(change.at, now, language) ?? t('justNow');
  const isFold = count > 1 || inFold === 'head';
  return (
    <div className={classes(styles.line, inFold === 'inside' && styles.inside)}>
      <div className={styles.lineText}>
        <span className={classes(styles.what, isUndone && styles.undone)}>{text}</span>
        <span className={styles.when} title={exactTime(change.at, language)}>
          {timeOfDay(change.at, language)} · {ago}
          {isUndone && <span className={styles.tag}>{t('undone')}</span>}
          {version !== null && (
            <span className={classes(styles.tag, styles.versionTag)}>
              <Bookmark size={11} aria-hidden />
              {version.name}
            </span>
          )}
        </span>
      </div>
      {isFold && (
        <IconButton
          icon={inFold === 'head' ? ChevronDown : ChevronRight}
          size="small"
          label={inFold === 'head' ? t('fold') : t('unfold', { count })}
          onPress={() => onToggle(line.id)}
        />
      )}
    </div>
  );
}

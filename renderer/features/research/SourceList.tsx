import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { moveResearch } from '../../../shared/commands/moveResearch.ts';
import { writeSource } from '../../../shared/commands/writeSource.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { limits } from '../../../shared/model/limits.ts';
import { byPosition } from '../../../shared/model/siblings.ts';
import { localeOf } from '../../i18n/languages.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { useProject, useWorkbench } from '../../state/useWorkbench.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FileText, Plus } from '../../ui/icons.ts';
import { List } from '../../ui/List.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './Research.module.css';
import { useDeleteResearch } from './useDeleteResearch.ts';

interface SourceListProps {
  readonly sought: string;
  readonly chosenId: Id | null;
}

/** What the research rests on: interviews, surveys, recordings and the like. */
export function SourceList({ sought, chosenId }: SourceListProps) {
  const { t } = useTranslation('research');
  const workbench = useWorkbench();
  const locale = localeOf(useLanguage());
  const remove = useDeleteResearch();
  const sources = useProject((project) => project.sources);
  const participants = useProject((project) => project.participants);
  const entrySources = useProject((project) => project.entrySources);
  const [title, setTitle] = useState('');
  const word = sought.trim().toLowerCase();
  const found = Object.values(sources)
    .filter((one) => `${one.title}\n${one.text}\n${one.url}`.toLowerCase().includes(word))
    .sort(byPosition);
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const add = () => {
    if (title.trim() === '') return;
    const id = workbench.newId();
    if (!workbench.run(writeSource, { id, fields: { title } })) return;
    setTitle('');
    workbench.view.getState().select([id]);
  };
  return (
    <div className={styles.sources}>
      <List
        aria-label={t('sources')}
        className={styles.sourceList}
        items={found.map((source) => ({ id: source.id, textValue: source.title, source }))}
        estimatedRowHeight={52}
        selectedKeys={new Set(chosenId === null ? [] : [chosenId])}
        onSelectionChange={(ids) => {
          workbench.view.getState().select([...ids].slice(-1));
        }}
        onRowKey={(event, id) => {
          const source = sources[id ?? ''];
          if (source === undefined) return;
          const by = event.altKey ? { ArrowUp: -1, ArrowDown: 1 }[event.key] : undefined;
          if (by !== undefined) {
            const index = found.indexOf(source) + by;
            if (word === '' && index >= 0) {
              workbench.run(moveResearch, { table: 'sources', id: source.id, index });
            }
          } else if (event.key === 'Delete') remove('sources', source.id, source.title);
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
        renderEmpty={() =>
          word === '' ? (
            <EmptyState icon={FileText} title={t('noSourcesTitle')} text={t('noSourcesText')} />
          ) : (
            <EmptyState icon={FileText} title={t('noneFound')} />
          )
        }
        renderRow={({ source }) => (
          <div className={styles.sourceRow}>
            <span className={styles.cardTitle}>{source.title}</span>
            <span className={styles.cardLine}>
              {[
                t(`source-${source.kind}`),
                ...(source.at === null ? [] : [date.format(source.at)]),
                ...(source.participantId === null ? [] : [participants[source.participantId]?.name ?? '']),
                t('quoteCount', {
                  count: Object.values(entrySources).filter((one) => one.sourceId === source.id).length,
                }),
              ].join(' · ')}
            </span>
          </div>
        )}
      />
      <div className={styles.addLine}>
        <TextField
          label={t('addSource')}
          isLabelHidden
          placeholder={t('addSource')}
          value={title}
          onChange={setTitle}
          maxLength={limits.nameLength}
          onEnter={add}
          className={styles.addField}
        />
        <IconButton
          icon={Plus}
          tone="plain"
          label={t('addNamed', { what: t('addSource') })}
          isDisabled={title.trim() === ''}
          onPress={add}
        />
      </div>
    </div>
  );
}

import { useTranslation } from 'react-i18next';
import { writeSource } from '../../../shared/commands/writeSource.ts';
import type { WriteSource } from '../../../shared/commands/writeSource.ts';
import { dateIn, printDay } from '../../../shared/formats/table/dateIn.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { limits } from '../../../shared/model/limits.ts';
import { sourceKinds } from '../../../shared/model/researchRecords.ts';
import { byPosition, participantsOf } from '../../../shared/model/siblings.ts';
import { linkAddress } from '../../../shared/rules/linkAddress.ts';
import { useProject, useWorkbench } from '../../state/useWorkbench.ts';
import { Button } from '../../ui/Button.tsx';
import { ChoiceField } from '../../ui/ChoiceField.tsx';
import { CommittedField } from '../../ui/CommittedField.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { CornerDownRight, Trash2, X } from '../../ui/icons.ts';
import { ParsedField } from '../../ui/ParsedField.tsx';
import { Select } from '../../ui/Select.tsx';
import styles from './Research.module.css';
import { useDeleteResearch } from './useDeleteResearch.ts';

interface SourceDetailsProps {
  readonly sourceId: Id;
  /** An entry that quotes it was asked for: the board is to be shown. */
  readonly onEntry: () => void;
}

/** All that is noted of a source, and what was drawn from it. */
export function SourceDetails({ sourceId, onEntry }: SourceDetailsProps) {
  const { t } = useTranslation(['research', 'common']);
  const workbench = useWorkbench();
  const remove = useDeleteResearch();
  const source = useProject((project) => project.sources[sourceId]);
  const participants = useProject((project) => project.participants);
  if (source === undefined) return null;
  const set = (fields: WriteSource['fields']) => {
    workbench.run(writeSource, { id: sourceId, fields });
  };
  return (
    <section className={styles.details} aria-label={t('detailsOf', { name: source.title })}>
      <div className={styles.detailsHead}>
        <h3 className={styles.detailsTitle}>{t('source')}</h3>
        <IconButton
          icon={Trash2}
          size="small"
          label={t('deleteNamed', { name: source.title })}
          onPress={() => {
            remove('sources', sourceId, source.title);
          }}
        />
        <IconButton
          icon={X}
          size="small"
          label={t('common:close')}
          onPress={() => {
            workbench.view.getState().select([]);
          }}
        />
      </div>
      <CommittedField
        label={t('name')}
        value={source.title}
        maxLength={limits.nameLength}
        isRequired
        onCommit={(title) => {
          set({ title });
        }}
      />
      <Select
        label={t('sourceKind')}
        value={source.kind}
        options={sourceKinds.map((value) => ({ value, label: t(`source-${value}`) }))}
        onChange={(kind) => {
          set({ kind });
        }}
      />
      <ParsedField
        label={t('date')}
        text={source.at === null ? '' : printDay(source.at)}
        placeholder={t('dateHint')}
        parse={(text) => {
          // A day that can be two is not guessed at.
          const at = dateIn(text, null);
          return at === 'ambiguous' ? null : at;
        }}
        error={t('notADay')}
        onCommit={(at) => {
          set({ at });
        }}
      />
      <ChoiceField
        label={t('withWhom')}
        choices={participantsOf({ participants }).map(({ id, name, colour }) => ({
          id,
          label: name,
          colour: `var(--participant-${colour})`,
        }))}
        value={source.participantId}
        placeholder={t('nobody')}
        onChoose={(participantId) => {
          set({ participantId });
        }}
        {...(source.participantId === null
          ? {}
          : {
              clear: {
                word: t('nobody'),
                onClear: () => {
                  set({ participantId: null });
                },
              },
            })}
      />
      <CommittedField
        label={t('sourceText')}
        value={source.text}
        maxLength={limits.textLength}
        rows={4}
        onCommit={(text) => {
          set({ text });
        }}
      />
      <CommittedField
        label={t('address')}
        value={source.url}
        maxLength={limits.urlLength}
        onCommit={(url) => {
          if (url.trim() === '' || linkAddress(url) !== null) set({ url });
        }}
      />
      <Drawn sourceId={sourceId} onEntry={onEntry} />
    </section>
  );
}

/** What was drawn from a source: its passages, each with the entry that quotes it. */
function Drawn({ sourceId, onEntry }: SourceDetailsProps) {
  const { t } = useTranslation('research');
  const workbench = useWorkbench();
  const entries = useProject((project) => project.researchEntries);
  const entrySources = useProject((project) => project.entrySources);
  const passages = Object.values(entrySources)
    .filter((one) => one.sourceId === sourceId)
    .sort(byPosition);
  return (
    <div className={styles.group} role="group" aria-label={t('drawn')}>
      <h4 className={styles.groupTitle}>{t('drawn')}</h4>
      {passages.length === 0 && <p className={styles.hint}>{t('drawnHint')}</p>}
      {passages.map(({ id, passage, entryId }) => (
        <figure key={id} className={styles.quote}>
          <blockquote>{passage}</blockquote>
          <Button
            icon={CornerDownRight}
            size="small"
            tone="quiet"
            className={styles.linkButton}
            onPress={() => {
              onEntry();
              workbench.view.getState().select([entryId]);
            }}
          >
            {entries[entryId]?.title ?? ''}
          </Button>
        </figure>
      ))}
    </div>
  );
}

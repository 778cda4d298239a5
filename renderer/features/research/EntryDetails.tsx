import { useTranslation } from 'react-i18next';
import { editResearchEntry } from '../../../shared/commands/editResearchEntry.ts';
import type { EditResearchEntry } from '../../../shared/commands/editResearchEntry.ts';
import { moveResearch } from '../../../shared/commands/moveResearch.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { limits } from '../../../shared/model/limits.ts';
import { byPosition } from '../../../shared/model/siblings.ts';
import { useProject, useWorkbench } from '../../state/useWorkbench.ts';
import { CommittedField } from '../../ui/CommittedField.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { ChevronDown, ChevronUp, Trash2, X } from '../../ui/icons.ts';
import { BreakthroughFacts } from './BreakthroughFacts.tsx';
import { EntryFeeds } from './EntryFeeds.tsx';
import { EntryPassages } from './EntryPassages.tsx';
import { EntrySteps } from './EntrySteps.tsx';
import { MomentFields } from './MomentFields.tsx';
import { PersonaFields } from './PersonaFields.tsx';
import styles from './Research.module.css';
import { SegmentFields } from './SegmentFields.tsx';
import { useDeleteResearch } from './useDeleteResearch.ts';

/** All that an entry of the research board says, what it is linked with, and what it rests on. */
export function EntryDetails({ entryId }: { readonly entryId: Id }) {
  const { t } = useTranslation(['research', 'common']);
  const workbench = useWorkbench();
  const remove = useDeleteResearch();
  const entries = useProject((project) => project.researchEntries);
  const entry = entries[entryId];
  if (entry === undefined) return null;
  const { kind, title } = entry;
  const siblings = Object.values(entries)
    .filter((one) => one.kind === kind)
    .sort(byPosition);
  const index = siblings.indexOf(entry);
  const set = (fields: EditResearchEntry['fields']) => {
    workbench.run(editResearchEntry, { entryId, fields });
  };
  const move = (to: number) => {
    workbench.run(moveResearch, { table: 'researchEntries', id: entryId, index: to });
  };
  return (
    <section className={styles.details} aria-label={t('detailsOf', { name: title })}>
      <div className={styles.detailsHead}>
        <h3 className={styles.detailsTitle}>{t(`one-${kind}`)}</h3>
        <IconButton
          icon={ChevronUp}
          size="small"
          label={t('moveUp', { name: title })}
          isDisabled={index === 0}
          onPress={() => {
            move(index - 1);
          }}
        />
        <IconButton
          icon={ChevronDown}
          size="small"
          label={t('moveDown', { name: title })}
          isDisabled={index === siblings.length - 1}
          onPress={() => {
            move(index + 1);
          }}
        />
        <IconButton
          icon={Trash2}
          size="small"
          label={t('deleteNamed', { name: title })}
          onPress={() => {
            remove('researchEntries', entryId, title);
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
        value={title}
        maxLength={limits.nameLength}
        isRequired
        onCommit={(text) => {
          set({ title: text });
        }}
      />
      {kind === 'persona' && <PersonaFields entry={entry} />}
      <CommittedField
        label={t(`text-${kind}`)}
        value={entry.text}
        maxLength={limits.textLength}
        rows={2}
        onCommit={(text) => {
          set({ text });
        }}
      />
      {(kind === 'persona' || kind === 'decision-type') && (
        <CommittedField
          label={t(kind === 'persona' ? 'goals' : 'seeks')}
          value={entry.seeks}
          maxLength={limits.textLength}
          rows={2}
          onCommit={(seeks) => {
            set({ seeks });
          }}
        />
      )}
      {kind === 'segment' && <SegmentFields entry={entry} />}
      {kind === 'moment' && (
        <>
          <BreakthroughFacts entryId={entryId} />
          <MomentFields entryId={entryId} />
        </>
      )}
      <EntryFeeds entry={entry} />
      <EntrySteps entryId={entryId} />
      <EntryPassages entryId={entryId} />
    </section>
  );
}

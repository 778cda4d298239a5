import { useTranslation } from 'react-i18next';
import { feedEntry } from '../../../shared/commands/feedEntry.ts';
import { researchKinds } from '../../../shared/model/researchRecords.ts';
import type { ResearchEntry } from '../../../shared/model/researchRecords.ts';
import { byPosition } from '../../../shared/model/siblings.ts';
import { useProject, useWorkbench } from '../../state/useWorkbench.ts';
import { ChipList } from '../../ui/ChipList.tsx';
import { ChoiceField } from '../../ui/ChoiceField.tsx';
import styles from './Research.module.css';

/** What of the earlier steps leads to this entry, and to what of the later ones it leads. */
export function EntryFeeds({ entry }: { readonly entry: ResearchEntry }) {
  const { t } = useTranslation('research');
  const workbench = useWorkbench();
  const entries = useProject((project) => project.researchEntries);
  const feeds = useProject((project) => project.entryFeeds);
  const place = researchKinds.indexOf(entry.kind);
  const side = (direction: 'from' | 'to') => {
    const isFrom = direction === 'from';
    const others = Object.values(entries)
      .filter((one) => {
        const other = researchKinds.indexOf(one.kind);
        return isFrom ? other < place : other > place;
      })
      .sort(
        (one, other) =>
          researchKinds.indexOf(one.kind) - researchKinds.indexOf(other.kind) || byPosition(one, other),
      );
    const linked = new Set(
      Object.values(feeds).flatMap((feed) => {
        if (isFrom) return feed.toId === entry.id ? [feed.fromId] : [];
        return feed.fromId === entry.id ? [feed.toId] : [];
      }),
    );
    if (others.length === 0) return null;
    const set = (otherId: string, isFed: boolean) => {
      const [fromId, toId] = isFrom ? [otherId, entry.id] : [entry.id, otherId];
      workbench.run(feedEntry, { fromId, toId, isFed });
    };
    const chosen = others.filter(({ id }) => linked.has(id));
    const free = others.filter(({ id }) => !linked.has(id));
    return (
      <div className={styles.links}>
        <ChipList
          label={t(isFrom ? 'fedBy' : 'feeds')}
          chips={chosen.map(({ id, title, kind }) => ({
            id,
            label: t('ofKind', { kind: t(`one-${kind}`), name: title }),
          }))}
          removeWord={(name) => t('unlink', { name })}
          onRemove={(id) => {
            set(id, false);
          }}
        />
        {free.length > 0 && (
          <ChoiceField
            label={t(isFrom ? 'addFedBy' : 'addFeeds')}
            isLabelHidden
            isForAdding
            placeholder={t(isFrom ? 'addFedBy' : 'addFeeds')}
            choices={free.map(({ id, title, kind }) => ({
              id,
              label: t('ofKind', { kind: t(`one-${kind}`), name: title }),
            }))}
            value={null}
            onChoose={(id) => {
              set(id, true);
            }}
          />
        )}
      </div>
    );
  };
  return (
    <>
      {side('from')}
      {side('to')}
    </>
  );
}

import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listUses } from '../../../shared/analysis/listUses.ts';
import { rename } from '../../../shared/commands/rename.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { limits } from '../../../shared/model/limits.ts';
import { byPosition } from '../../../shared/model/siblings.ts';
import { undoToast } from '../../state/undoToast.ts';
import { useProject, useWorkbench } from '../../state/useWorkbench.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Megaphone, TagIcon, UserRound, Users } from '../../ui/icons.ts';
import { InlineText } from '../../ui/InlineText.tsx';
import { List } from '../../ui/List.tsx';
import type { ListHandle } from '../../ui/List.tsx';
import { AddParty } from './AddParty.tsx';
import { removeFrom } from './listName.ts';
import type { Listed, ListName } from './listName.ts';
import styles from './Parties.module.css';
import { PartyDetails } from './PartyDetails.tsx';
import { PartySign } from './PartySign.tsx';

const emptyWords = {
  participants: { icon: Users, title: 'noParticipants', text: 'noParticipantsText' },
  owners: { icon: UserRound, title: 'noOwners', text: 'noOwnersText' },
  tags: { icon: TagIcon, title: 'noTags', text: 'noTagsText' },
  channels: { icon: Megaphone, title: 'noChannels', text: 'noChannelsText' },
} as const;

/** One of the lists, with what is chosen in it beside it. */
export function PartyList({ list, chosenId }: { readonly list: ListName; readonly chosenId: Id | null }) {
  const { t } = useTranslation(['parties', 'common']);
  const workbench = useWorkbench();
  const records: Readonly<Record<Id, Listed>> = useProject((project) => project[list]);
  const steps = useProject((project) => project.steps);
  const stepParticipants = useProject((project) => project.stepParticipants);
  const stepFeelings = useProject((project) => project.stepFeelings);
  const stepTags = useProject((project) => project.stepTags);
  const stepStandards = useProject((project) => project.stepStandards);
  const touches = useProject((project) => project.touches);
  const uses = useMemo(
    () => listUses({ steps, stepParticipants, stepFeelings, stepTags, stepStandards, touches }),
    [steps, stepParticipants, stepFeelings, stepTags, stepStandards, touches],
  );
  const sorted = useMemo(() => Object.values(records).sort(byPosition), [records]);
  const items = useMemo(
    () => sorted.map((listed) => ({ id: listed.id, textValue: listed.name, listed })),
    [sorted],
  );
  const [wanted, setWanted] = useState(chosenId);
  const [renaming, setRenaming] = useState<Id | null>(null);
  const rows = useRef<ListHandle>(null);
  const chosen = wanted === null ? undefined : records[wanted];

  const remove = (listed: Listed) => {
    const at = sorted.indexOf(listed);
    const next = sorted[at + 1] ?? sorted[at - 1];
    if (!removeFrom(workbench, list, listed.id)) return;
    setWanted(next?.id ?? null);
    if (next !== undefined) rows.current?.focus(next.id);
    undoToast(workbench, t('deleted', { name: listed.name }), t('common:undo'));
  };

  const { icon, title, text } = emptyWords[list];
  return (
    <div className={styles.panel}>
      <div className={styles.left}>
        <List
          ref={rows}
          aria-label={t(list)}
          className={styles.list}
          items={items}
          estimatedRowHeight={40}
          selectedKeys={new Set(wanted === null ? [] : [wanted])}
          onSelectionChange={(ids) => {
            setWanted([...ids].at(-1) ?? null);
          }}
          onAction={setRenaming}
          onRowKey={(event, id) => {
            const listed = records[id ?? ''];
            if (listed === undefined || renaming !== null) return;
            if (event.key === 'F2') setRenaming(listed.id);
            else if (event.key === 'Delete') remove(listed);
            else return;
            event.preventDefault();
            event.stopPropagation();
          }}
          renderEmpty={() => <EmptyState icon={icon} title={t(title)} text={t(text)} />}
          renderRow={({ listed }) => (
            <div className={styles.row}>
              <PartySign list={list} listed={listed} />
              {renaming === listed.id ? (
                <InlineText
                  value={listed.name}
                  label={t('nameOf', { name: listed.name })}
                  maxLength={limits.nameLength}
                  onCommit={(name) => {
                    workbench.run(rename, { table: list, id: listed.id, name });
                  }}
                  onEnd={() => {
                    setRenaming(null);
                  }}
                />
              ) : (
                <span className={styles.name}>{listed.name}</span>
              )}
              {'side' in listed && <span className={styles.side}>{listed.side}</span>}
              <span className={styles.uses} title={t('usedIn', { count: uses.get(listed.id) ?? 0 })}>
                {String(uses.get(listed.id) ?? 0)}
              </span>
            </div>
          )}
        />
        <AddParty list={list} onAdded={setWanted} />
      </div>
      {chosen !== undefined && (
        <PartyDetails
          key={chosen.id}
          list={list}
          listed={chosen}
          index={sorted.indexOf(chosen)}
          count={sorted.length}
          uses={uses.get(chosen.id) ?? 0}
          onRemove={() => {
            remove(chosen);
          }}
        />
      )}
    </div>
  );
}

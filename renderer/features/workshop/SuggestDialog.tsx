import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProposedCluster, ProposedMerge } from '../../../shared/analysis/workshop/proposeClusters.ts';
import { addClusters } from '../../../shared/commands/addClusters.ts';
import { mergeNotes } from '../../../shared/commands/mergeNotes.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { useProject, useWorkbench } from '../../state/useWorkbench.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Sparkles } from '../../ui/icons.ts';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import styles from './Notes.module.css';
import { useProposals } from './useProposals.ts';

/** Of a proposal with many notes, how many are shown. */
const shownNotes = 6;

/** What could be put together and merged, by likeness: nothing is done before the person says so. */
export function SuggestDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation(['workshop', 'common']);
  const workbench = useWorkbench();
  const proposals = useProposals();
  const notes = useProject((project) => project.notes);
  const clusters = useProject((project) => project.clusters);
  // What the person does not want; the rest is done.
  const [unwanted, setUnwanted] = useState<ReadonlySet<string>>(new Set());
  const merges = proposals?.merges ?? [];
  const proposed = proposals?.clusters ?? [];
  const isWanted = (key: string) => !unwanted.has(key);
  const want = (key: string, wanted: boolean) => {
    const next = new Set(unwanted);
    if (wanted) next.delete(key);
    else next.add(key);
    setUnwanted(next);
  };
  const wantedMerges = merges.filter((one) => isWanted(mergeKey(one)));
  const wantedClusters = proposed.filter((one) => isWanted(clusterKey(one)));
  const count = wantedMerges.length + wantedClusters.length;

  const apply = () => {
    if (wantedMerges.length > 0 && !workbench.run(mergeNotes, { groups: wantedMerges })) return;
    const kept = workbench.store.getState().project.notes;
    const left = (ids: readonly Id[]) => ids.filter((id) => kept[id] !== undefined);
    const made = wantedClusters
      .filter(({ clusterId }) => clusterId === null)
      .map(({ name, noteIds }) => ({ id: workbench.newId(), name, noteIds: left(noteIds) }));
    const joining = wantedClusters.flatMap(({ clusterId, noteIds }) =>
      clusterId === null ? [] : [[clusterId, left(noteIds)] as const],
    );
    const args = { clusters: made, joining: Object.fromEntries(joining) };
    if (wantedClusters.length === 0 || workbench.run(addClusters, args)) onClose();
  };

  const textOf = (id: Id) => notes[id]?.text ?? '';
  return (
    <Dialog
      isOpen
      width="wide"
      onClose={onClose}
      title={t('suggestTitle')}
      actions={
        <>
          <Button onPress={onClose}>{t('common:cancel')}</Button>
          <Button tone="primary" isDisabled={count === 0} onPress={apply}>
            {t('applyProposals', { count })}
          </Button>
        </>
      }
    >
      <div className={styles.proposals}>
        {proposals === null && <ProgressBar label={t('comparing')} percent={null} />}
        {proposals !== null && merges.length + proposed.length === 0 && (
          <EmptyState icon={Sparkles} title={t('nothingAlike')} text={t('nothingAlikeText')} />
        )}
        {merges.length > 0 && <h3>{t('duplicates', { count: merges.length })}</h3>}
        {merges.map((merge) => (
          <div key={mergeKey(merge)} className={styles.proposal}>
            <Checkbox
              label={t('mergeInto', { count: merge.otherIds.length + 1, text: textOf(merge.keptId) })}
              value={isWanted(mergeKey(merge))}
              onChange={(wanted) => want(mergeKey(merge), wanted)}
            />
            <Texts texts={merge.otherIds.map(textOf)} />
          </div>
        ))}
        {proposed.length > 0 && <h3>{t('proposedClusters', { count: proposed.length })}</h3>}
        {proposed.map((one) => (
          <div key={clusterKey(one)} className={styles.proposal}>
            <Checkbox
              label={
                one.clusterId === null
                  ? t('makeCluster', { name: one.name })
                  : t('joinCluster', { name: clusters[one.clusterId]?.name ?? '' })
              }
              value={isWanted(clusterKey(one))}
              onChange={(wanted) => want(clusterKey(one), wanted)}
            />
            <Texts texts={one.noteIds.map(textOf)} />
          </div>
        ))}
      </div>
    </Dialog>
  );
}

function Texts({ texts }: { readonly texts: readonly string[] }) {
  const { t } = useTranslation('workshop');
  const more = texts.length - shownNotes;
  return (
    <ul className={styles.texts}>
      {texts.slice(0, shownNotes).map((text, place) => (
        <li key={place}>{text}</li>
      ))}
      {more > 0 && <li>{t('more', { count: more })}</li>}
    </ul>
  );
}

function mergeKey({ keptId }: ProposedMerge): string {
  return `merge ${keptId}`;
}

function clusterKey({ clusterId, noteIds }: ProposedCluster): string {
  return `cluster ${clusterId ?? noteIds[0] ?? ''}`;
}

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addClusters } from '../../../shared/commands/addClusters.ts';
import { clusterNotes } from '../../../shared/commands/clusterNotes.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { byPosition } from '../../../shared/model/siblings.ts';
import { useProject, useWorkbench } from '../../state/useWorkbench.ts';
import { CommandDialog } from '../../ui/CommandDialog.tsx';
import { clusterIn, loose } from './loose.ts';

interface MoveNotesDialogProps {
  readonly noteIds: readonly Id[];
  readonly onMoved: () => void;
  readonly onClose: () => void;
}

const create = 'create';

/** Which cluster notes go to: typed to find it, or to make one of that name. */
export function MoveNotesDialog({ noteIds, onMoved, onClose }: MoveNotesDialogProps) {
  const { t } = useTranslation('workshop');
  const workbench = useWorkbench();
  const clusters = useProject((project) => project.clusters);
  const [typed, setTyped] = useState('');
  const sought = typed.trim().toLowerCase();
  const sorted = Object.values(clusters).sort(byPosition);
  const line = (id: string, label: string) => ({ id, label, note: '', shortcut: '', isEnabled: true });
  const found = sorted.filter(({ name }) => name.toLowerCase().includes(sought));
  const isKnown = sorted.some(({ name }) => name.toLowerCase() === sought);
  const lines = [
    ...found.map(({ id, name }) => line(id, name)),
    ...(sought !== '' && !isKnown ? [line(create, t('createCluster', { name: typed.trim() }))] : []),
    ...(sought === '' ? [line(loose, t('noCluster'))] : []),
  ];

  const choose = (chosen: string) => {
    onClose();
    if (chosen === create) {
      const id = workbench.newId();
      if (workbench.run(addClusters, { clusters: [{ id, name: typed, noteIds }] })) onMoved();
    } else if (workbench.run(clusterNotes, { noteIds, clusterId: clusterIn(chosen) })) onMoved();
  };

  return (
    <CommandDialog
      label={t('moveTitle', { count: noteIds.length })}
      placeholder={t('movePlaceholder')}
      value={typed}
      onChange={setTyped}
      sections={[{ id: 'clusters', heading: t('clusters'), lines }]}
      onChoose={choose}
      onClose={onClose}
    />
  );
}

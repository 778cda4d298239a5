import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '../../../shared/model/ids.ts';
import { useProject } from '../../state/useWorkbench.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import type { ListName } from './listName.ts';
import { PartyList } from './PartyList.tsx';
import styles from './Parties.module.css';

interface PartiesDialogProps {
  readonly tab: ListName;
  /** What of that list is chosen at first. */
  readonly chosenId: Id | null;
  readonly onClose: () => void;
}

const lists = ['participants', 'owners', 'tags', 'channels'] as const;

/** Who takes part, who answers, and the tags and channels that steps choose from. */
export function PartiesDialog({ tab, chosenId, onClose }: PartiesDialogProps) {
  const { t } = useTranslation('parties');
  const [selected, setSelected] = useState<ListName>(tab);
  const counts = useProject((project) =>
    lists.map((list) => String(Object.keys(project[list]).length)).join(' '),
  ).split(' ');
  return (
    <Dialog isOpen onClose={onClose} title={t('title')} width="wide">
      <Tabs
        label={t('title')}
        selected={selected}
        onSelect={setSelected}
        className={styles.tabs}
        tabs={lists.map((list, index) => ({
          id: list,
          label: t(list),
          badge: counts[index] ?? '0',
          panel: <PartyList list={list} chosenId={list === tab ? chosenId : null} />,
        }))}
      />
    </Dialog>
  );
}

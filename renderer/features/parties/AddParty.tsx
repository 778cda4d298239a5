import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addListed } from '../../../shared/commands/addListed.ts';
import { addParticipant } from '../../../shared/commands/addParticipant.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { limits } from '../../../shared/model/limits.ts';
import { useWorkbench, useWorkbenchState } from '../../state/useWorkbench.ts';
import { Button } from '../../ui/Button.tsx';
import { Plus } from '../../ui/icons.ts';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { ListName } from './listName.ts';
import styles from './Parties.module.css';

interface AddPartyProps {
  readonly list: ListName;
  readonly onAdded: (id: Id) => void;
}

const words = {
  participants: 'addParticipant',
  owners: 'addOwner',
  tags: 'addTag',
  channels: 'addChannel',
} as const;

/** The line under a list: a name, Enter, and the next one. */
export function AddParty({ list, onAdded }: AddPartyProps) {
  const { t } = useTranslation(['parties', 'rules']);
  const workbench = useWorkbench();
  const [name, setName] = useState('');
  const [side, setSide] = useState<'C' | 'B'>('C');
  const [isRefused, setIsRefused] = useState(false);
  const notice = useWorkbenchState((state) => state.notice);
  const add = () => {
    if (name.trim() === '') return;
    const id = workbench.newId();
    const isDone =
      list === 'participants'
        ? workbench.run(addParticipant, { id, name, side })
        : workbench.run(addListed, { list, id, name });
    setIsRefused(!isDone);
    if (!isDone) return;
    setName('');
    onAdded(id);
  };
  // The line of notices lies under this dialog.
  const why = isRefused && notice?.kind === 'refused' ? t(`rules:${notice.refusal.code}`) : '';
  return (
    <div className={styles.add}>
      {list === 'participants' && (
        <SegmentedControl
          label={t('side')}
          value={side}
          segments={[
            { value: 'C', label: t('sideC') },
            { value: 'B', label: t('sideB') },
          ]}
          onChange={setSide}
        />
      )}
      <div className={styles.addLine}>
        <TextField
          label={t(words[list])}
          isLabelHidden
          placeholder={t(words[list])}
          value={name}
          error={why}
          onChange={(typed) => {
            setName(typed);
            setIsRefused(false);
          }}
          maxLength={limits.nameLength}
          onEnter={add}
          className={styles.addName}
        />
        <Button icon={Plus} onPress={add} isDisabled={name.trim() === ''} aria-label={t(words[list])}>
          {t('add')}
        </Button>
      </div>
    </div>
  );
}

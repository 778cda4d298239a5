import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addClusters } from '../../../shared/commands/addClusters.ts';
import { limits } from '../../../shared/model/limits.ts';
import { useWorkbench } from '../../state/useWorkbench.ts';
import { Button } from '../../ui/Button.tsx';
import { Plus } from '../../ui/icons.ts';
import { TextField } from '../../ui/TextField.tsx';
import styles from './Notes.module.css';

/** Where a cluster is named that has no notes yet, behind the others. */
export function NewCluster() {
  const { t } = useTranslation('workshop');
  const workbench = useWorkbench();
  const [name, setName] = useState('');
  const add = () => {
    if (name.trim() === '') return;
    const cluster = { id: workbench.newId(), name, noteIds: [] };
    if (workbench.run(addClusters, { clusters: [cluster] })) setName('');
  };
  return (
    <div className={styles.newCluster}>
      <TextField
        label={t('newCluster')}
        isLabelHidden
        placeholder={t('newCluster')}
        value={name}
        onChange={setName}
        onEnter={add}
        maxLength={limits.nameLength}
      />
      <Button icon={Plus} size="small" isDisabled={name.trim() === ''} onPress={add}>
        {t('addCluster')}
      </Button>
    </div>
  );
}

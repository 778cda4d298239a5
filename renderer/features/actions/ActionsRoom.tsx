import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ClipboardList, Shapes } from '../../ui/icons.ts';
import { Tabs } from '../../ui/Tabs.tsx';
import styles from './Actions.module.css';
import { ActionsList } from './ActionsList.tsx';
import { Matrices } from './Matrices.tsx';

/** What is to be done against the pains, and what of it first. */
export function ActionsRoom() {
  const { t } = useTranslation('actionList');
  const [tab, setTab] = useState<'list' | 'matrices'>('list');
  return (
    <Tabs
      label={t('title')}
      className={styles.room}
      selected={tab}
      onSelect={setTab}
      tabs={[
        { id: 'list', label: t('title'), icon: ClipboardList, panel: <ActionsList /> },
        { id: 'matrices', label: t('matrices'), icon: Shapes, panel: <Matrices /> },
      ]}
    />
  );
}

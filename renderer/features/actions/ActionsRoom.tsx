import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '../../../shared/model/ids.ts';
import { useLedTo } from '../../state/useLedTo.ts';
import { ClipboardList, Shapes } from '../../ui/icons.ts';
import { Tabs } from '../../ui/Tabs.tsx';
import styles from './Actions.module.css';
import { ActionsList } from './ActionsList.tsx';
import { Matrices } from './Matrices.tsx';

/** What is to be done against the pains, and what of it first. */
export function ActionsRoom() {
  const { t } = useTranslation('actionList');
  const [tab, setTab] = useState<'list' | 'matrices'>('list');
  const [chosen, setChosen] = useState<ReadonlySet<Id>>(new Set());
  const [led, setLed] = useState(0);
  useLedTo(['actions'], (id) => {
    setTab('list');
    setChosen(new Set([id]));
    setLed(led + 1);
  });
  return (
    <Tabs
      label={t('title')}
      className={styles.room}
      selected={tab}
      onSelect={setTab}
      tabs={[
        {
          id: 'list',
          label: t('title'),
          icon: ClipboardList,
          // Anew, without a filter that might hide it.
          panel: <ActionsList key={led} chosen={chosen} onChoose={setChosen} />,
        },
        { id: 'matrices', label: t('matrices'), icon: Shapes, panel: <Matrices /> },
      ]}
    />
  );
}

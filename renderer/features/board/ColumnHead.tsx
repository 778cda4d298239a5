import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { setColumnLimit } from '../../../shared/commands/setColumnLimit.ts';
import type { InsightState } from '../../../shared/model/records.ts';
import { useProject, useWorkbench } from '../../state/useWorkbench.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { TriangleAlert } from '../../ui/icons.ts';
import { NumberField } from '../../ui/NumberField.tsx';
import styles from './Board.module.css';

interface ColumnHeadProps {
  readonly state: InsightState;
  /** Cards of the column, and how many of them the filter shows. */
  readonly count: number;
  readonly shown: number;
}

/** The name of a column, how many cards stand in it, and how many should at most. */
export function ColumnHead({ state, count, shown }: ColumnHeadProps) {
  const { t } = useTranslation('board');
  const most = useProject(
    ({ columnLimits }) => Object.values(columnLimits).find((one) => one.state === state)?.most ?? null,
  );
  const [isAsking, setIsAsking] = useState(false);
  const isOver = most !== null && count > most;
  const name = t(`state-${state}`);
  const cards = shown === count ? t('cards', { count }) : t('shownOf', { shown, count });
  return (
    <div className={styles.columnHead} data-column={state}>
      <h3 title={t(`about-${state}`)}>{name}</h3>
      <Button
        size="small"
        tone="quiet"
        className={classes(styles.count, isOver && styles.over)}
        aria-label={
          most === null
            ? t('countLabel', { name, cards })
            : t(isOver ? 'overLabel' : 'limitLabel', { name, cards, most })
        }
        onPress={() => setIsAsking(true)}
      >
        {isOver && <TriangleAlert size={13} aria-hidden />}
        {shown === count ? String(count) : t('shownOf', { shown, count })}
        {most !== null && <span className={styles.most}>{t('most', { most })}</span>}
      </Button>
      {isAsking && <LimitDialog state={state} most={most} onClose={() => setIsAsking(false)} />}
    </div>
  );
}

interface LimitDialogProps {
  readonly state: InsightState;
  readonly most: number | null;
  readonly onClose: () => void;
}

function LimitDialog({ state, most, onClose }: LimitDialogProps) {
  const { t } = useTranslation(['board', 'common']);
  const workbench = useWorkbench();
  const [wanted, setWanted] = useState(most);
  const set = (value: number | null) => {
    if (value === most || workbench.run(setColumnLimit, { id: workbench.newId(), state, most: value }))
      onClose();
  };
  return (
    <Dialog
      isOpen
      title={t('limitTitle', { name: t(`state-${state}`) })}
      onClose={onClose}
      actions={
        <>
          {most !== null && <Button onPress={() => set(null)}>{t('noLimit')}</Button>}
          <Button onPress={onClose}>{t('common:cancel')}</Button>
          <Button tone="primary" onPress={() => set(wanted)}>
            {t('setLimit')}
          </Button>
        </>
      }
    >
      <NumberField
        label={t('limit')}
        description={t('limitHint')}
        value={wanted}
        onChange={setWanted}
        min={1}
        max={10000}
        step={1}
        formatOptions={{ maximumFractionDigits: 0 }}
        autoFocus
      />
    </Dialog>
  );
}

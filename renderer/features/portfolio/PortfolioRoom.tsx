import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addPortfolio } from '../../../shared/commands/addPortfolio.ts';
import { deletePortfolio } from '../../../shared/commands/deletePortfolio.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { byPosition } from '../../../shared/model/siblings.ts';
import { useLedTo } from '../../state/useLedTo.ts';
import { useProject, useWorkbench } from '../../state/useWorkbench.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { CopyPlus, Plus, Trash2 } from '../../ui/icons.ts';
import { Select } from '../../ui/Select.tsx';
import { PortfolioSheet } from './PortfolioSheet.tsx';
import styles from './PortfolioRoom.module.css';

/** Sets of actions, each within its own limits: what is best under a budget, and what more money would bring. */
export function PortfolioRoom() {
  const { t } = useTranslation(['portfolio', 'common']);
  const workbench = useWorkbench();
  const rows = useProject((project) => project.portfolios);
  const hasActions = useProject((project) =>
    Object.values(project.actions).some((one) => one.state !== 'dropped'),
  );
  const [chosen, setChosen] = useState<Id | null>(null);
  useLedTo(['portfolios'], setChosen);
  const portfolios = Object.values(rows).sort(byPosition);
  const shown = portfolios.find(({ id }) => id === chosen) ?? portfolios[0];

  const add = (copyOf?: Id) => {
    const id = workbench.newId();
    const name =
      copyOf === undefined
        ? t('newName', { number: portfolios.length + 1 })
        : t('copyName', { name: rows[copyOf]?.name ?? '' });
    if (workbench.run(addPortfolio, { id, name, ...(copyOf !== undefined && { copyOf }) })) setChosen(id);
  };

  return (
    <div className={styles.room}>
      <header className={styles.header}>
        <h2 className={styles.title}>{t('title')}</h2>
        {shown !== undefined && (
          <>
            <Select
              className={styles.which}
              label={t('which')}
              isLabelHidden
              value={shown.id}
              options={portfolios.map(({ id, name }) => ({ value: id, label: name }))}
              onChange={setChosen}
            />
            <Button icon={Plus} onPress={() => add()}>
              {t('add')}
            </Button>
            <Button icon={CopyPlus} onPress={() => add(shown.id)}>
              {t('common:duplicate')}
            </Button>
            <Button
              icon={Trash2}
              onPress={() => {
                workbench.run(deletePortfolio, { portfolioId: shown.id });
              }}
            >
              {t('common:delete')}
            </Button>
          </>
        )}
      </header>
      {shown === undefined ? (
        <EmptyState
          title={t('emptyTitle')}
          text={hasActions ? t('emptyText') : t('noActions')}
          actions={
            <Button tone="primary" icon={Plus} onPress={() => add()}>
              {t('add')}
            </Button>
          }
        />
      ) : (
        <PortfolioSheet key={shown.id} portfolio={shown} />
      )}
    </div>
  );
}

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NoteColumn } from '../../../shared/analysis/workshop/noteColumns.ts';
import { editWorkshop } from '../../../shared/commands/editWorkshop.ts';
import { moveWorkshop } from '../../../shared/commands/moveWorkshop.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { limits } from '../../../shared/model/limits.ts';
import { undoToast } from '../../state/undoToast.ts';
import { useProject, useWorkbench } from '../../state/useWorkbench.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { ArrowLeft, ArrowRight, Ellipsis, Frown, Heart, Pencil, Trash2 } from '../../ui/icons.ts';
import { InlineText } from '../../ui/InlineText.tsx';
import { MenuButton } from '../../ui/MenuButton.tsx';
import styles from './Notes.module.css';
import { removeFromWorkshop } from './removeFromWorkshop.ts';

interface ClusterHeadProps {
  readonly column: NoteColumn;
  readonly index: number;
  readonly lastIndex: number;
  readonly onInsight: (clusterId: Id) => void;
  readonly onShowInsight: (insightId: Id) => void;
}

/** The name of a column, how much is in it, and what can be done with it as a whole. */
export function ClusterHead({ column, index, lastIndex, onInsight, onShowInsight }: ClusterHeadProps) {
  const { t } = useTranslation(['workshop', 'common']);
  const workbench = useWorkbench();
  const [isRenaming, setIsRenaming] = useState(false);
  const { cluster, count, voices } = column;
  const insight = useProject((project) => project.insights[cluster?.insightId ?? '']);
  const amount = `${t('noteCount', { count })}${voices > count ? ` · ${t('voices', { count: voices })}` : ''}`;
  if (cluster === null) {
    return (
      <div className={styles.head}>
        <h3 className={styles.name}>{t('looseNotes')}</h3>
        <span className={styles.amount}>{amount}</span>
      </div>
    );
  }
  const move = (to: number) => {
    workbench.run(moveWorkshop, { table: 'clusters', id: cluster.id, index: to });
  };
  return (
    <div className={styles.head}>
      <div className={styles.headLine}>
        {isRenaming ? (
          <InlineText
            value={cluster.name}
            label={t('nameOfCluster')}
            maxLength={limits.nameLength}
            onCommit={(name) => {
              workbench.run(editWorkshop, { table: 'clusters', id: cluster.id, name });
            }}
            onEnd={() => setIsRenaming(false)}
          />
        ) : (
          <h3 className={styles.name} title={cluster.name}>
            {cluster.name}
          </h3>
        )}
        <MenuButton
          label={cluster.name}
          entries={[
            { id: 'rename', label: t('common:rename'), icon: Pencil, onAction: () => setIsRenaming(true) },
            {
              id: 'left',
              label: t('clusterEarlier'),
              icon: ArrowLeft,
              isDisabled: index === 0,
              onAction: () => move(index - 1),
            },
            {
              id: 'right',
              label: t('clusterLater'),
              icon: ArrowRight,
              isDisabled: index === lastIndex,
              onAction: () => move(index + 1),
            },
            'separator',
            {
              id: 'delete',
              label: t('deleteCluster'),
              icon: Trash2,
              isDangerous: true,
              onAction: () => {
                if (!removeFromWorkshop(workbench, 'clusters', [cluster.id])) return;
                undoToast(workbench, t('clusterDeleted', { name: cluster.name }), t('common:undo'));
              },
            },
          ]}
        >
          <IconButton
            icon={Ellipsis}
            size="small"
            hasTooltip={false}
            label={t('clusterActions', { name: cluster.name })}
          />
        </MenuButton>
      </div>
      <span className={styles.amount}>{amount}</span>
      {insight === undefined ? (
        <Button
          size="small"
          tone="quiet"
          icon={ArrowRight}
          aria-label={t('makeInsightOf', { name: cluster.name })}
          onPress={() => onInsight(cluster.id)}
        >
          {t('makeInsight')}
        </Button>
      ) : (
        <Button
          size="small"
          tone="quiet"
          icon={insight.polarity === 'praise' || insight.state === 'praised' ? Heart : Frown}
          aria-label={t('showInsightOf', { name: cluster.name })}
          onPress={() => onShowInsight(insight.id)}
        >
          {t('showInsight')}
        </Button>
      )}
    </div>
  );
}

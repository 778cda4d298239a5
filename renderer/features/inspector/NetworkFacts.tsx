import { useTranslation } from 'react-i18next';
import { openExchanges } from '../../../shared/analysis/openExchanges.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { connectionsOf, stepsOf } from '../../../shared/model/siblings.ts';
import { showRecord } from '../../state/showRecord.ts';
import { useProject, useWorkbench } from '../../state/useWorkbench.ts';
import { Button } from '../../ui/Button.tsx';
import { TriangleAlert } from '../../ui/icons.ts';
import { NetworkBalance } from './NetworkBalance.tsx';
import styles from './Inspector.module.css';

/** A longer list is not worked through from here. */
const mostOpen = 12;

/** What a value network holds, and which of its exchanges do not say yet what is given or what comes back. */
export function NetworkFacts({ mapId }: { readonly mapId: Id }) {
  const { t } = useTranslation('inspector');
  const workbench = useWorkbench();
  const project = useProject((current) => current);
  const connections = connectionsOf(project, mapId);
  const exchanges = connections.filter(({ kind }) => kind === 'exchange').length;
  const others = connections.length - exchanges;
  const open = openExchanges(project, mapId);
  const titleOf = (id: Id) => project.steps[id]?.title ?? '';
  return (
    <>
      <p className={styles.facts}>
        {[
          t('nodeCount', { count: stepsOf(project, mapId).length }),
          t('exchangeCount', { count: exchanges }),
          ...(others > 0 ? [t('otherConnections', { count: others })] : []),
        ].join(' · ')}
      </p>
      <NetworkBalance mapId={mapId} />
      {open.length > 0 && (
        <div className={styles.group} role="group" aria-label={t('openExchanges', { count: open.length })}>
          <p className={styles.openExchanges}>
            <TriangleAlert size={14} aria-hidden />
            {t('openExchanges', { count: open.length })}
          </p>
          {open.slice(0, mostOpen).map(({ connection: { id, fromStepId, toStepId }, lacks }) => (
            <Button
              key={id}
              size="small"
              tone="quiet"
              className={styles.openExchangeButton}
              onPress={() => {
                showRecord(workbench, id);
              }}
            >
              <span className={styles.openExchange}>
                {t('exchangeBetween', { from: titleOf(fromStepId), to: titleOf(toStepId) })}
                <span className={styles.lacks}>{t(`lacks-${lacks}`)}</span>
              </span>
            </Button>
          ))}
          {open.length > mostOpen && (
            <p className={styles.facts}>{t('moreExchanges', { count: open.length - mostOpen })}</p>
          )}
        </div>
      )}
    </>
  );
}

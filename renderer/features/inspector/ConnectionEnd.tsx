import { useTranslation } from 'react-i18next';
import type { Connection } from '../../../shared/model/records.ts';
import { useProject, useWorkbench } from '../../state/useWorkbench.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './Inspector.module.css';

interface ConnectionEndProps {
  readonly connection: Connection;
  readonly end: 'from' | 'to';
}

/** One end of a connection: to be gone to, and to be put elsewhere. */
export function ConnectionEnd({ connection, end }: ConnectionEndProps) {
  const { t } = useTranslation('connections');
  const workbench = useWorkbench();
  const stepId = end === 'from' ? connection.fromStepId : connection.toStepId;
  const title = useProject((project) => project.steps[stepId]?.title ?? '');
  return (
    <div className={styles.end}>
      <span className={styles.facts}>{t(end)}</span>
      <button
        type="button"
        className={styles.link}
        title={t('goTo', { name: title })}
        onClick={() => {
          workbench.view.getState().select([stepId]);
          workbench.view.getState().revealStep(stepId);
        }}
      >
        {title}
      </button>
      <Button
        size="small"
        tone="quiet"
        aria-label={t(end === 'from' ? 'changeFrom' : 'changeTo')}
        onPress={() => {
          workbench.view.getState().ask({ kind: 'reconnect', connectionId: connection.id, end });
        }}
      >
        {t('changeEnd')}
      </Button>
    </div>
  );
}

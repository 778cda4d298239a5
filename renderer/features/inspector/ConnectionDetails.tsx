import { useTranslation } from 'react-i18next';
import { rename } from '../../../shared/commands/rename.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { limits } from '../../../shared/model/limits.ts';
import { useProject, useWorkbench } from '../../state/useWorkbench.ts';
import { CommittedField } from './CommittedField.tsx';
import styles from './Inspector.module.css';

export function ConnectionDetails({ connectionId }: { readonly connectionId: Id }) {
  const { t } = useTranslation('inspector');
  const workbench = useWorkbench();
  const connection = useProject((project) => project.connections[connectionId]);
  const steps = useProject((project) => project.steps);
  if (connection === undefined) return null;
  return (
    <>
      <h2 className={styles.title}>{t('connection')}</h2>
      <p className={styles.ends}>
        {steps[connection.fromStepId]?.title} → {steps[connection.toStepId]?.title}
      </p>
      <CommittedField
        label={t('label')}
        value={connection.label}
        maxLength={limits.nameLength}
        onCommit={(name) => {
          workbench.run(rename, { table: 'connections', id: connectionId, name });
        }}
      />
    </>
  );
}

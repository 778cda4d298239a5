import { useTranslation } from 'react-i18next';
import { rename } from '../../../shared/commands/rename.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { limits } from '../../../shared/model/limits.ts';
import { useProject, useWorkbench } from '../../state/useWorkbench.ts';
import { CommittedField } from './CommittedField.tsx';
import styles from './Inspector.module.css';

export function ParticipantDetails({ participantId }: { readonly participantId: Id }) {
  const { t } = useTranslation('inspector');
  const workbench = useWorkbench();
  const participant = useProject((project) => project.participants[participantId]);
  if (participant === undefined) return null;
  return (
    <>
      <h2 className={styles.title}>{t('participant')}</h2>
      <CommittedField
        label={t('name')}
        value={participant.name}
        maxLength={limits.nameLength}
        isRequired
        onCommit={(name) => {
          workbench.run(rename, { table: 'participants', id: participantId, name });
        }}
      />
      <p className={styles.facts}>{t(participant.side === 'C' ? 'sideC' : 'sideB')}</p>
    </>
  );
}

import { useTranslation } from 'react-i18next';
import { editListed } from '../../../shared/commands/editListed.ts';
import { rename } from '../../../shared/commands/rename.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { limits } from '../../../shared/model/limits.ts';
import { usePicture } from '../../state/usePicture.ts';
import { useProject, useWorkbench } from '../../state/useWorkbench.ts';
import { Button } from '../../ui/Button.tsx';
import { CommittedField } from '../../ui/CommittedField.tsx';
import { Users } from '../../ui/icons.ts';
import { Picture } from '../../ui/Picture.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import styles from './Inspector.module.css';

/** What is written most about a participant; all of it stands in the dialog of participants, owners, tags, channels. */
export function ParticipantDetails({ participantId }: { readonly participantId: Id }) {
  const { t } = useTranslation(['inspector', 'fields']);
  const workbench = useWorkbench();
  const participant = useProject((project) => project.participants[participantId]);
  const hash = useProject((project) => project.pictures[participant?.pictureId ?? '']?.hash ?? null);
  const portrait = usePicture(hash);
  if (participant === undefined) return null;
  return (
    <>
      <h2 className={styles.title}>{t('participant')}</h2>
      {portrait !== null && <Picture shown={portrait} alt={participant.name} className={styles.portrait} />}
      <CommittedField
        label={t('name')}
        value={participant.name}
        maxLength={limits.nameLength}
        isRequired
        onCommit={(name) => {
          workbench.run(rename, { table: 'participants', id: participantId, name });
        }}
      />
      <SegmentedControl
        label={t('side')}
        value={participant.side}
        segments={[
          { value: 'C', label: t('sideC') },
          { value: 'B', label: t('sideB') },
        ]}
        onChange={(side) => {
          workbench.run(editListed, { list: 'participants', id: participantId, fields: { side } });
        }}
      />
      <CommittedField
        label={t('description')}
        value={participant.description}
        maxLength={limits.textLength}
        rows={3}
        onCommit={(description) => {
          workbench.run(editListed, { list: 'participants', id: participantId, fields: { description } });
        }}
      />
      <div className={styles.buttons}>
        <Button
          icon={Users}
          size="small"
          tone="quiet"
          onPress={() => {
            workbench.view.getState().ask({ kind: 'parties', tab: 'participants' });
          }}
        >
          {t('fields:manageParties')}
        </Button>
      </div>
    </>
  );
}

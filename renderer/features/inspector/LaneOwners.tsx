import { useTranslation } from 'react-i18next';
import { setLaneParticipants } from '../../../shared/commands/setLaneParticipants.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { participantsOf } from '../../../shared/model/siblings.ts';
import { useProject, useWorkbench } from '../../state/useWorkbench.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Users } from '../../ui/icons.ts';
import styles from './Inspector.module.css';

/** Whose a lane is: any of the participants. */
export function LaneOwners({ laneId }: { readonly laneId: Id }) {
  const { t } = useTranslation('lanes');
  const workbench = useWorkbench();
  const project = useProject((current) => current);
  const owners = Object.values(project.laneParticipants)
    .filter((one) => one.laneId === laneId)
    .map((one) => one.participantId);
  const participants = participantsOf(project);
  return (
    <fieldset className={styles.feelings}>
      <legend>{t('owners')}</legend>
      {participants.length === 0 && <p className={styles.text}>{t('noOwners')}</p>}
      {participants.map(({ id, name }) => (
        <Checkbox
          key={id}
          label={name}
          value={owners.includes(id)}
          onChange={(isOwner) => {
            const participantIds = isOwner ? [...owners, id] : owners.filter((one) => one !== id);
            workbench.run(setLaneParticipants, { laneId, participantIds });
          }}
        />
      ))}
      <Button
        icon={Users}
        size="small"
        tone="quiet"
        onPress={() => {
          workbench.view.getState().ask({ kind: 'parties', tab: 'participants' });
        }}
      >
        {t('manage')}
      </Button>
    </fieldset>
  );
}

import { useTranslation } from 'react-i18next';
import type { Project } from '../../shared/model/project.ts';
import type { Lane } from '../../shared/model/records.ts';
import { participantColour } from './colours.ts';
import styles from './LaneDetail.module.css';

/** What a lane holds, and whose it is. */
export function LaneDetail({ project, lane }: { readonly project: Project; readonly lane: Lane }) {
  const { t } = useTranslation(['map', 'inspector']);
  const owners = Object.values(project.laneParticipants)
    .filter((one) => one.laneId === lane.id)
    .flatMap((one) => project.participants[one.participantId] ?? []);
  if (lane.role === null && owners.length === 0) return null;
  return (
    <span className={styles.detail}>
      {owners.map((owner) => (
        <span
          key={owner.id}
          className={styles.owner}
          style={{ background: participantColour(owner.colour) }}
          title={owner.name}
        />
      ))}
      {lane.role !== null && <span className={styles.role}>{t(`inspector:roles-${lane.role}`)}</span>}
    </span>
  );
}

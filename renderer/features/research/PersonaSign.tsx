import type { Id } from '../../../shared/model/ids.ts';
import { usePicture } from '../../state/usePicture.ts';
import { useProject } from '../../state/useWorkbench.ts';
import { classes } from '../../ui/classes.ts';
import { UserRound } from '../../ui/icons.ts';
import { Picture } from '../../ui/Picture.tsx';
import styles from './Research.module.css';

interface PersonaSignProps {
  /** Null: nobody of the project yet. */
  readonly participantId: Id | null;
  readonly size: 'small' | 'large';
}

/** The portrait of a persona in a ring of its colour. Its name stands beside it. */
export function PersonaSign({ participantId, size }: PersonaSignProps) {
  const participant = useProject((project) => project.participants[participantId ?? '']);
  const hash = useProject((project) => project.pictures[participant?.pictureId ?? '']?.hash ?? null);
  const shown = usePicture(hash);
  const colour =
    participant === undefined ? 'var(--line-strong)' : `var(--participant-${participant.colour})`;
  return (
    <span
      className={classes(styles.ring, size === 'large' && styles.largeRing)}
      style={{ borderColor: colour }}
    >
      {shown === null ? (
        <UserRound size={size === 'large' ? 24 : 14} aria-hidden />
      ) : (
        <Picture shown={shown} alt="" className={styles.portrait} />
      )}
    </span>
  );
}

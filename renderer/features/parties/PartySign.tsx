import { usePicture } from '../../state/usePicture.ts';
import { useProject } from '../../state/useWorkbench.ts';
import { channelIcons } from '../../ui/channelIcons.ts';
import { UserRound } from '../../ui/icons.ts';
import { Picture } from '../../ui/Picture.tsx';
import type { Listed, ListName } from './listName.ts';
import styles from './Parties.module.css';

/** How a record of the lists looks in little: its portrait, colour or icon. */
export function PartySign({ list, listed }: { readonly list: ListName; readonly listed: Listed }) {
  const pictureId = 'pictureId' in listed ? listed.pictureId : null;
  const hash = useProject((project) => project.pictures[pictureId ?? '']?.hash ?? null);
  const shown = usePicture(hash);
  if (shown !== null && 'colour' in listed) {
    return (
      <span className={styles.ring} style={{ borderColor: `var(--participant-${listed.colour})` }}>
        <Picture shown={shown} alt="" className={styles.portrait} />
      </span>
    );
  }
  if ('icon' in listed) {
    const Shown = channelIcons[listed.icon];
    return <Shown size={16} aria-hidden className={styles.icon} />;
  }
  if ('colour' in listed) {
    return <span className={styles.dot} style={{ background: `var(--participant-${listed.colour})` }} />;
  }
  return list === 'owners' ? <UserRound size={16} aria-hidden className={styles.icon} /> : null;
}

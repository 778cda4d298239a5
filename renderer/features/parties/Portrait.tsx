import { useTranslation } from 'react-i18next';
import { setPortrait } from '../../../shared/commands/setPortrait.ts';
import type { Participant } from '../../../shared/model/records.ts';
import { useKeepPictures } from '../../state/useAddPictures.ts';
import { usePicture } from '../../state/usePicture.ts';
import { useProject, useWorkbench } from '../../state/useWorkbench.ts';
import { Button } from '../../ui/Button.tsx';
import { ImagePlus, UserRound, X } from '../../ui/icons.ts';
import { Picture } from '../../ui/Picture.tsx';
import styles from './Parties.module.css';

/** The picture of a participant, and the ways to another one. */
export function Portrait({ participant }: { readonly participant: Participant }) {
  const { t } = useTranslation('parties');
  const workbench = useWorkbench();
  const keep = useKeepPictures();
  const hash = useProject((project) => project.pictures[participant.pictureId ?? '']?.hash ?? null);
  const shown = usePicture(hash);
  const participantId = participant.id;
  const choose = async () => {
    const files = await workbench.pictures.choose();
    await keep(files.slice(0, 1), (picture) => {
      workbench.run(setPortrait, { participantId, picture });
    });
  };
  return (
    <div className={styles.portraitLine}>
      <span className={styles.largeRing} style={{ borderColor: `var(--participant-${participant.colour})` }}>
        {hash === null ? (
          <UserRound size={26} aria-hidden className={styles.icon} />
        ) : (
          <Picture
            shown={shown}
            alt={t('portrait', { name: participant.name })}
            className={styles.portrait}
          />
        )}
      </span>
      <Button icon={ImagePlus} size="small" onPress={() => void choose()}>
        {t('choosePortrait')}
      </Button>
      {hash !== null && (
        <Button
          icon={X}
          size="small"
          tone="quiet"
          onPress={() => {
            workbench.run(setPortrait, { participantId, picture: null });
          }}
        >
          {t('removePortrait')}
        </Button>
      )}
    </div>
  );
}

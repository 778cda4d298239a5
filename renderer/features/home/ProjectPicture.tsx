import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProjectHead } from '../../../shared/model/project.ts';
import type { Bridge } from '../../bridge/bridge.ts';
import { useTheme } from '../../state/preferences.ts';
import { MapIcon } from '../../ui/icons.ts';
import { pictureOf } from './pictures.ts';
import type { Picture } from './pictures.ts';
import styles from './ProjectCard.module.css';

interface ProjectPictureProps {
  readonly bridge: Bridge;
  readonly head: ProjectHead;
}

// Cards that are only scrolled past ask for nothing.
const patience = 60;

/** The first map of a project, small. Only cards in view are on the page, so only theirs are asked for. */
export function ProjectPicture({ bridge, head }: ProjectPictureProps) {
  const { t } = useTranslation('home');
  const theme = useTheme();
  const [picture, setPicture] = useState<Picture | null>(null);
  useEffect(() => {
    let isWanted = true;
    const timer = setTimeout(() => {
      pictureOf(bridge, head, theme).then(
        (made) => isWanted && setPicture(made),
        // Without a picture the card still says all; why the library does not answer is told by the list.
        () => undefined,
      );
    }, patience);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [bridge, head, theme]);

  if (picture !== null && typeof picture === 'object') {
    return (
      <div className={styles.picture}>
        <img src={picture.url} alt="" draggable={false} />
      </div>
    );
  }
  return (
    <div className={styles.picture}>
      {picture !== null && (
        <span className={styles.noPicture}>
          <MapIcon size={18} aria-hidden />
          {t(picture === 'no-map' ? 'noMap' : 'noSteps')}
        </span>
      )}
    </div>
  );
}

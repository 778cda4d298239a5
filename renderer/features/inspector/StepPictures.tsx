import { useTranslation } from 'react-i18next';
import { moveStepPicture } from '../../../shared/commands/moveStepPicture.ts';
import { removeStepPicture } from '../../../shared/commands/removeStepPicture.ts';
import type { Id } from '../../../shared/model/ids.ts';
import type { Picture as PictureRecord, StepPicture } from '../../../shared/model/records.ts';
import { byPosition } from '../../../shared/model/siblings.ts';
import { useAddPictures } from '../../state/useAddPictures.ts';
import { usePicture } from '../../state/usePicture.ts';
import { useProject, useWorkbench } from '../../state/useWorkbench.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { ArrowLeft, ArrowRight, ImagePlus, X } from '../../ui/icons.ts';
import { Picture } from '../../ui/Picture.tsx';
import styles from './Inspector.module.css';

/** The pictures of a step; the first one is shown on the map. */
export function StepPictures({ stepId }: { readonly stepId: Id }) {
  const { t } = useTranslation('fields');
  const workbench = useWorkbench();
  const addPictures = useAddPictures();
  const stepPictures = useProject((project) => project.stepPictures);
  const pictures = useProject((project) => project.pictures);
  const shown = Object.values(stepPictures)
    .filter((one) => one.stepId === stepId)
    .sort(byPosition);
  return (
    <div className={styles.group}>
      <h4 className={styles.caption}>{t('pictures')}</h4>
      {shown.length > 0 && (
        <ul className={styles.pictures}>
          {shown.map((one, index) => {
            const picture = pictures[one.pictureId];
            return (
              picture !== undefined && (
                <PictureTile key={one.id} one={one} picture={picture} index={index} count={shown.length} />
              )
            );
          })}
        </ul>
      )}
      <Button
        icon={ImagePlus}
        size="small"
        tone="quiet"
        onPress={() => {
          void workbench.pictures.choose().then((files) => addPictures(stepId, files));
        }}
      >
        {t('addPictures')}
      </Button>
      <p className={styles.facts}>{t('pictureHint')}</p>
    </div>
  );
}

interface PictureTileProps {
  readonly one: StepPicture;
  readonly picture: PictureRecord;
  readonly index: number;
  readonly count: number;
}

function PictureTile({ one, picture, index, count }: PictureTileProps) {
  const { t } = useTranslation('fields');
  const workbench = useWorkbench();
  const shown = usePicture(picture.hash);
  const move = (to: number) => {
    workbench.run(moveStepPicture, { stepPictureId: one.id, index: to });
  };
  const name = picture.name;
  return (
    <li className={styles.tile}>
      <Picture shown={shown} alt={t('pictureOf', { name })} className={styles.tilePicture} />
      <span className={styles.tileTools}>
        {index > 0 && (
          <IconButton
            icon={ArrowLeft}
            size="small"
            label={t('movePictureEarlier', { name })}
            onPress={() => {
              move(index - 1);
            }}
          />
        )}
        {index < count - 1 && (
          <IconButton
            icon={ArrowRight}
            size="small"
            label={t('movePictureLater', { name })}
            onPress={() => {
              move(index + 1);
            }}
          />
        )}
        <IconButton
          icon={X}
          size="small"
          label={t('removePicture', { name })}
          onPress={() => {
            workbench.run(removeStepPicture, { stepPictureId: one.id });
          }}
        />
      </span>
    </li>
  );
}

import { useTranslation } from 'react-i18next';
import { rename } from '../../../shared/commands/rename.ts';
import { setCellText } from '../../../shared/commands/setCellText.ts';
import { limits } from '../../../shared/model/limits.ts';
import type { Cell, Lane, Picture as PictureRecord, Stage } from '../../../shared/model/records.ts';
import { stagesOf } from '../../../shared/model/siblings.ts';
import { useCellPicture } from '../../state/useCellPicture.ts';
import { usePicture } from '../../state/usePicture.ts';
import { useProject, useWorkbench } from '../../state/useWorkbench.ts';
import { Button } from '../../ui/Button.tsx';
import { CommittedField } from '../../ui/CommittedField.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { ImagePlus, X } from '../../ui/icons.ts';
import { Picture } from '../../ui/Picture.tsx';
import styles from './Inspector.module.css';

/** What stands in a lane of words and pictures, stage by stage. */
export function CellFields({ lane }: { readonly lane: Lane }) {
  const { t } = useTranslation('lanes');
  const project = useProject((current) => current);
  const cells = Object.values(project.cells).filter((cell) => cell.laneId === lane.id);
  return (
    <fieldset className={styles.feelings}>
      <legend>{t('cells')}</legend>
      {stagesOf(project, lane.mapId).map((stage) => {
        const cell = cells.find(({ stageId }) => stageId === stage.id);
        return (
          <CellField
            key={stage.id}
            lane={lane}
            stage={stage}
            cell={cell ?? null}
            picture={project.pictures[cell?.pictureId ?? ''] ?? null}
          />
        );
      })}
      <p className={styles.facts}>{t('cellHint')}</p>
    </fieldset>
  );
}

interface CellFieldProps {
  readonly lane: Lane;
  readonly stage: Stage;
  readonly cell: Cell | null;
  readonly picture: PictureRecord | null;
}

function CellField({ lane, stage, cell, picture }: CellFieldProps) {
  const { t } = useTranslation(['lanes', 'map']);
  const workbench = useWorkbench();
  const place = { laneId: lane.id, stageId: stage.id };
  const ways = useCellPicture(place);
  const name = stage.name === '' ? t('map:unnamedStage') : stage.name;
  return (
    <div className={styles.cellField}>
      <CommittedField
        label={name}
        value={cell?.text ?? ''}
        maxLength={limits.textLength}
        rows={2}
        onCommit={(text) => {
          workbench.run(setCellText, { ...place, text });
        }}
      />
      {picture !== null && <CellPictureFields picture={picture} stageName={name} onRemove={ways.remove} />}
      {(lane.role === 'storyboard' || picture !== null) && (
        <div className={styles.buttons}>
          <Button icon={ImagePlus} size="small" tone="quiet" onPress={ways.choose}>
            {t(picture === null ? 'addCellPicture' : 'replaceCellPicture')}
          </Button>
        </div>
      )}
    </div>
  );
}

interface CellPictureFieldsProps {
  readonly picture: PictureRecord;
  readonly stageName: string;
  readonly onRemove: () => void;
}

function CellPictureFields({ picture, stageName, onRemove }: CellPictureFieldsProps) {
  const { t } = useTranslation(['lanes', 'fields']);
  const workbench = useWorkbench();
  const { id, name, hash } = picture;
  const shown = usePicture(hash);
  return (
    <>
      <span className={styles.cellTile}>
        <Picture
          shown={shown}
          alt={t('fields:pictureOf', { name })}
          fit="contain"
          className={styles.cellPicture}
        />
        <IconButton
          icon={X}
          size="small"
          label={t('removePictureOf', { stage: stageName })}
          className={styles.cellRemove}
          onPress={onRemove}
        />
      </span>
      <CommittedField
        label={t('pictureName')}
        value={name}
        maxLength={limits.nameLength}
        isRequired
        onCommit={(words) => {
          workbench.run(rename, { table: 'pictures', id, name: words });
        }}
      />
    </>
  );
}

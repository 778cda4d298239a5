import { useTranslation } from 'react-i18next';
import { setCellText } from '../../../shared/commands/setCellText.ts';
import { laneContents } from '../../../shared/model/laneContents.ts';
import { limits } from '../../../shared/model/limits.ts';
import type { Lane } from '../../../shared/model/records.ts';
import { stagesOf } from '../../../shared/model/siblings.ts';
import { useProject, useWorkbench } from '../../state/useWorkbench.ts';
import { CommittedField } from '../../ui/CommittedField.tsx';
import styles from './Inspector.module.css';

/** Of a lane that holds no steps: its words, stage by stage, or where what it shows is written. */
export function LaneContents({ lane }: { readonly lane: Lane }) {
  const { t } = useTranslation('lanes');
  if (laneContents(lane.role) === 'cells') return <CellFields lane={lane} />;
  if (lane.role === 'thought') return <p className={styles.text}>{t('thoughtsHint')}</p>;
  if (lane.role === 'insight') return <p className={styles.text}>{t('insightsHint')}</p>;
  return null;
}

function CellFields({ lane }: { readonly lane: Lane }) {
  const { t } = useTranslation(['lanes', 'map']);
  const workbench = useWorkbench();
  const project = useProject((current) => current);
  const cells = Object.values(project.cells).filter((cell) => cell.laneId === lane.id);
  return (
    <fieldset className={styles.feelings}>
      <legend>{t('cells')}</legend>
      {stagesOf(project, lane.mapId).map(({ id, name }) => (
        <CommittedField
          key={id}
          label={name === '' ? t('map:unnamedStage') : name}
          value={cells.find((cell) => cell.stageId === id)?.text ?? ''}
          maxLength={limits.textLength}
          rows={2}
          onCommit={(text) => {
            workbench.run(setCellText, { laneId: lane.id, stageId: id, text });
          }}
        />
      ))}
    </fieldset>
  );
}

import { useTranslation } from 'react-i18next';
import { rename } from '../../../shared/commands/rename.ts';
import { resizeStage } from '../../../shared/commands/resizeStage.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { limits } from '../../../shared/model/limits.ts';
import { useProject, useWorkbench } from '../../state/useWorkbench.ts';
import { NumberField } from '../../ui/NumberField.tsx';
import { CommittedField } from '../../ui/CommittedField.tsx';
import styles from './Inspector.module.css';

export function StageDetails({ stageId }: { readonly stageId: Id }) {
  const { t } = useTranslation('inspector');
  const workbench = useWorkbench();
  const stage = useProject((project) => project.stages[stageId]);
  if (stage === undefined) return null;
  return (
    <>
      <h2 className={styles.title}>{t('stage')}</h2>
      <CommittedField
        label={t('name')}
        value={stage.name}
        maxLength={limits.nameLength}
        onCommit={(name) => {
          workbench.run(rename, { table: 'stages', id: stageId, name });
        }}
      />
      <NumberField
        label={t('width')}
        value={stage.width}
        min={limits.stageWidthMin}
        max={limits.stageWidthMax}
        step={8}
        onChange={(width) => {
          if (width !== null) workbench.run(resizeStage, { stageId, width });
        }}
      />
    </>
  );
}

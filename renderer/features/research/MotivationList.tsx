import { useTranslation } from 'react-i18next';
import { writeMotivation } from '../../../shared/commands/writeMotivation.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { limits } from '../../../shared/model/limits.ts';
import type { Motivation } from '../../../shared/model/researchRecords.ts';
import { byPosition } from '../../../shared/model/siblings.ts';
import { useProject, useWorkbench } from '../../state/useWorkbench.ts';
import { Button } from '../../ui/Button.tsx';
import { CommittedField } from '../../ui/CommittedField.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Plus, Trash2 } from '../../ui/icons.ts';
import { Slider } from '../../ui/Slider.tsx';
import styles from './Research.module.css';
import { useDeleteResearch } from './useDeleteResearch.ts';

/** What drives people on at a key decision moment. */
export function MotivationList({ entryId }: { readonly entryId: Id }) {
  const { t } = useTranslation('research');
  const workbench = useWorkbench();
  const all = useProject((project) => project.motivations);
  const motivations = Object.values(all)
    .filter((one) => one.entryId === entryId)
    .sort(byPosition);
  return (
    <div className={styles.group} role="group" aria-label={t('motivations')}>
      <h4 className={styles.groupTitle}>{t('motivations')}</h4>
      {motivations.length === 0 && <p className={styles.hint}>{t('motivationsHint')}</p>}
      {motivations.map((motivation, index) => (
        <MotivationFields key={motivation.id} motivation={motivation} number={index + 1} />
      ))}
      <Button
        icon={Plus}
        size="small"
        tone="quiet"
        onPress={() => {
          workbench.run(writeMotivation, { id: workbench.newId(), entryId, fields: {} });
        }}
      >
        {t('addMotivation')}
      </Button>
    </div>
  );
}

function MotivationFields({
  motivation,
  number,
}: {
  readonly motivation: Motivation;
  readonly number: number;
}) {
  const { t } = useTranslation('research');
  const workbench = useWorkbench();
  const remove = useDeleteResearch();
  const { id, entryId } = motivation;
  const name = t('motivationNumber', { number });
  return (
    <div className={styles.part} role="group" aria-label={name}>
      <div className={styles.partHead}>
        <CommittedField
          label={t('motivationText')}
          value={motivation.text}
          maxLength={limits.textLength}
          onCommit={(text) => {
            workbench.run(writeMotivation, { id, entryId, fields: { text } });
          }}
        />
        <IconButton
          icon={Trash2}
          size="small"
          label={t('deleteNamed', { name })}
          onPress={() => {
            remove('motivations', id, name);
          }}
        />
      </div>
      <Slider
        label={t('strength')}
        value={motivation.strength}
        min={0}
        max={10}
        step={0.5}
        onCommit={(strength) => {
          workbench.run(writeMotivation, { id, entryId, fields: { strength } });
        }}
      />
    </div>
  );
}

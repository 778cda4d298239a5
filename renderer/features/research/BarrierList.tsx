import { useTranslation } from 'react-i18next';
import { writeBarrier } from '../../../shared/commands/writeBarrier.ts';
import type { WriteBarrier } from '../../../shared/commands/writeBarrier.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { limits } from '../../../shared/model/limits.ts';
import { barrierKinds } from '../../../shared/model/researchRecords.ts';
import type { Barrier } from '../../../shared/model/researchRecords.ts';
import { byPosition } from '../../../shared/model/siblings.ts';
import { useProject, useWorkbench } from '../../state/useWorkbench.ts';
import { Button } from '../../ui/Button.tsx';
import { CommittedField } from '../../ui/CommittedField.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Plus, Trash2 } from '../../ui/icons.ts';
import { Select } from '../../ui/Select.tsx';
import { Slider } from '../../ui/Slider.tsx';
import styles from './Research.module.css';
import { useDeleteResearch } from './useDeleteResearch.ts';

/** What holds people back at a key decision moment. */
export function BarrierList({ entryId }: { readonly entryId: Id }) {
  const { t } = useTranslation('research');
  const workbench = useWorkbench();
  const all = useProject((project) => project.barriers);
  const barriers = Object.values(all)
    .filter((one) => one.entryId === entryId)
    .sort(byPosition);
  return (
    <div className={styles.group} role="group" aria-label={t('barriers')}>
      <h4 className={styles.groupTitle}>{t('barriers')}</h4>
      {barriers.length === 0 && <p className={styles.hint}>{t('barriersHint')}</p>}
      {barriers.map((barrier, index) => (
        <BarrierFields key={barrier.id} barrier={barrier} number={index + 1} />
      ))}
      <Button
        icon={Plus}
        size="small"
        tone="quiet"
        onPress={() => {
          workbench.run(writeBarrier, { id: workbench.newId(), entryId, fields: {} });
        }}
      >
        {t('addBarrier')}
      </Button>
    </div>
  );
}

function BarrierFields({ barrier, number }: { readonly barrier: Barrier; readonly number: number }) {
  const { t } = useTranslation('research');
  const workbench = useWorkbench();
  const remove = useDeleteResearch();
  const { id, entryId } = barrier;
  const name = t('barrierNumber', { number });
  const set = (fields: WriteBarrier['fields']) => {
    workbench.run(writeBarrier, { id, entryId, fields });
  };
  const text = (key: 'text' | 'threshold' | 'lowering') => (
    <CommittedField
      label={t(`barrier-${key}`)}
      value={barrier[key]}
      maxLength={limits.textLength}
      onCommit={(written) => {
        set({ [key]: written });
      }}
    />
  );
  return (
    <div className={styles.part} role="group" aria-label={name}>
      <div className={styles.partHead}>
        <Select
          label={t('barrierKind')}
          isLabelHidden
          value={barrier.kind}
          options={barrierKinds.map((value) => ({ value, label: t(`barrier-kind-${value}`) }))}
          onChange={(kind) => {
            set({ kind });
          }}
        />
        <IconButton
          icon={Trash2}
          size="small"
          label={t('deleteNamed', { name })}
          onPress={() => {
            remove('barriers', id, name);
          }}
        />
      </div>
      <Slider
        label={t('height')}
        value={barrier.height}
        min={0}
        max={10}
        step={0.5}
        onCommit={(height) => {
          set({ height });
        }}
      />
      {text('text')}
      {text('threshold')}
      {text('lowering')}
    </div>
  );
}

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { leaveVariants } from '../../../shared/commands/leaveVariants.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { mapsOf } from '../../../shared/model/siblings.ts';
import { useProject, useWorkbench } from '../../state/useWorkbench.ts';
import { Button } from '../../ui/Button.tsx';
import { FullDialog } from '../../ui/FullDialog.tsx';
import { ArrowLeftRight, Unlink } from '../../ui/icons.ts';
import { Select } from '../../ui/Select.tsx';
import { JoinVariants } from './JoinVariants.tsx';
import { VariantComparison } from './VariantComparison.tsx';
import styles from './Variants.module.css';
import { useVariantNames } from './useVariantNames.ts';

interface VariantsDialogProps {
  readonly mapId: Id;
  readonly onClose: () => void;
}

/** The variants of a map beside each other: as it is, as it should be. Where it has none, how it gets one. */
export function VariantsDialog({ mapId, onClose }: VariantsDialogProps) {
  const { t } = useTranslation('variants');
  const workbench = useWorkbench();
  const maps = useProject((project) => project.maps);
  const nameOf = useVariantNames();
  const [sides, setSides] = useState<readonly [Id | null, Id | null]>([null, null]);
  const map = maps[mapId];
  const group = map?.variantGroup ?? null;
  const variants = mapsOf({ maps }).filter(({ variantGroup }) => group !== null && variantGroup === group);
  if (map === undefined || variants.length < 2) {
    return (
      <FullDialog title={t('title')} onClose={onClose}>
        {map !== undefined && <JoinVariants key={mapId} mapId={mapId} onClose={onClose} />}
      </FullDialog>
    );
  }
  const isThere = (id: Id | null): id is Id => variants.some((one) => one.id === id);
  // The first that stands there is what is, the second what should be, until the person says otherwise.
  const beforeId = isThere(sides[0]) ? sides[0] : (variants.find(({ id }) => id !== sides[1])?.id ?? mapId);
  const afterId =
    isThere(sides[1]) && sides[1] !== beforeId
      ? sides[1]
      : (variants.find(({ id }) => id !== beforeId)?.id ?? mapId);
  const options = variants.map((one) => ({ value: one.id, label: nameOf(one) }));
  return (
    <FullDialog
      title={t('title')}
      onClose={onClose}
      actions={
        <Button
          size="small"
          tone="quiet"
          icon={Unlink}
          onPress={() => {
            workbench.run(leaveVariants, { mapId });
          }}
        >
          {t('leave')}
        </Button>
      }
    >
      <div className={styles.whole}>
        <div className={styles.choice}>
          <Select
            label={t('before')}
            value={beforeId}
            options={options}
            onChange={(id) => setSides([id, id === afterId ? beforeId : afterId])}
          />
          <Button size="small" icon={ArrowLeftRight} onPress={() => setSides([afterId, beforeId])}>
            {t('swap')}
          </Button>
          <Select
            label={t('after')}
            value={afterId}
            options={options}
            onChange={(id) => setSides([id === beforeId ? afterId : beforeId, id])}
          />
        </div>
        <VariantComparison key={`${beforeId} ${afterId}`} beforeId={beforeId} afterId={afterId} />
      </div>
    </FullDialog>
  );
}

import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { likelyPairs, sureLikeness } from '../../../shared/analysis/likelyPairs.ts';
import { readingOrder } from '../../../shared/analysis/readingOrder.ts';
import { duplicateMap } from '../../../shared/commands/duplicateMap.ts';
import { joinVariants } from '../../../shared/commands/joinVariants.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { limits } from '../../../shared/model/limits.ts';
import { mapsOf } from '../../../shared/model/siblings.ts';
import { useProject, useWorkbench } from '../../state/useWorkbench.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { CopyPlus, Link2 } from '../../ui/icons.ts';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useVariantNames } from './useVariantNames.ts';
import styles from './Variants.module.css';

interface JoinVariantsProps {
  readonly mapId: Id;
  readonly onClose: () => void;
}

/** How a map gets a variant: a copy of it, or a map that is there already, its steps paired as the person confirms. */
export function JoinVariants({ mapId, onClose }: JoinVariantsProps) {
  const { t } = useTranslation(['variants', 'maps']);
  const workbench = useWorkbench();
  const project = useProject((current) => current);
  const nameOf = useVariantNames();
  const map = project.maps[mapId];
  const others = mapsOf(project).filter(({ id, kind }) => id !== mapId && kind === map?.kind);
  const [otherId, setOtherId] = useState<Id | null>(others[0]?.id ?? null);
  const [variant, setVariant] = useState<string>(t('maps:asIs'));
  const [otherVariant, setOtherVariant] = useState<string>(t('maps:toBe'));
  // What the person said of a pair; of the others the likest are taken for the same.
  const [said, setSaid] = useState<ReadonlyMap<Id, boolean>>(new Map());
  const isTaken = (id: Id, likeness: number) => said.get(id) ?? likeness >= sureLikeness;
  const pairs = useMemo(
    () => (otherId === null ? [] : likelyPairs(readingOrder(project, mapId), readingOrder(project, otherId))),
    [project, mapId, otherId],
  );
  const titleOf = (id: Id) => project.steps[id]?.title ?? '';
  const confirmed = pairs.filter(({ oneId, likeness }) => isTaken(oneId, likeness));

  return (
    <div className={styles.join}>
      <section className={styles.way} aria-labelledby="variants-copy">
        <h3 id="variants-copy">{t('byCopy')}</h3>
        <p className={styles.hint}>{t('byCopyText')}</p>
        <Button
          icon={CopyPlus}
          onPress={() => {
            const id = workbench.newId();
            const asVariant = { variant: t('maps:toBe'), ofVariant: t('maps:asIs') };
            const args = { mapId, id, name: map?.name ?? '', asVariant };
            if (!workbench.run(duplicateMap, args)) return;
            onClose();
            workbench.view.getState().showMap(id);
          }}
        >
          {t('copy')}
        </Button>
      </section>
      <section className={styles.way} aria-labelledby="variants-join">
        <h3 id="variants-join">{t('byJoin')}</h3>
        {otherId === null ? (
          <p className={styles.hint}>{t('noOther')}</p>
        ) : (
          <>
            <p className={styles.hint}>{t('byJoinText')}</p>
            <Select
              label={t('otherMap')}
              value={otherId}
              options={others.map((one) => ({ value: one.id, label: nameOf(one) }))}
              onChange={(id) => {
                setOtherId(id);
                setSaid(new Map());
              }}
            />
            <div className={styles.names}>
              <TextField
                label={t('nameOf', { name: map?.name ?? '' })}
                value={variant}
                maxLength={limits.nameLength}
                onChange={setVariant}
              />
              <TextField
                label={t('nameOf', { name: project.maps[otherId]?.name ?? '' })}
                value={otherVariant}
                maxLength={limits.nameLength}
                onChange={setOtherVariant}
              />
            </div>
            {pairs.length === 0 ? (
              <p className={styles.hint}>{t('noPairs')}</p>
            ) : (
              <div className={styles.pairs} role="group" aria-label={t('pairs')}>
                <h4>{t('pairs')}</h4>
                {pairs.map(({ oneId, otherId: twinId, likeness }) => (
                  <Checkbox
                    key={oneId}
                    label={t('isSame', { one: titleOf(oneId), other: titleOf(twinId) })}
                    value={isTaken(oneId, likeness)}
                    onChange={(isSame) => {
                      setSaid(new Map(said).set(oneId, isSame));
                    }}
                  />
                ))}
              </div>
            )}
            <Button
              tone="primary"
              icon={Link2}
              isDisabled={variant.trim() === '' || otherVariant.trim() === ''}
              onPress={() => {
                const same = confirmed.map(({ oneId, otherId: twinId }) => [oneId, twinId]);
                workbench.run(joinVariants, {
                  mapId,
                  otherMapId: otherId,
                  variant,
                  otherVariant,
                  pairs: Object.fromEntries(same) as Record<Id, Id>,
                });
              }}
            >
              {t('join')}
            </Button>
          </>
        )}
      </section>
    </div>
  );
}

import { useTranslation } from 'react-i18next';
import { hasBlueprintOrder } from '../../../shared/analysis/blueprintLines.ts';
import { lineCrossings } from '../../../shared/analysis/lineCrossings.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { lanesOf } from '../../../shared/model/siblings.ts';
import { useProject, useView, useWorkbench } from '../../state/useWorkbench.ts';
import { ToggleChip } from '../../ui/ToggleChip.tsx';
import styles from './Inspector.module.css';

/** How many connections cross each line of a blueprint: a press makes them stand out on the map. */
export function Crossings({ mapId }: { readonly mapId: Id }) {
  const { t } = useTranslation('lanes');
  const workbench = useWorkbench();
  const project = useProject((current) => current);
  const highlighted = useView((view) => view.highlightedLine);
  const crossings = lineCrossings(project, mapId);
  if (crossings.size === 0) return null;
  return (
    <fieldset className={styles.feelings}>
      <legend>{t('crossings')}</legend>
      {[...crossings].map(([kind, ids]) => {
        const isOn = highlighted === kind || highlighted === 'all';
        return (
          <ToggleChip
            key={kind}
            isSelected={isOn}
            onChange={() => {
              workbench.view.getState().highlightLine(isOn ? null : kind);
            }}
          >
            {t('crossed', { line: t(`line-${kind}`), count: ids.size })}
          </ToggleChip>
        );
      })}
      {!hasBlueprintOrder(lanesOf(project, mapId)) && <p className={styles.text}>{t('unusualOrder')}</p>}
    </fieldset>
  );
}

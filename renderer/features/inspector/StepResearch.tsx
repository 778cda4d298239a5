import { useTranslation } from 'react-i18next';
import type { Id } from '../../../shared/model/ids.ts';
import { byPosition } from '../../../shared/model/siblings.ts';
import { showRecord } from '../../state/showRecord.ts';
import { useProject, useWorkbench } from '../../state/useWorkbench.ts';
import { Button } from '../../ui/Button.tsx';
import { Binoculars } from '../../ui/icons.ts';
import styles from './Inspector.module.css';

/** What the research found at a step; pressed, each is shown on the research board. Nothing where there is none. */
export function StepResearch({ stepId }: { readonly stepId: Id }) {
  const { t } = useTranslation('lens');
  const workbench = useWorkbench();
  const entrySteps = useProject((project) => project.entrySteps);
  const entries = useProject((project) => project.researchEntries);
  const found = Object.values(entrySteps)
    .flatMap((one) => (one.stepId === stepId ? (entries[one.entryId] ?? []) : []))
    .sort(byPosition);
  if (found.length === 0) return null;
  return (
    <div className={styles.group} role="group" aria-label={t('research')}>
      <h3>{t('research')}</h3>
      {found.map(({ id, title, kind }) => (
        <Button
          key={id}
          icon={Binoculars}
          size="small"
          tone="quiet"
          onPress={() => {
            showRecord(workbench, id);
          }}
        >
          {t(`entry-${kind}`, { name: title })}
        </Button>
      ))}
    </div>
  );
}

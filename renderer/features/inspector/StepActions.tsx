import { useTranslation } from 'react-i18next';
import type { Id } from '../../../shared/model/ids.ts';
import { byPosition } from '../../../shared/model/siblings.ts';
import { showRecord } from '../../state/showRecord.ts';
import { useProject, useWorkbench } from '../../state/useWorkbench.ts';
import { Button } from '../../ui/Button.tsx';
import { ClipboardList } from '../../ui/icons.ts';
import styles from './Inspector.module.css';

/** The actions that stand as a step, and those that are to change it; pressed, each is shown in its room. Nothing where there is none. */
export function StepActions({ stepId }: { readonly stepId: Id }) {
  const { t } = useTranslation('lens');
  const workbench = useWorkbench();
  const actions = useProject((project) => project.actions);
  const effects = useProject((project) => project.actionEffects);
  const changing = new Set(
    Object.values(effects).flatMap((one) => (one.stepId === stepId ? [one.actionId] : [])),
  );
  const here = Object.values(actions)
    .filter((one) => one.stepId === stepId || changing.has(one.id))
    .sort(byPosition);
  if (here.length === 0) return null;
  return (
    <div className={styles.group} role="group" aria-label={t('actionsHere')}>
      <h3>{t('actionsHere')}</h3>
      {here.map(({ id, title, stepId: standsAt }) => (
        <Button
          key={id}
          icon={ClipboardList}
          size="small"
          tone="quiet"
          onPress={() => {
            showRecord(workbench, id);
          }}
        >
          {t(standsAt === stepId ? 'standsFor' : 'changesStep', { name: title })}
        </Button>
      ))}
    </div>
  );
}

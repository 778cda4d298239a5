import { useTranslation } from 'react-i18next';
import { branchesOf } from '../../../shared/analysis/branchProbabilities.ts';
import { balanceBranches } from '../../../shared/commands/balanceBranches.ts';
import { editConnections } from '../../../shared/commands/editConnections.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { percentText } from '../../../shared/scene/connectionText.ts';
import { useProject, useWorkbench } from '../../state/useWorkbench.ts';
import { Button } from '../../ui/Button.tsx';
import { CircleCheck, TriangleAlert } from '../../ui/icons.ts';
import { NumberField } from '../../ui/NumberField.tsx';
import styles from './BranchList.module.css';

/** The branches of a decision with their probabilities, whether they sum to 1, and one press that makes them. */
export function BranchList({ stepId }: { readonly stepId: Id }) {
  const { t } = useTranslation('connections');
  const workbench = useWorkbench();
  const steps = useProject((project) => project.steps);
  const connections = useProject((project) => project.connections);
  const branches = branchesOf({ steps, connections }, stepId);
  if (branches === null) return null;
  const { state, sum } = branches;
  const isUneven = state === 'under' || state === 'over';
  const Shown = isUneven ? TriangleAlert : CircleCheck;
  const balance = (how: 'share' | 'scale') => () => {
    workbench.run(balanceBranches, { stepId, how });
  };
  return (
    <div
      className={styles.branches}
      role="group"
      aria-label={t('branchesOf', { name: steps[stepId]?.title ?? '' })}
    >
      <h3>{t('branches')}</h3>
      <ul>
        {branches.connections.map(({ id, toStepId, probability, condition, label }) => (
          <li key={id}>
            <span className={styles.name}>
              {[steps[toStepId]?.title, condition, label].filter((part) => part !== '').join(' · ')}
            </span>
            <NumberField
              className={styles.share}
              label={t('branchTo', { name: steps[toStepId]?.title ?? '' })}
              isLabelHidden
              value={probability}
              placeholder={t('none')}
              min={0}
              max={1}
              formatOptions={{ style: 'percent', maximumFractionDigits: 1 }}
              onChange={(value) => {
                workbench.run(editConnections, { connectionIds: [id], fields: { probability: value } });
              }}
            />
          </li>
        ))}
      </ul>
      <p className={isUneven ? styles.uneven : styles.state} role="status">
        {state !== 'unsaid' && <Shown size={14} aria-hidden />}
        {t(`state-${state}`, { sum: percentText(sum) })}
      </p>
      {(state === 'unsaid' || state === 'open') && (
        <Button size="small" onPress={balance('share')}>
          {t(state === 'unsaid' ? 'shareAll' : 'shareRest')}
        </Button>
      )}
      {isUneven && (
        <Button size="small" onPress={balance('scale')}>
          {t('scale')}
        </Button>
      )}
    </div>
  );
}

import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sureLikeness } from '../../../shared/analysis/likelyPairs.ts';
import { suggestMatches } from '../../../shared/analysis/standard/suggestMatches.ts';
import { matchSteps } from '../../../shared/commands/matchSteps.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { useProject, useWorkbench } from '../../state/useWorkbench.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import styles from './Holding.module.css';

/** Steps that are called alike and are not matched yet: confirmed by the person, each or all. */
export function Suggestions({ mapId }: { readonly mapId: Id }) {
  const { t } = useTranslation('standard');
  const workbench = useWorkbench();
  const project = useProject((current) => current);
  const suggested = useMemo(() => suggestMatches(project, mapId), [project, mapId]);
  // What the person said of a pair; of the others the likest are taken for the same.
  const [said, setSaid] = useState<ReadonlyMap<Id, boolean>>(new Map());
  const isTaken = (id: Id, likeness: number) => said.get(id) ?? likeness >= sureLikeness;
  const [isOpen, setIsOpen] = useState(false);
  if (suggested.length === 0) return null;
  const confirmed = suggested.filter(({ stepId, likeness }) => isTaken(stepId, likeness));
  const titleOf = (id: Id) => project.steps[id]?.title ?? '';
  return (
    <div className={styles.suggestions}>
      <Disclosure
        title={t('suggestions')}
        summary={String(suggested.length)}
        isOpen={isOpen}
        onToggle={setIsOpen}
      >
        <p className={styles.hint}>{t('suggestionsText')}</p>
        <div className={styles.suggested} role="group" aria-label={t('suggestions')}>
          {suggested.map(({ stepId, standardStepId, likeness }) => (
            <Checkbox
              key={stepId}
              label={t('isLike', { step: titleOf(stepId), standard: titleOf(standardStepId) })}
              value={isTaken(stepId, likeness)}
              onChange={(isWanted) => {
                setSaid(new Map(said).set(stepId, isWanted));
              }}
            />
          ))}
        </div>
        <Button
          size="small"
          tone="primary"
          isDisabled={confirmed.length === 0}
          onPress={() => {
            const matches = confirmed.map(({ stepId, standardStepId }) => [stepId, standardStepId]);
            workbench.run(matchSteps, { matches: Object.fromEntries(matches) as Record<Id, Id> });
          }}
        >
          {t('matchCount', { count: confirmed.length })}
        </Button>
      </Disclosure>
    </div>
  );
}

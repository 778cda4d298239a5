import { useTranslation } from 'react-i18next';
import { caughtBy, segmentMembers } from '../../../shared/analysis/research/segmentMembers.ts';
import { editResearchEntry } from '../../../shared/commands/editResearchEntry.ts';
import { writeSegmentRule } from '../../../shared/commands/writeSegmentRule.ts';
import type { WriteSegmentRule } from '../../../shared/commands/writeSegmentRule.ts';
import { currencyOf, minorDigits } from '../../../shared/model/currencies.ts';
import { limits } from '../../../shared/model/limits.ts';
import { participantKinds, ruleFields, ruleOperators } from '../../../shared/model/researchRecords.ts';
import type { ResearchEntry, SegmentRule } from '../../../shared/model/researchRecords.ts';
import { byPosition } from '../../../shared/model/siblings.ts';
import { useProject, useWorkbench } from '../../state/useWorkbench.ts';
import { Button } from '../../ui/Button.tsx';
import { CommittedField } from '../../ui/CommittedField.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Plus, Trash2 } from '../../ui/icons.ts';
import { Select } from '../../ui/Select.tsx';
import { BasisFigure } from './BasisFigure.tsx';
import styles from './Research.module.css';
import { useDeleteResearch } from './useDeleteResearch.ts';

/** How large a segment is, what it is worth, and whom it holds by which rules. */
export function SegmentFields({ entry }: { readonly entry: ResearchEntry }) {
  const { t } = useTranslation('research');
  const workbench = useWorkbench();
  const project = useProject((current) => current);
  const { id: entryId, size, value } = entry;
  const currency = currencyOf(project);
  const whole = 10 ** minorDigits(currency);
  const rules = Object.values(project.segmentRules).filter((one) => one.entryId === entryId);
  const members = segmentMembers(project, entryId);
  return (
    <>
      <BasisFigure
        label={t('size')}
        value={size?.count ?? null}
        basis={size?.basis ?? null}
        onChange={(count, basis) => {
          workbench.run(editResearchEntry, {
            entryId,
            fields: { size: count === null ? null : { count, basis } },
          });
        }}
      />
      <BasisFigure
        label={t('value')}
        value={value === null ? null : value.minor / whole}
        basis={value?.basis ?? null}
        formatOptions={{ style: 'currency', currency }}
        onChange={(amount, basis) => {
          const minor = Math.round((amount ?? 0) * whole);
          workbench.run(editResearchEntry, {
            entryId,
            fields: { value: amount === null ? null : { minor, basis } },
          });
        }}
      />
      <div className={styles.group} role="group" aria-label={t('rules')}>
        <h4 className={styles.groupTitle}>{t('rules')}</h4>
        {rules.length === 0 && <p className={styles.hint}>{t('rulesHint')}</p>}
        {rules.sort(byPosition).map((rule, index) => (
          <Rule key={rule.id} rule={rule} number={index + 1} caught={caughtBy(project, rule)} />
        ))}
        <Button
          icon={Plus}
          size="small"
          tone="quiet"
          onPress={() => {
            workbench.run(writeSegmentRule, { id: workbench.newId(), entryId, fields: {} });
          }}
        >
          {t('addRule')}
        </Button>
        <p className={styles.hint} role="note">
          {members.length === 0
            ? t('noMembers')
            : t('members', {
                names: members
                  .map(({ participant, by }) => t(`member-${by}`, { name: participant.name }))
                  .join(t('listComma')),
              })}
        </p>
      </div>
    </>
  );
}

interface RuleProps {
  readonly rule: SegmentRule;
  readonly number: number;
  /** How many personas it takes in by itself. */
  readonly caught: number;
}

function Rule({ rule, number, caught }: RuleProps) {
  const { t } = useTranslation(['research', 'parties']);
  const workbench = useWorkbench();
  const remove = useDeleteResearch();
  const { id, entryId } = rule;
  const set = (fields: WriteSegmentRule['fields']) => {
    workbench.run(writeSegmentRule, { id, entryId, fields });
  };
  return (
    <div className={styles.rule} role="group" aria-label={t('ruleNumber', { number })}>
      <div className={styles.ruleKind}>
        <Select
          label={t('ruleField')}
          isLabelHidden
          value={rule.field}
          options={ruleFields.map((value) => ({ value, label: t(`field-${value}`) }))}
          onChange={(field) => {
            set({ field });
          }}
        />
        <Select
          label={t('ruleOperator')}
          isLabelHidden
          value={rule.operator}
          options={ruleOperators.map((value) => ({ value, label: t(`operator-${value}`) }))}
          onChange={(operator) => {
            set({ operator });
          }}
        />
      </div>
      <div className={styles.ruleValue}>
        {rule.field === 'kind' ? (
          <Select
            label={t('ruleValue')}
            isLabelHidden
            value={participantKinds.find((kind) => kind === rule.value) ?? null}
            placeholder={t('chooseKind')}
            options={participantKinds.map((value) => ({ value, label: t(`parties:kind-${value}`) }))}
            onChange={(value) => {
              set({ value });
            }}
          />
        ) : (
          <CommittedField
            label={t('ruleValue')}
            value={rule.value}
            maxLength={limits.textLength}
            onCommit={(value) => {
              set({ value });
            }}
          />
        )}
        <IconButton
          icon={Trash2}
          size="small"
          label={t('deleteRule', { number })}
          onPress={() => {
            remove('segmentRules', id, t('ruleNumber', { number }));
          }}
        />
      </div>
      <span className={styles.hint}>{t('ruleCatches', { count: caught })}</span>
    </div>
  );
}

import { useTranslation } from 'react-i18next';
import { addListed } from '../../../shared/commands/addListed.ts';
import type { ActionFields } from '../../../shared/commands/actionFields.ts';
import { actionStates } from '../../../shared/model/actionRecords.ts';
import { bases } from '../../../shared/model/kinds.ts';
import { limits } from '../../../shared/model/limits.ts';
import type { Basis } from '../../../shared/model/records.ts';
import { byPosition, participantsOf } from '../../../shared/model/siblings.ts';
import { showRecord } from '../../state/showRecord.ts';
import { useProject, useWorkbench } from '../../state/useWorkbench.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { ChoiceField } from '../../ui/ChoiceField.tsx';
import { CommittedField } from '../../ui/CommittedField.tsx';
import { MapIcon, Trash2, TriangleAlert } from '../../ui/icons.ts';
import { NumberField } from '../../ui/NumberField.tsx';
import { ParsedField } from '../../ui/ParsedField.tsx';
import { Select } from '../../ui/Select.tsx';
import { ActionEffects } from './ActionEffects.tsx';
import { ActionLinks } from './ActionLinks.tsx';
import type { ActionRow } from './actionRows.ts';
import styles from './Actions.module.css';
import { stepChoices } from './stepChoices.ts';
import type { ActionTexts } from './useActionTexts.ts';

interface ActionDetailsProps {
  /** One at least; what is set is set for all of them. */
  readonly rows: readonly ActionRow[];
  readonly texts: ActionTexts;
  readonly onEdit: (fields: Partial<ActionFields>) => void;
  readonly onDelete: () => void;
}

/** All that is known of the chosen action; of several what they may have in common. */
export function ActionDetails({ rows, texts, onEdit, onDelete }: ActionDetailsProps) {
  const { t } = useTranslation(['actionList', 'insights', 'common']);
  const workbench = useWorkbench();
  const project = useProject((whole) => whole);
  const [row] = rows;
  if (row === undefined) return null;
  const { action } = row;
  const isOne = rows.length === 1;
  const common = <Value,>(of: (one: ActionRow) => Value): Value | null =>
    rows.every((one) => of(one) === of(row)) ? of(row) : null;

  const due = common((one) => one.action.dueAt);
  const step = project.steps[action.stepId ?? ''];

  const basisField = (label: string, basis: Basis | undefined, onChange: (basis: Basis) => void) => (
    <Select
      label={t('basisOf', { figure: label })}
      isLabelHidden
      isDisabled={basis === undefined}
      value={basis ?? null}
      placeholder={t('insights:assumed')}
      options={bases.map((value) => ({ value, label: t(`insights:${value}`) }))}
      onChange={onChange}
    />
  );
  const moneyField = (field: 'oneOff' | 'running') => (
    <div className={styles.pair} data-field={field}>
      <ParsedField
        label={t(`column-${field}`)}
        text={action[field] === null ? '' : texts.money(action[field].minor)}
        placeholder={texts.money(0)}
        parse={texts.readMoney}
        error={t('notAnAmount')}
        onCommit={(minor) =>
          onEdit({ [field]: minor === null ? null : { minor, basis: action[field]?.basis ?? 'assumed' } })
        }
      />
      {basisField(t(`column-${field}`), action[field]?.basis, (basis) => {
        if (action[field] !== null) onEdit({ [field]: { ...action[field], basis } });
      })}
    </div>
  );
  const rating = (
    field: 'reach' | 'impact' | 'confidence' | 'ease',
    [min, max, step]: readonly [number, number?, number?],
  ) => (
    <NumberField
      label={t(field)}
      value={action[field]}
      min={min}
      max={max}
      step={step}
      formatOptions={field === 'confidence' ? { style: 'percent', maximumFractionDigits: 1 } : undefined}
      onChange={(value) => onEdit({ [field]: value })}
    />
  );

  return (
    <>
      {isOne ? (
        <CommittedField
          label={t('column-title')}
          value={action.title}
          maxLength={limits.nameLength}
          isRequired
          onCommit={(title) => onEdit({ title })}
        />
      ) : (
        <h2>{t('chosen', { count: rows.length })}</h2>
      )}
      <div className={styles.pair}>
        <div data-field="state">
          <Select
            label={t('column-state')}
            value={common((one) => one.action.state)}
            placeholder={t('several')}
            options={actionStates.map((value) => ({ value, label: t(`state-${value}`) }))}
            onChange={(state) => onEdit({ state })}
          />
        </div>
        <Checkbox
          label={t('must')}
          value={common((one) => one.action.isMust) ?? 'mixed'}
          onChange={(isMust) => onEdit({ isMust })}
        />
      </div>
      <div data-field="owner">
        <ChoiceField
          label={t('column-owner')}
          choices={Object.values(project.owners)
            .sort(byPosition)
            .map(({ id, name }) => ({ id, label: name }))}
          value={common((one) => one.action.ownerId)}
          onChoose={(ownerId) => onEdit({ ownerId })}
          create={{
            word: (name) => t('createOwner', { name }),
            onCreate: (name) => {
              const id = workbench.newId();
              if (workbench.run(addListed, { list: 'owners', id, name })) onEdit({ ownerId: id });
            },
          }}
          clear={{ word: t('nobody'), onClear: () => onEdit({ ownerId: null }) }}
          placeholder={t('chooseOrType')}
        />
      </div>
      <ChoiceField
        label={t('whoDoesIt')}
        choices={participantsOf(project).map(({ id, name, colour }) => ({
          id,
          label: name,
          colour: `var(--participant-${colour})`,
        }))}
        value={common((one) => one.action.participantId)}
        onChoose={(participantId) => onEdit({ participantId })}
        clear={{ word: t('nobody'), onClear: () => onEdit({ participantId: null }) }}
        placeholder={t('chooseOrType')}
      />
      <div className={styles.pair} data-field="due">
        <ParsedField
          label={t('column-due')}
          text={due === null ? '' : texts.date(due)}
          placeholder={rows.every((one) => one.action.dueAt === action.dueAt) ? '2026-12-24' : t('several')}
          parse={texts.readDate}
          error={t('notADate')}
          onCommit={(dueAt) => onEdit({ dueAt })}
        />
        {rows.some((one) => one.isOverdue) && (
          <p className={styles.overdueNote}>
            <TriangleAlert size={14} aria-hidden /> {t('overdue')}
          </p>
        )}
      </div>
      {isOne && (
        <>
          <div className={styles.pair}>
            <ParsedField
              label={t('effortInDays')}
              text={action.effort === null ? '' : texts.number(action.effort.days)}
              placeholder="0"
              parse={texts.readAmount}
              error={t('notANumber')}
              onCommit={(days) =>
                onEdit({
                  effort: days === null ? null : { days, basis: action.effort?.basis ?? 'assumed' },
                })
              }
            />
            {basisField(t('column-effort'), action.effort?.basis, (basis) => {
              if (action.effort !== null) onEdit({ effort: { ...action.effort, basis } });
            })}
          </div>
          {moneyField('oneOff')}
          {moneyField('running')}
          <h2>{t('priority')}</h2>
          <div className={styles.pair} data-field="rice ice">
            {rating('reach', [0])}
            {rating('impact', [0, 10, 1])}
            {rating('confidence', [0, 1, 0.1])}
            {rating('ease', [1, 10, 1])}
          </div>
          <p className={styles.score} aria-live="polite">
            {t('scores', {
              rice: row.rice === null ? '–' : texts.number(row.rice),
              ice: row.ice === null ? '–' : texts.number(row.ice),
            })}
          </p>
          <ActionEffects action={action} texts={texts} />
          <ActionLinks action={action} />
          <ChoiceField
            label={t('asStep')}
            choices={stepChoices(project)}
            value={action.stepId}
            onChoose={(stepId) => onEdit({ stepId })}
            clear={{ word: t('noStep'), onClear: () => onEdit({ stepId: null }) }}
            placeholder={t('chooseOrType')}
          />
          {step !== undefined && (
            <div>
              <Button icon={MapIcon} size="small" onPress={() => showRecord(workbench, step.id)}>
                {t('showStep')}
              </Button>
            </div>
          )}
          <CommittedField
            label={t('description')}
            value={action.description}
            maxLength={limits.textLength}
            rows={3}
            onCommit={(description) => onEdit({ description })}
          />
        </>
      )}
      <div>
        <Button icon={Trash2} tone="danger" size="small" onPress={onDelete}>
          {t('common:delete')}
        </Button>
      </div>
    </>
  );
}

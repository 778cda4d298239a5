import { useTranslation } from 'react-i18next';
import { beyondStandard } from '../../../shared/analysis/standard/beyondStandard.ts';
import { likelyParties } from '../../../shared/analysis/standard/likelyParties.ts';
import { readingOrder } from '../../../shared/analysis/readingOrder.ts';
import { matchSteps } from '../../../shared/commands/matchSteps.ts';
import { setTouch } from '../../../shared/commands/setTouch.ts';
import { printDuration } from '../../../shared/figures/printDuration.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { participantsOf } from '../../../shared/model/siblings.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { useProject, useWorkbench } from '../../state/useWorkbench.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { ChoiceField } from '../../ui/ChoiceField.tsx';
import { Heart, TriangleAlert } from '../../ui/icons.ts';
import styles from './Standard.module.css';

/** Which step of the standard flow a step of a journey carries out, or that it is given on purpose beyond it, by whom and to whom. */
export function StepHolding({ stepId }: { readonly stepId: Id }) {
  const { t } = useTranslation('standard');
  const language = useLanguage();
  const workbench = useWorkbench();
  const project = useProject((current) => current);
  const step = project.steps[stepId];
  const map = project.maps[step?.mapId ?? ''];
  if (step === undefined || map === undefined) return null;
  const flowMapId = Object.values(project.mapStandards).find((one) => one.mapId === map.id)?.flowMapId;
  const match = Object.values(project.stepMatches).find((one) => one.stepId === stepId);
  const touch = Object.values(project.touches).find((one) => one.stepId === stepId);
  const asked = Object.values(project.stepStandards).find((one) => one.stepId === match?.standardStepId);
  const beyond = beyondStandard(project, map.id).find(({ stepIds }) => stepIds.includes(stepId));
  const unmatch = () => {
    workbench.run(matchSteps, { matches: { [stepId]: null } });
  };
  return (
    <>
      {flowMapId !== undefined && (
        <ChoiceField
          label={t('carriesOut')}
          value={match?.standardStepId ?? null}
          placeholder={t('nothingOfIt')}
          choices={readingOrder(project, flowMapId).map(({ id, title }) => ({ id, label: title }))}
          onChoose={(standardStepId) => {
            workbench.run(matchSteps, { matches: { [stepId]: standardStepId } });
          }}
          {...(match === undefined ? {} : { clear: { word: t('nothingOfIt'), onClear: unmatch } })}
        />
      )}
      {asked !== undefined && (asked.quality !== '' || asked.script !== '' || asked.seconds !== null) && (
        <dl className={styles.asked}>
          {asked.seconds !== null && (
            <Asked name={t('standardTime')} text={printDuration(asked.seconds, language)} />
          )}
          {asked.quality !== '' && <Asked name={t('quality')} text={asked.quality} />}
          {asked.script !== '' && <Asked name={t('script')} text={asked.script} />}
        </dl>
      )}
      {beyond !== undefined && (
        <p className={styles.beyond}>
          <TriangleAlert size={14} aria-hidden />
          {t('takesLonger', {
            time: printDuration(beyond.seconds, language),
            standard: printDuration(beyond.standardSeconds, language),
          })}
        </p>
      )}
      {match === undefined && (
        <Checkbox
          label={t('touch')}
          icon={Heart}
          value={touch !== undefined}
          onChange={(isTouch) => {
            workbench.run(setTouch, {
              stepIds: [stepId],
              isTouch,
              ...(isTouch ? likelyParties(project, stepId) : {}),
            });
          }}
        />
      )}
      {touch !== undefined && (
        <div className={styles.parties}>
          <PartyChoice
            label={t('giver')}
            value={touch.giverId}
            onChange={(giverId) => workbench.run(setTouch, { stepIds: [stepId], isTouch: true, giverId })}
          />
          <PartyChoice
            label={t('receiver')}
            value={touch.receiverId}
            onChange={(receiverId) =>
              workbench.run(setTouch, { stepIds: [stepId], isTouch: true, receiverId })
            }
          />
        </div>
      )}
    </>
  );
}

function Asked({ name, text }: { readonly name: string; readonly text: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{text}</dd>
    </>
  );
}

interface PartyChoiceProps {
  readonly label: string;
  readonly value: Id | null;
  readonly onChange: (id: Id | null) => void;
}

function PartyChoice({ label, value, onChange }: PartyChoiceProps) {
  const { t } = useTranslation('standard');
  const participants = useProject((project) => project.participants);
  return (
    <ChoiceField
      label={label}
      value={value}
      placeholder={t('nobody')}
      choices={participantsOf({ participants }).map(({ id, name }) => ({ id, label: name }))}
      onChoose={onChange}
      {...(value === null ? {} : { clear: { word: t('nobody'), onClear: () => onChange(null) } })}
    />
  );
}

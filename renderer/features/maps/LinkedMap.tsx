import { useTranslation } from 'react-i18next';
import type { RollUp, TimeSum } from '../../../shared/analysis/rollUp.ts';
import { addSubMap } from '../../../shared/commands/addSubMap.ts';
import { linkStep } from '../../../shared/commands/linkStep.ts';
import { printDuration } from '../../../shared/figures/printDuration.ts';
import { printValence } from '../../../shared/figures/printValence.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { useProject, useWorkbench } from '../../state/useWorkbench.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { CornerDownRight, LinkIcon, Plus, Unlink } from '../../ui/icons.ts';
import { mapKindIcons } from '../../ui/mapKindIcons.ts';
import styles from './LinkedMap.module.css';
import { useRollUp } from './useRollUp.ts';

/** The map that a step leads to, what that map tells of the step, and the ways to have one. */
export function LinkedMap({ stepId }: { readonly stepId: Id }) {
  const { t } = useTranslation(['maps', 'actions']);
  const workbench = useWorkbench();
  const linkedMapId = useProject((project) => project.steps[stepId]?.linkedMapId ?? null);
  const map = useProject((project) => project.maps[linkedMapId ?? '']);
  const told = useRollUp(linkedMapId);
  const view = workbench.view.getState();
  const choose = () => {
    view.ask({ kind: 'link-map', stepId });
  };
  const add = () => {
    const id = workbench.newId();
    if (workbench.run(addSubMap, { stepId, id, stageName: t('actions:newStage') })) view.showMap(id);
  };
  const Kind = map === undefined ? CornerDownRight : mapKindIcons[map.kind];
  return (
    <div className={styles.linked} role="group" aria-label={t('linkedMap')}>
      <h3 className={styles.title}>{t('linkedMap')}</h3>
      {map === undefined || told === null ? (
        <>
          <p className={styles.hint}>{t('noLinkedMap')}</p>
          <div className={styles.ways}>
            <Button size="small" icon={Plus} onPress={add}>
              {t('newSubMap')}
            </Button>
            <Button size="small" icon={LinkIcon} onPress={choose}>
              {t('chooseMap')}
            </Button>
          </div>
        </>
      ) : (
        <>
          <div className={styles.map}>
            <button
              type="button"
              className={styles.open}
              aria-label={t('openMap', { name: map.name })}
              onClick={() => {
                view.showMap(map.id);
              }}
            >
              <Kind size={14} aria-hidden />
              <span>{map.name}</span>
            </button>
            <IconButton icon={LinkIcon} size="small" label={t('otherMap')} onPress={choose} />
            <IconButton
              icon={Unlink}
              size="small"
              label={t('unlink')}
              onPress={() => {
                workbench.run(linkStep, { stepId, mapId: null });
              }}
            />
          </div>
          <Told told={told} />
        </>
      )}
    </div>
  );
}

/** What is computed from the map and those beyond it. */
function Told({ told }: { readonly told: RollUp }) {
  const { t } = useTranslation('maps');
  const language = useLanguage();
  const { duration, waitingTime, feelings } = told;
  const isEmpty = told.pains + told.praises + feelings.length === 0 && (duration ?? waitingTime) === null;
  const time = (sum: TimeSum | null) =>
    sum === null ? null : `${printDuration(sum.seconds, language)} (${t(`basis_${sum.basis}`)})`;
  const rows = [
    { label: t('duration'), value: time(duration) },
    { label: t('waitingTime'), value: time(waitingTime) },
    {
      label: t('together'),
      value:
        duration === null || waitingTime === null
          ? null
          : printDuration(duration.seconds + waitingTime.seconds, language),
    },
    ...feelings.map(({ participant, mean, peakEnd }) => ({
      label: participant.name,
      value: `${t('peakEnd', { value: printValence(peakEnd) })} · ${t('mean', { value: printValence(mean) })}`,
    })),
  ];
  return (
    <div className={styles.told} title={t('derived')}>
      <p className={styles.hint}>
        {[
          t('rolledUp', { count: told.mapIds.length }),
          t('steps', { count: told.steps }),
          ...(told.pains > 0 ? [t('pains', { count: told.pains })] : []),
          ...(told.praises > 0 ? [t('praises', { count: told.praises })] : []),
        ].join(' · ')}
      </p>
      {isEmpty ? (
        <p className={styles.hint}>{t('nothingYet')}</p>
      ) : (
        <dl className={styles.figures}>
          {rows.map(({ label, value }, index) =>
            value === null ? null : (
              // Two participants may have the same name.
              <div key={index} className={styles.figure}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ),
          )}
        </dl>
      )}
    </div>
  );
}

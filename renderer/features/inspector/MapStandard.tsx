import { useTranslation } from 'react-i18next';
import { holdingOf } from '../../../shared/analysis/standard/holdingOf.ts';
import { holdAgainst } from '../../../shared/commands/holdAgainst.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { mapsOf, stepsOf } from '../../../shared/model/siblings.ts';
import { percentText } from '../../i18n/percentText.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { makeJourneyOf } from '../../state/standard/makeJourneyOf.ts';
import { useHeld } from '../../state/standard/useHeld.ts';
import { useProject, useWorkbench } from '../../state/useWorkbench.ts';
import { Button } from '../../ui/Button.tsx';
import { ListChecks, Route } from '../../ui/icons.ts';
import { Select } from '../../ui/Select.tsx';
import styles from './Inspector.module.css';
import standardStyles from './Standard.module.css';

const none = 'none';

/** Of a journey: the standard flow that it is held against, and how well it keeps to it. Of a flow: the journeys that are. */
export function MapStandard({ mapId }: { readonly mapId: Id }) {
  const kind = useProject((project) => project.maps[mapId]?.kind);
  if (kind === 'journey') return <HeldAgainst mapId={mapId} />;
  return kind === 'flow' ? <HeldJourneys mapId={mapId} /> : null;
}

function HeldAgainst({ mapId }: { readonly mapId: Id }) {
  const { t } = useTranslation(['standard', 'history']);
  const workbench = useWorkbench();
  const maps = useProject((project) => project.maps);
  const holding = useProject((project) => holdingOf(project, mapId));
  const flows = mapsOf({ maps }).filter((map) => map.kind === 'flow');
  if (flows.length === 0) return null;
  return (
    <div className={styles.group}>
      <h3>{t('title')}</h3>
      <Select
        className={standardStyles.choice ?? ''}
        label={t('heldAgainst')}
        value={holding?.flowMapId ?? none}
        options={[
          { value: none, label: t('none') },
          ...flows.map(({ id, name }) => ({ value: id, label: name === '' ? t('history:untitled') : name })),
        ]}
        onChange={(chosen) => {
          workbench.run(holdAgainst, { mapId, flowMapId: chosen === none ? null : chosen });
        }}
      />
      {holding !== null && (
        <>
          <Fitness mapId={mapId} />
          <Button
            icon={ListChecks}
            size="small"
            onPress={() => {
              workbench.view.getState().ask({ kind: 'standard', mapId });
            }}
          >
            {t('beside')}
          </Button>
        </>
      )}
    </div>
  );
}

/** One line of figures; the dialog says it step by step. */
function Fitness({ mapId }: { readonly mapId: Id }) {
  const { t } = useTranslation('standard');
  const { held, isCurrent } = useHeld(mapId);
  const language = useLanguage();
  if (held === null) return <p className={styles.facts}>{t('working')}</p>;
  if (held.state !== 'exact') return <p className={styles.facts}>{t(`no-${held.state}`)}</p>;
  const { best, worst } = held;
  const count = (kind: 'skipped' | 'added') => worst.moves.filter((move) => move.kind === kind).length;
  return (
    <p className={styles.facts} aria-busy={!isCurrent}>
      {[
        best.fitness === worst.fitness
          ? t('fitness', { percent: percentText(best.fitness, language) })
          : t('fitnessBetween', {
              worst: percentText(worst.fitness, language),
              best: percentText(best.fitness, language),
            }),
        t('skippedCount', { count: count('skipped') }),
        t('addedCount', { count: count('added') }),
      ].join(' · ')}
    </p>
  );
}

function HeldJourneys({ mapId }: { readonly mapId: Id }) {
  const { t } = useTranslation(['standard', 'history']);
  const workbench = useWorkbench();
  const project = useProject((current) => current);
  if (stepsOf(project, mapId).length === 0) return null;
  const held = Object.values(project.mapStandards).filter((one) => one.flowMapId === mapId);
  const journeys = mapsOf(project).filter(({ id }) => held.some((one) => one.mapId === id));
  return (
    <div className={styles.group}>
      <h3>{t('journeys')}</h3>
      {journeys.map(({ id, name }) => (
        <button
          key={id}
          type="button"
          className={styles.link}
          onClick={() => {
            workbench.view.getState().showMap(id);
          }}
        >
          {name === '' ? t('history:untitled') : name}
        </button>
      ))}
      <Button
        icon={Route}
        size="small"
        onPress={() => {
          makeJourneyOf(workbench, mapId, { of: (name) => t('journeyOf', { name }), emotion: t('emotion') });
        }}
      >
        {t('makeJourney')}
      </Button>
    </div>
  );
}

import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Mark } from '../../../shared/analysis/comparison.ts';
import { deviationsOf } from '../../../shared/analysis/standard/deviations.ts';
import type { Deviations } from '../../../shared/analysis/standard/deviations.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { percentText } from '../../i18n/percentText.ts';
import { useHeld } from '../../state/standard/useHeld.ts';
import type { ShownHolding } from '../../state/standard/useHeld.ts';
import { useProject, useWorkbench } from '../../state/useWorkbench.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FullDialog } from '../../ui/FullDialog.tsx';
import { ArrowRight, TriangleAlert, Workflow } from '../../ui/icons.ts';
import { ProgressBar } from '../../ui/ProgressBar.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { showRecord } from '../../state/showRecord.ts';
import { DeviationList } from './DeviationList.tsx';
import styles from './Holding.module.css';
import { SplitPicture } from './SplitPicture.tsx';
import { Suggestions } from './Suggestions.tsx';

interface HoldingDialogProps {
  readonly mapId: Id;
  /** The fields that say what a step of the journey carries out. */
  readonly stepHolding: (stepId: Id) => ReactNode;
  readonly onClose: () => void;
}

type Side = 'worst' | 'best';

/** A journey held against its standard flow: the flow above, the journey below, the pairs joined, and what differs in a list. */
export function HoldingDialog({ mapId, stepHolding, onClose }: HoldingDialogProps) {
  const { t } = useTranslation('standard');
  const language = useLanguage();
  const workbench = useWorkbench();
  const project = useProject((current) => current);
  const shown = useHeld(mapId);
  const [side, setSide] = useState<Side>('worst');
  const [chosen, setChosen] = useState<Id | null>(null);
  const { holding, held } = shown;
  const journey = project.maps[mapId];
  const flow = project.maps[holding?.flowMapId ?? ''];

  const run = held?.state === 'exact' ? held[side] : null;
  const deviations = useMemo(
    () =>
      run === null || holding === null
        ? null
        : deviationsOf(run, holding.journey.standardOf, holding.journey.touches),
    [run, holding],
  );
  const marks = useMemo(() => marksOf(deviations), [deviations]);
  // Other runs and routing are joined as well: only what is missing or elsewhere in this run is not.
  const pairs = useMemo(
    () =>
      Object.values(project.stepMatches)
        .filter(({ stepId, standardStepId }) => !marks.has(stepId) && !marks.has(standardStepId))
        .map(({ stepId, standardStepId }) => ({ stepId, standardId: standardStepId })),
    [project.stepMatches, marks],
  );

  const title = t('dialogTitle', { journey: journey?.name ?? '', flow: flow?.name ?? '' });
  if (journey === undefined || holding === null || flow === undefined) {
    return (
      <FullDialog title={t('title')} onClose={onClose}>
        <EmptyState icon={Workflow} title={t('notHeld')} text={t('notHeldText')} />
      </FullDialog>
    );
  }
  const isStep = chosen !== null && project.steps[chosen]?.mapId === mapId;
  return (
    <FullDialog title={title} onClose={onClose}>
      <div className={styles.side}>
        <div className={styles.figures}>
          <State shown={shown} />
          {held?.state === 'exact' && (
            <p className={styles.fitness} aria-busy={!shown.isCurrent}>
              <span className={styles.percent}>{percentText(held[side].fitness, language)}</span>
              {t('fitnessWord')}
            </p>
          )}
          {held?.state === 'exact' && held.best.fitness !== held.worst.fitness && (
            <SegmentedControl
              label={t('run')}
              value={side}
              segments={[
                { value: 'worst', label: t('worst', { percent: percentText(held.worst.fitness, language) }) },
                { value: 'best', label: t('best', { percent: percentText(held.best.fitness, language) }) },
              ]}
              onChange={setSide}
            />
          )}
          {held?.state === 'exact' && held.isCut && (
            <p className={styles.hint}>{t('isCut', { count: held.runs })}</p>
          )}
        </div>
        <Suggestions mapId={mapId} />
        {deviations !== null && (
          <DeviationList mapId={mapId} deviations={deviations} chosen={chosen} onChoose={setChosen} />
        )}
        {isStep && (
          <section className={styles.step} aria-label={t('chosenStep')}>
            <div className={styles.stepHead}>
              <h3>{project.steps[chosen]?.title}</h3>
              <Button
                size="small"
                tone="quiet"
                icon={ArrowRight}
                onPress={() => {
                  onClose();
                  showRecord(workbench, chosen);
                }}
              >
                {t('showOnMap')}
              </Button>
            </div>
            {stepHolding(chosen)}
          </section>
        )}
      </div>
      <SplitPicture
        project={project}
        flowMapId={holding.flowMapId}
        journeyMapId={mapId}
        pairs={pairs}
        marks={marks}
        shownId={chosen}
      />
    </FullDialog>
  );
}

/** What is under way, or why there is no figure. */
function State({ shown }: { readonly shown: ShownHolding }) {
  const { t } = useTranslation(['standard', 'common']);
  const { held, progress, isCancelled } = shown;
  if (isCancelled) {
    return (
      <div className={styles.state}>
        <p className={styles.hint}>{t('cancelled')}</p>
        <Button size="small" onPress={shown.again}>
          {t('again')}
        </Button>
      </div>
    );
  }
  if (progress !== null) {
    return (
      <div className={styles.state}>
        <ProgressBar
          label={t('working')}
          percent={progress.of < 2 ? null : (100 * progress.done) / progress.of}
        />
        <Button size="small" onPress={shown.cancel}>
          {t('common:cancel')}
        </Button>
      </div>
    );
  }
  if (held === null) return <p className={styles.hint}>{t('working')}</p>;
  if (held.state === 'exact') return null;
  return (
    <p className={styles.fault}>
      <TriangleAlert size={14} aria-hidden />
      {t(`no-${held.state}`)}
    </p>
  );
}

function marksOf(deviations: Deviations | null): ReadonlyMap<Id, Mark> {
  const marks = new Map<Id, Mark>();
  for (const id of deviations?.skipped ?? []) marks.set(id, 'removed');
  for (const id of deviations?.added ?? []) {
    marks.set(id, deviations?.misplaced.has(id) === true ? 'moved' : 'added');
  }
  return marks;
}

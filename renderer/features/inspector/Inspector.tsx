import { memo, useMemo, useRef } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '../../../shared/model/ids.ts';
import type { Project } from '../../../shared/model/project.ts';
import { selectionOf } from '../../state/actions/selectionOf.ts';
import { useProject, useView } from '../../state/useWorkbench.ts';
import { useHeldInside } from '../../ui/useHeldInside.ts';
import { ConnectionDetails } from './ConnectionDetails.tsx';
import styles from './Inspector.module.css';
import { LaneDetails } from './LaneDetails.tsx';
import { MapDetails } from './MapDetails.tsx';
import { ParticipantDetails } from './ParticipantDetails.tsx';
import { StageDetails } from './StageDetails.tsx';
import { StepDetails } from './StepDetails.tsx';

interface InspectorProps {
  /** What the map that a step leads to tells of it. */
  readonly linkedMap: (stepId: Id) => ReactNode;
}

/** What is selected, with all its fields; with nothing selected, the map itself. */
export function Inspector({ linkedMap }: InspectorProps) {
  const { t } = useTranslation('inspector');
  const project = useProject((current) => current);
  const selected = useView((view) => view.selected);
  const mapId = useView((view) => view.mapId);
  const { stepIds, stageIds, laneIds, connectionIds, participantIds, insightIds } = selectionOf(
    project,
    selected,
  );

  // An insight is looked at together with the step where it was found.
  const stepsOfInsight = stepsWhereFound(project, insightIds[0]);
  const shownSteps = stepIds.length > 0 ? stepIds : stepsOfInsight.slice(0, 1);

  function details() {
    const [stageId, laneId, participantId] = [stageIds[0], laneIds[0], participantIds[0]];
    if (shownSteps.length > 0)
      return <DetailsOfSteps key={shownSteps.join()} ids={shownSteps.join()} linkedMap={linkedMap} />;
    if (stageId !== undefined) return <StageDetails key={stageId} stageId={stageId} />;
    if (laneId !== undefined) return <LaneDetails key={laneId} laneId={laneId} />;
    if (connectionIds.length > 0) {
      return <ConnectionDetails key={connectionIds.join()} connectionIds={connectionIds} />;
    }
    if (participantId !== undefined)
      return <ParticipantDetails key={participantId} participantId={participantId} />;
    return mapId === null ? null : <MapDetails key={mapId} mapId={mapId} />;
  }

  const panel = useRef<HTMLElement>(null);
  useHeldInside(panel);
  return (
    <section ref={panel} tabIndex={-1} className={styles.inspector} aria-label={t('title')}>
      {details()}
    </section>
  );
}

function stepsWhereFound({ insightSteps }: Project, insightId: Id | undefined): readonly Id[] {
  if (insightId === undefined) return [];
  const links = Object.values(insightSteps).filter((link) => link.insightId === insightId);
  return links.map((link) => link.stepId);
}

interface DetailsOfStepsProps extends InspectorProps {
  /** Separated by commas. */
  readonly ids: string;
}

/** Hands on the same list for the same steps: what is worked out of it goes through tables of ten thousand rows. */
const DetailsOfSteps = memo(function DetailsOfSteps({ ids, linkedMap }: DetailsOfStepsProps) {
  const stepIds = useMemo(() => ids.split(','), [ids]);
  return <StepDetails stepIds={stepIds} linkedMap={linkedMap} />;
});

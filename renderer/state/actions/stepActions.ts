import { insightsByStep } from '../../../shared/analysis/insightsByStep.ts';
import { isPraisePoint } from '../../../shared/analysis/isPraisePoint.ts';
import { addStage } from '../../../shared/commands/addStage.ts';
import { addStep } from '../../../shared/commands/addStep.ts';
import { duplicateSteps } from '../../../shared/commands/duplicateSteps.ts';
import { moveSteps } from '../../../shared/commands/moveSteps.ts';
import type { StepMove } from '../../../shared/commands/moveSteps.ts';
import { mayReorder, reorderStep } from '../../../shared/commands/reorderStep.ts';
import { shiftFeeling } from '../../../shared/commands/shiftFeeling.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { lanesOf, participantsOf, participantsOfStep, stagesOf } from '../../../shared/model/siblings.ts';
import { mayHoldSteps } from '../../../shared/rules/mayHoldSteps.ts';
import { action } from './action.ts';
import type { Action } from './action.ts';
import type { ActionSetting } from './actionSetting.ts';
import { addAndName } from './addAndName.ts';

/** By how much one press moves a feeling. */
const feelingStep = 0.5;

/** What can be done with one step or several. */
export function stepActions(setting: ActionSetting, stepIds: readonly Id[]): readonly Action[] {
  const { workbench, newNames } = setting;
  const { run, newId, view, store } = workbench;
  const { project } = store.getState();
  const stepId = stepIds[0];
  const step = stepId === undefined ? undefined : project.steps[stepId];
  if (step === undefined) return [];
  const isOne = stepIds.length === 1;

  function addAfter(): void {
    if (step?.stageId == null || step.laneId === null) return;
    const { mapId, stageId, laneId } = step;
    const where = { mapId, stageId, laneId, place: { after: step.id } };
    addAndName(setting, addStep, { ...where, id: newId(), title: newNames.step, kind: 'task' });
  }

  function addStageAfter(): void {
    if (step === undefined) return;
    const { mapId } = step;
    const index = stagesOf(project, mapId).findIndex((stage) => stage.id === step.stageId);
    addAndName(setting, addStage, { id: newId(), mapId, name: newNames.stage, index: index + 1 });
  }

  // The pain that is next to be praised: most steps have one.
  const pain = isOne
    ? (insightsByStep(project).get(step.id) ?? []).find((insight) => !isPraisePoint(insight))
    : undefined;

  function praise(): void {
    if (pain !== undefined) view.getState().ask({ kind: 'praise', insightId: pain.id });
  }

  function feel(by: number): void {
    if (step === undefined) return;
    const participant =
      participantsOfStep(project, step.id)[0] ??
      participantsOf(project).find((one) => one.side === 'C') ??
      participantsOf(project)[0];
    if (participant === undefined) return;
    run(shiftFeeling, { stepIds, participantId: participant.id, by });
  }

  // Those that have a lane on that side, each from where it stands.
  function movesToLane(by: -1 | 1): readonly StepMove[] {
    if (step === undefined) return [];
    const lanes = lanesOf(project, step.mapId).filter(mayHoldSteps);
    return stepIds.flatMap((id) => {
      const moved = project.steps[id];
      if (moved?.stageId == null) return [];
      const lane = lanes[lanes.findIndex((one) => one.id === moved.laneId) + by];
      if (lane === undefined) return [];
      return [{ stepId: id, stageId: moved.stageId, laneId: lane.id, x: moved.x, y: moved.y }];
    });
  }

  function toLane(by: -1 | 1): Action {
    const moves = movesToLane(by);
    return action(by < 0 ? 'laneAbove' : 'laneBelow', () => run(moveSteps, { moves }), moves.length > 0);
  }

  function reorder(direction: 'earlier' | 'later'): Action {
    const args = { stepId: step?.id ?? '', direction };
    const isPossible = isOne && mayReorder(project, args);
    return action(
      direction === 'earlier' ? 'moveEarlier' : 'moveLater',
      () => run(reorderStep, args),
      isPossible,
    );
  }

  function duplicate(): void {
    const copies = Object.fromEntries(stepIds.map((id) => [id, newId()]));
    if (run(duplicateSteps, { copies })) view.getState().select(Object.values(copies));
  }

  return [
    // A node of a value network has no stage: what its keys add there is another participant.
    ...(step.stageId === null
      ? []
      : [action('addStepAfter', addAfter, isOne), action('addStageAfter', addStageAfter)]),
    action('connect', () => view.getState().ask({ kind: 'connect', fromStepId: step.id }), isOne),
    action('addPain', () => view.getState().ask({ kind: 'add-insight', polarity: 'pain', stepIds })),
    action('addPraise', () => view.getState().ask({ kind: 'add-insight', polarity: 'praise', stepIds })),
    action('comment', () => view.getState().ask({ kind: 'comment', stepId: step.id }), isOne),
    action('praise', praise, pain !== undefined),
    action('feelBetter', () => {
      feel(feelingStep);
    }),
    action('feelWorse', () => {
      feel(-feelingStep);
    }),
    // A node of a value network stands in no stage and in no lane.
    ...(step.stageId === null ? [] : [reorder('earlier'), reorder('later'), toLane(-1), toLane(1)]),
    action('duplicate', duplicate),
  ];
}

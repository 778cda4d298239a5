import type { Draft } from 'immer';
import type { Id } from '../model/ids.ts';
import { limits } from '../model/limits.ts';
import { positionsAfter } from '../model/positionBetween.ts';
import type { Project } from '../model/project.ts';
import type { Step, StepKind } from '../model/records.ts';
import { sizes } from '../model/sizes.ts';
import { cleanLine } from '../model/text.ts';
import { mayHoldSteps } from '../rules/mayHoldSteps.ts';
import { refuse } from '../rules/refusal.ts';
import type { Applying, Command } from './command.ts';
import { growCells } from './growCells.ts';

export interface AddStep {
  readonly id: Id;
  readonly mapId: Id;
  readonly stageId: Id;
  readonly laneId: Id;
  readonly title: string;
  readonly kind: StepKind;
  /**
   * `at`: this offset in the cell. `after`: to the right of that step, which is in the same cell; what lies there
   * makes room, and the new step is put into its sequence. `end`: to the right of all in the cell.
   */
  readonly place:
    { readonly at: { readonly x: number; readonly y: number } } | { readonly after: Id } | 'end';
}

const pace = sizes.step.width + sizes.gap;

/** A new step; whoever the lane belongs to takes part in it. */
export const addStep: Command<AddStep> = {
  refusal: (project, { mapId, stageId, laneId, title, place }) => {
    const lane = project.lanes[laneId];
    if (lane === undefined || project.stages[stageId]?.mapId !== mapId || lane.mapId !== mapId) {
      return refuse('gone');
    }
    if (typeof place === 'object' && 'after' in place) {
      const before = project.steps[place.after];
      if (before?.stageId !== stageId || before.laneId !== laneId) return refuse('gone');
    }
    if (!mayHoldSteps(lane)) return refuse('takes-no-steps');
    return cleanLine(title, limits.nameLength) === '' ? refuse('name-missing') : null;
  },
  label: (_project, { title }) => ({ key: 'addStep', args: { name: cleanLine(title, limits.nameLength) } }),
  apply: (draft, { id, mapId, stageId, laneId, title, kind, place }, applying) => {
    const inCell = Object.values(applying.before.steps).filter(
      (step) => step.stageId === stageId && step.laneId === laneId,
    );
    const { x, y } = offsetOf(inCell, place);
    if (typeof place === 'object' && 'after' in place) makeRoom(draft, inCell, x, y);
    draft.steps[id] = {
      id,
      mapId,
      stageId,
      laneId,
      kind,
      title: cleanLine(title, limits.nameLength),
      description: '',
      x,
      y,
      lineage: null,
      participantId: null,
    };
    const owners = Object.values(applying.before.laneParticipants).filter((one) => one.laneId === laneId);
    const positions = positionsAfter(null, owners.length);
    for (const [index, owner] of owners.entries()) {
      const linkId = applying.newId();
      draft.stepParticipants[linkId] = {
        id: linkId,
        stepId: id,
        participantId: owner.participantId,
        position: positions[index] ?? 'a0',
      };
    }
    if (typeof place === 'object' && 'after' in place)
      putIntoSequence(draft, mapId, place.after, id, applying);
    growCells(draft, [id, ...inCell.map((step) => step.id)]);
  },
};

function offsetOf(inCell: readonly Step[], place: AddStep['place']) {
  if (place === 'end') {
    const last = inCell.reduce<Step | null>(
      (far, step) => (far === null || step.x > far.x ? step : far),
      null,
    );
    return last === null ? { x: sizes.gap, y: sizes.gap } : { x: last.x + pace, y: last.y };
  }
  if ('at' in place) {
    return { x: Math.max(0, Math.round(place.at.x)), y: Math.max(0, Math.round(place.at.y)) };
  }
  const before = inCell.find((step) => step.id === place.after);
  return before === undefined ? { x: sizes.gap, y: sizes.gap } : { x: before.x + pace, y: before.y };
}

// Only steps in the way move, and only as long as the one before them pushes.
function makeRoom(draft: Draft<Project>, inCell: readonly Step[], x: number, y: number): void {
  const inTheWay = inCell
    .filter((step) => step.x + sizes.step.width > x && Math.abs(step.y - y) < sizes.step.height)
    .filter((step) => step.x > x - pace)
    .sort((one, other) => one.x - other.x);
  let free = x + pace;
  for (const step of inTheWay) {
    if (step.x >= free) break;
    const moved = draft.steps[step.id];
    if (moved !== undefined) moved.x = free;
    free += pace;
  }
}

// A → C becomes A → new → C; where A branches or ends, it gets one more way out.
function putIntoSequence(draft: Draft<Project>, mapId: Id, after: Id, id: Id, applying: Applying): void {
  const wayOut = Object.values(applying.before.connections).filter((one) => one.fromStepId === after);
  const only = wayOut.length === 1 ? draft.connections[wayOut[0]?.id ?? ''] : undefined;
  if (only?.kind === 'sequence') only.fromStepId = id;
  const connectionId = applying.newId();
  draft.connections[connectionId] = {
    id: connectionId,
    mapId,
    fromStepId: after,
    toStepId: id,
    kind: 'sequence',
    label: '',
  };
}

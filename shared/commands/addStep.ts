import type { Draft } from 'immer';
import { blanks } from '../model/blanks.ts';
import type { Id } from '../model/ids.ts';
import { limits } from '../model/limits.ts';
import { firstPosition, positionsAfter } from '../model/positionBetween.ts';
import type { Project } from '../model/project.ts';
import type { Step, StepKind } from '../model/records.ts';
import { sizes } from '../model/sizes.ts';
import { cleanLine } from '../model/text.ts';
import { mayHoldSteps } from '../rules/mayHoldSteps.ts';
import { refuse } from '../rules/refusal.ts';
import type { Applying, Command } from './command.ts';
import { growCells } from './growCells.ts';
import { offsetInCell } from './offsetInCell.ts';

export interface AddStep {
  readonly id: Id;
  readonly mapId: Id;
  readonly stageId: Id;
  readonly laneId: Id;
  readonly title: string;
  readonly kind: StepKind;
  /**
   * `at`: this offset in the cell; with `connectedFrom` a sequence leads from that step of the map to the new one.
   * `after`: to the right of that step, which is in the same cell; what lies there makes room, and the new step is
   * put into its sequence. `end`: to the right of all in the cell.
   */
  readonly place:
    | { readonly at: { readonly x: number; readonly y: number }; readonly connectedFrom?: Id }
    | { readonly after: Id }
    | 'end';
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
    const connectedFrom = connectedFromOf(place);
    if (connectedFrom !== null && project.steps[connectedFrom]?.mapId !== mapId) return refuse('gone');
    if (!mayHoldSteps(lane)) return refuse('takes-no-steps');
    return cleanLine(title, limits.nameLength) === '' ? refuse('name-missing') : null;
  },
  label: (_project, { title }) => ({ key: 'addStep', args: { name: cleanLine(title, limits.nameLength) } }),
  apply: (draft, { id, mapId, stageId, laneId, title, kind, place }, applying) => {
    const inCell = Object.values(applying.before.steps).filter(
      (step) => step.stageId === stageId && step.laneId === laneId,
    );
    const { x, y } = offsetOf(inCell, place);
    const previous = typeof place === 'object' && 'after' in place ? place.after : null;
    const pushed = previous === null ? [] : makeRoom(draft, inCell, x, y);
    draft.steps[id] = {
      ...blanks.steps,
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
        position: positions[index] ?? firstPosition,
      };
    }
    if (previous !== null) putIntoSequence(draft, mapId, previous, id, applying);
    const connectedFrom = connectedFromOf(place);
    if (connectedFrom !== null) addSequence(draft, mapId, connectedFrom, id, applying);
    growCells(draft, [id, ...pushed]);
  },
};

function offsetOf(inCell: readonly Step[], place: AddStep['place']) {
  if (typeof place === 'object' && 'at' in place) return offsetInCell(place.at.x, place.at.y);
  const left =
    place === 'end'
      ? inCell.reduce<Step | null>((far, step) => (far === null || step.x > far.x ? step : far), null)
      : inCell.find((step) => step.id === place.after);
  if (left === undefined || left === null) return { x: sizes.gap, y: sizes.gap };
  const x = behindLocked(inCell, left.x + pace, left.y);
  return offsetInCell(x, left.y);
}

/** From this x on the first one where no locked step is in the way. */
function behindLocked(inCell: readonly Step[], x: number, y: number): number {
  const locked = inCell
    .filter((step) => step.isLocked && Math.abs(step.y - y) < sizes.step.height)
    .sort((one, other) => one.x - other.x);
  return locked.reduce((free, step) => (Math.abs(step.x - free) < pace ? step.x + pace : free), x);
}

// Only steps in the way move, and only as long as the one before them pushes.
function makeRoom(draft: Draft<Project>, inCell: readonly Step[], x: number, y: number): readonly Id[] {
  const inTheWay = inCell
    .filter((step) => !step.isLocked && step.x > x - pace && Math.abs(step.y - y) < sizes.step.height)
    .sort((one, other) => one.x - other.x);
  const pushed: Id[] = [];
  let free = behindLocked(inCell, x + pace, y);
  for (const step of inTheWay) {
    if (step.x >= free) break;
    const moved = draft.steps[step.id];
    if (moved !== undefined) moved.x = offsetInCell(free, step.y).x;
    pushed.push(step.id);
    free = behindLocked(inCell, free + pace, step.y);
  }
  return pushed;
}

// A → C becomes A → new → C; where the sequence branches at A or ends there, A gets one more way out. What A
// sends to another party stays as it is.
function putIntoSequence(draft: Draft<Project>, mapId: Id, after: Id, id: Id, applying: Applying): void {
  const waysOut = Object.values(applying.before.connections).filter(
    (one) => one.fromStepId === after && one.kind === 'sequence',
  );
  const only = waysOut.length === 1 ? draft.connections[waysOut[0]?.id ?? ''] : undefined;
  if (only !== undefined) only.fromStepId = id;
  addSequence(draft, mapId, after, id, applying);
}

function connectedFromOf(place: AddStep['place']): Id | null {
  return typeof place === 'object' && 'at' in place ? (place.connectedFrom ?? null) : null;
}

function addSequence(draft: Draft<Project>, mapId: Id, from: Id, to: Id, applying: Applying): void {
  const connectionId = applying.newId();
  draft.connections[connectionId] = {
    ...blanks.connections,
    id: connectionId,
    mapId,
    fromStepId: from,
    toStepId: to,
    kind: 'sequence',
    label: '',
  };
}

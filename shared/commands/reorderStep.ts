import { readingOrder } from '../analysis/readingOrder.ts';
import type { Id } from '../model/ids.ts';
import type { Project } from '../model/project.ts';
import type { Step } from '../model/records.ts';
import { stagesOf } from '../model/siblings.ts';
import { sizes } from '../model/sizes.ts';
import { mayEditSteps } from '../rules/mayEditSteps.ts';
import type { Command } from './command.ts';
import { growCells } from './growCells.ts';
import { offsetInCell } from './offsetInCell.ts';

export interface ReorderStep {
  readonly stepId: Id;
  readonly direction: 'earlier' | 'later';
}

/**
 * Moves a step one place along its lane: it changes places with its neighbour in the stage, or, at the stage's edge,
 * goes into the stage beside it. The way of the keyboard to do what a drag does along a lane; what stands in other
 * lanes stays where it is.
 */
export const reorderStep: Command<ReorderStep> = {
  // What has to make way moves as well.
  refusal: (project, args) =>
    mayEditSteps(project, [args.stepId]) ?? mayEditSteps(project, wayOf(project, args).places.keys()),
  label: (project, { stepId }) => ({
    key: 'moveSteps',
    args: { count: 1, name: project.steps[stepId]?.title ?? '' },
  }),
  apply: (draft, args, { before }) => {
    const { stageId, places } = wayOf(before, args);
    const step = draft.steps[args.stepId];
    if (step !== undefined && stageId !== null) step.stageId = stageId;
    for (const [id, { x, y }] of places) {
      const one = draft.steps[id];
      if (one !== undefined) Object.assign(one, offsetInCell(x, y));
    }
    growCells(draft, places.keys());
  },
};

type Place = Pick<Step, 'x' | 'y'>;

interface Way {
  /** The stage that the step goes to; null: it stays in its own. */
  readonly stageId: Id | null;
  /** The new place of each step that moves. */
  readonly places: ReadonlyMap<Id, Place>;
}

const noWay: Way = { stageId: null, places: new Map() };
const pace = sizes.step.width + sizes.gap;

/** Whether there is anywhere to go: a neighbour in its cell, or a stage on that side. */
export function mayReorder(project: Project, args: ReorderStep): boolean {
  const { stageId, places } = wayOf(project, args);
  return stageId !== null || places.size > 0;
}

function wayOf(before: Project, { stepId, direction }: ReorderStep): Way {
  const step = before.steps[stepId];
  // A node of a value network stands in no stage and so in no such order.
  if (step === undefined || step.stageId === null) return noWay;
  const cell = cellOf(before, step, step.stageId);
  const place = cell.findIndex((one) => one.id === stepId);
  const beside = cell[direction === 'earlier' ? place - 1 : place + 1];
  if (beside === undefined) return toStageBeside(before, step, direction);
  const wanted = cell.with(place, beside).with(cell.indexOf(beside), step);
  return { stageId: null, places: placesInOrder(wanted, cell) };
}

/**
 * The places of these steps taken over by the same steps in another order. Where one lay exactly on another, only their
 * ids said which was first: if they say otherwise now, it and all behind it make way by a step.
 */
function placesInOrder(wanted: readonly Step[], cell: readonly Step[]): ReadonlyMap<Id, Place> {
  const places = new Map<Id, Place>();
  let by = 0;
  let last: (Place & { readonly id: Id }) | null = null;
  for (const [index, step] of wanted.entries()) {
    const { x, y } = cell[index] ?? step;
    if (last?.x === x + by && last.y === y && last.id > step.id) by += pace;
    last = { id: step.id, x: x + by, y };
    if (last.x !== step.x || y !== step.y) places.set(...placeAt(step, last));
  }
  return places;
}

/** Into the stage beside its own, if there is one: as the last step of its lane there, or as the first. */
function toStageBeside(before: Project, step: Step, direction: 'earlier' | 'later'): Way {
  const stages = stagesOf(before, step.mapId);
  const place = stages.findIndex((stage) => stage.id === step.stageId);
  const stage = stages[direction === 'earlier' ? place - 1 : place + 1];
  if (stage === undefined) return noWay;
  const others = cellOf(before, step, stage.id);
  if (direction === 'earlier') {
    const x = others.reduce<number>((far, one) => Math.max(far, one.x + pace), sizes.gap);
    return { stageId: stage.id, places: new Map([placeAt(step, { x, y: step.y })]) };
  }
  const room = (others[0]?.x ?? Infinity) - sizes.gap;
  const places = new Map(room < pace ? shifted(others, pace - room) : []);
  return { stageId: stage.id, places: places.set(...placeAt(step, { x: sizes.gap, y: step.y })) };
}

/** What stands in its lane in this stage, in the order in which it is read. */
function cellOf(before: Project, { mapId, laneId }: Step, stageId: Id): readonly Step[] {
  return readingOrder(before, mapId).filter((one) => one.stageId === stageId && one.laneId === laneId);
}

function placeAt({ id }: Step, { x, y }: Place): [Id, Place] {
  return [id, { x, y }];
}

function shifted(steps: readonly Step[], by: number): Map<Id, Place> {
  return new Map(steps.map((one) => placeAt(one, { x: one.x + by, y: one.y })));
}

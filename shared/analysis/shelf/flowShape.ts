import * as z from 'zod';
import { idSchema } from '../../model/ids.ts';
import type { Id } from '../../model/ids.ts';
import { limits } from '../../model/limits.ts';
import type { Project } from '../../model/project.ts';
import { connectionSchema, laneSchema, stepSchema } from '../../model/records.ts';
import { lanesOf, stagesOf, stepsOf } from '../../model/siblings.ts';
import { textSchema } from '../../model/text.ts';

// What a standard flow is, without what belongs to one project: what versions are compared by, and what a map that
// came from a flow has taken over. Records are named by the ids of where the flow comes from.

const name = textSchema(limits.nameLength);
const text = textSchema(limits.textLength);
const size = z.number();

const stageShape = z.strictObject({ name, rank: z.int(), width: size });
const laneShape = z.strictObject({ name, rank: z.int(), height: size, role: laneSchema.shape.role });
const stepShape = z.strictObject({
  title: name,
  kind: stepSchema.shape.kind,
  description: text,
  stageId: idSchema,
  laneId: idSchema,
  x: size,
  y: size,
  isOptional: z.boolean(),
  seconds: z.int().min(0).max(limits.seconds).nullable(),
  quality: text,
  tools: text,
  risk: text,
  guard: text,
  script: text,
  /** The name of the participant; empty: nobody is named. */
  responsible: name,
});
const connectionShape = z.strictObject({
  fromStepId: idSchema,
  toStepId: idSchema,
  kind: connectionSchema.shape.kind,
  label: name,
  condition: connectionSchema.shape.condition,
  probability: connectionSchema.shape.probability,
});

const flowShapeSchema = z.strictObject({
  purpose: text,
  stages: z.record(idSchema, stageShape),
  lanes: z.record(idSchema, laneShape),
  steps: z.record(idSchema, stepShape),
  /** By the ids of their two steps. */
  connections: z.record(z.string(), connectionShape),
});

export type FlowShape = Readonly<z.infer<typeof flowShapeSchema>>;
export type ShapeStep = FlowShape['steps'][Id];
export const shapeTables = ['stages', 'lanes', 'steps', 'connections'] as const;
export type ShapeTable = (typeof shapeTables)[number];

/** A shape that was stored; null where it is none. */
export function parseShape(json: string): FlowShape | null {
  try {
    return flowShapeSchema.safeParse(JSON.parse(json)).data ?? null;
  } catch {
    return null;
  }
}

type Read = Pick<
  Project,
  'maps' | 'stages' | 'lanes' | 'steps' | 'connections' | 'stepStandards' | 'participants'
>;

const nothingAsked = {
  isOptional: false,
  seconds: null,
  quality: '',
  tools: '',
  risk: '',
  guard: '',
  script: '',
} as const;

/** The shape of a map. `originOf` gives the id by which a stage, lane or step is named; itself, where it is the origin. */
export function shapeOf(project: Read, mapId: Id, originOf: (id: Id) => Id = (id) => id): FlowShape {
  const asked = new Map(Object.values(project.stepStandards).map((one) => [one.stepId, one]));
  const steps: Record<Id, ShapeStep> = {};
  for (const step of stepsOf(project, mapId)) {
    if (step.stageId === null || step.laneId === null) continue;
    const { isOptional, seconds, quality, tools, risk, guard, script } = asked.get(step.id) ?? nothingAsked;
    const responsible = project.participants[asked.get(step.id)?.participantId ?? '']?.name ?? '';
    steps[originOf(step.id)] = {
      title: step.title,
      kind: step.kind,
      description: step.description,
      stageId: originOf(step.stageId),
      laneId: originOf(step.laneId),
      x: step.x,
      y: step.y,
      ...{ isOptional, seconds, quality, tools, risk, guard, script, responsible },
    };
  }
  const connections: Record<string, FlowShape['connections'][string]> = {};
  for (const one of Object.values(project.connections)) {
    if (one.mapId !== mapId) continue;
    const [fromStepId, toStepId] = [originOf(one.fromStepId), originOf(one.toStepId)];
    const { kind, label, condition, probability } = one;
    connections[connectionKey(fromStepId, toStepId)] = {
      ...{ fromStepId, toStepId, kind, label, condition, probability },
    };
  }
  return {
    purpose: project.maps[mapId]?.description ?? '',
    stages: Object.fromEntries(
      stagesOf(project, mapId).map((one, rank) => [
        originOf(one.id),
        { name: one.name, rank, width: one.width },
      ]),
    ),
    lanes: Object.fromEntries(
      lanesOf(project, mapId).map((one, rank) => [
        originOf(one.id),
        { name: one.name, rank, height: one.height, role: one.role },
      ]),
    ),
    steps,
    connections,
  };
}

/** The same shape under other ids. */
export function rekeyed(shape: FlowShape, idOf: (id: Id) => Id): FlowShape {
  const under = <Row>(rows: Readonly<Record<Id, Row>>): Record<Id, Row> =>
    Object.fromEntries(Object.entries(rows).map(([id, row]) => [idOf(id), row]));
  return {
    purpose: shape.purpose,
    stages: under(shape.stages),
    lanes: under(shape.lanes),
    steps: Object.fromEntries(
      Object.entries(shape.steps).map(([id, step]) => [
        idOf(id),
        { ...step, stageId: idOf(step.stageId), laneId: idOf(step.laneId) },
      ]),
    ),
    connections: Object.fromEntries(
      Object.values(shape.connections).map((one) => {
        const [fromStepId, toStepId] = [idOf(one.fromStepId), idOf(one.toStepId)];
        return [connectionKey(fromStepId, toStepId), { ...one, fromStepId, toStepId }];
      }),
    ),
  };
}

export function connectionKey(fromStepId: Id, toStepId: Id): string {
  return `${fromStepId} ${toStepId}`;
}

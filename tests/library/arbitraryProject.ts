import fc from 'fast-check';
import { limits } from '../../shared/model/limits.ts';
import { emptyProject } from '../../shared/model/project.ts';
import type { Project } from '../../shared/model/project.ts';
import {
  bases,
  connectionKinds,
  insightStates,
  laneRoles,
  mapKinds,
  participantColours,
  stepKinds,
} from '../../shared/model/records.ts';
import { textSchema } from '../../shared/model/text.ts';
import { seeded } from './seeded.ts';

// Ids come from a few of each table, so that two projects drawn after one another share records, and a change
// from one to the other adds, removes, moves and swaps.
const poolSize = 5;
const ids = seeded(7);
const pool = () => Array.from({ length: poolSize }, () => ids.id());

const oneCharacter = textSchema(1);
const text = fc
  .oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.constant('等槽點待'),
  )
  .map((drawn) =>
    Array.from(drawn)
      .filter((character) => oneCharacter.safeParse(character).success)
      .join(''),
  );
const position = fc.stringMatching(/^[0-9A-Za-z]{1,8}$/);
const link = fc.nat({ max: poolSize - 1 });
const maybe = <Kind>(drawn: fc.Arbitrary<Kind>) => fc.option(drawn, { nil: null });
const oneOf = <Kind>(values: readonly Kind[]) => fc.constantFrom(...values);
// JSON and SQLite know no negative zero.
const number = (range: fc.DoubleConstraints = {}) =>
  fc.double({ noNaN: true, noDefaultInfinity: true, ...range }).map((drawn) => (drawn === 0 ? 0 : drawn));
const offset = fc.integer({ min: -limits.offset, max: limits.offset });

/** Some of a table's pool, each with its columns. */
function some<Columns>(columns: { readonly [Key in keyof Columns]: fc.Arbitrary<Columns[Key]> }) {
  const table = pool();
  return fc
    .uniqueArray(fc.tuple(fc.nat({ max: poolSize - 1 }), fc.record(columns)), {
      selector: ([place]) => place,
    })
    .map((rows) => rows.map(([place, row]) => ({ id: table[place]!, ...(row as Columns) })));
}

const tables = fc.record({
  maps: some({
    kind: oneOf(mapKinds),
    name: text,
    description: text,
    position,
    variantGroup: maybe(oneOf(pool())),
    variant: maybe(text),
  }),
  stages: some({
    map: link,
    name: text,
    position,
    width: fc.integer({ min: limits.stageWidthMin, max: limits.stageWidthMax }),
  }),
  lanes: some({
    map: link,
    name: text,
    position,
    height: fc.integer({ min: limits.laneHeightMin, max: limits.laneHeightMax }),
    role: maybe(oneOf(laneRoles)),
  }),
  participants: some({
    side: oneOf(['C', 'B'] as const),
    name: text,
    description: text,
    colour: oneOf(participantColours),
    position,
  }),
  laneParticipants: some({ lane: link, participant: link }),
  steps: some({
    map: link,
    cell: maybe(fc.tuple(link, link)),
    kind: oneOf(stepKinds),
    title: text,
    description: text,
    x: offset,
    y: offset,
    lineage: maybe(oneOf(pool())),
    participant: maybe(link),
  }),
  stepParticipants: some({ step: link, participant: link, position }),
  stepFeelings: some({ step: link, participant: link, valence: number({ min: -2, max: 2 }) }),
  connections: some({ map: link, from: link, to: link, kind: oneOf(connectionKinds), label: text }),
  insights: some({
    polarity: oneOf(['pain', 'praise'] as const),
    state: oneOf(insightStates),
    words: text,
    remedy: text,
    wordsNow: text,
  }),
  insightSteps: some({ insight: link, step: link }),
  metrics: some({
    insight: maybe(link),
    name: text,
    unit: text,
    direction: oneOf(['lower', 'higher'] as const),
    source: text,
  }),
  metricValues: some({
    metric: link,
    moment: oneOf(['baseline', 'target', 'actual'] as const),
    value: number(),
    basis: oneOf(bases),
    note: text,
  }),
});

/** Any project that fits the schemas, with whole references and no pair twice. */
export const arbitraryProject: fc.Arbitrary<Project> = tables.map((drawn) => {
  const project: { readonly [Table in keyof Project]: Record<string, Project[Table][string]> } =
    structuredClone(emptyProject);
  /** The id that a drawn number stands for among the rows that are there; null where there is none. */
  const at = (table: keyof Project, place: number): string | null => {
    const there = Object.keys(project[table]);
    return there[place % Math.max(1, there.length)] ?? null;
  };
  const pairs = new Set<string>();
  const isNewPair = (...parts: readonly string[]) => pairs.size < pairs.add(parts.join(' ')).size;

  for (const map of drawn.maps) project.maps[map.id] = map;
  for (const participant of drawn.participants) project.participants[participant.id] = participant;
  for (const { map, ...stage } of drawn.stages) {
    const mapId = at('maps', map);
    if (mapId !== null) project.stages[stage.id] = { ...stage, mapId };
  }
  for (const { map, ...lane } of drawn.lanes) {
    const mapId = at('maps', map);
    if (mapId !== null) project.lanes[lane.id] = { ...lane, mapId };
  }
  for (const { id, lane, participant } of drawn.laneParticipants) {
    const laneId = at('lanes', lane);
    const participantId = at('participants', participant);
    if (laneId === null || participantId === null || !isNewPair('lane', laneId, participantId)) continue;
    project.laneParticipants[id] = { id, laneId, participantId };
  }
  for (const { map, cell, participant, ...step } of drawn.steps) {
    const mapId = at('maps', map);
    if (mapId === null) continue;
    const stageId = cell === null ? null : at('stages', cell[0]);
    const laneId = cell === null ? null : at('lanes', cell[1]);
    const isPlaced = stageId !== null && laneId !== null;
    project.steps[step.id] = {
      ...step,
      mapId,
      stageId: isPlaced ? stageId : null,
      laneId: isPlaced ? laneId : null,
      participantId: participant === null ? null : at('participants', participant),
    };
  }
  for (const { step, participant, ...row } of drawn.stepParticipants) {
    const stepId = at('steps', step);
    const participantId = at('participants', participant);
    if (stepId === null || participantId === null || !isNewPair('step', stepId, participantId)) continue;
    project.stepParticipants[row.id] = { ...row, stepId, participantId };
  }
  for (const { step, participant, ...row } of drawn.stepFeelings) {
    const stepId = at('steps', step);
    const participantId = at('participants', participant);
    if (stepId === null || participantId === null || !isNewPair('feels', stepId, participantId)) continue;
    project.stepFeelings[row.id] = { ...row, stepId, participantId };
  }
  for (const { map, from, to, ...connection } of drawn.connections) {
    const mapId = at('maps', map);
    const fromStepId = at('steps', from);
    const toStepId = at('steps', to);
    if (mapId === null || fromStepId === null || toStepId === null || fromStepId === toStepId) continue;
    project.connections[connection.id] = { ...connection, mapId, fromStepId, toStepId };
  }
  for (const insight of drawn.insights) project.insights[insight.id] = insight;
  for (const { id, insight, step } of drawn.insightSteps) {
    const insightId = at('insights', insight);
    const stepId = at('steps', step);
    if (insightId === null || stepId === null || !isNewPair('insight', insightId, stepId)) continue;
    project.insightSteps[id] = { id, insightId, stepId };
  }
  for (const { insight, ...metric } of drawn.metrics) {
    project.metrics[metric.id] = { ...metric, insightId: insight === null ? null : at('insights', insight) };
  }
  for (const { metric, ...value } of drawn.metricValues) {
    const metricId = at('metrics', metric);
    if (metricId !== null) project.metricValues[value.id] = { ...value, metricId };
  }
  return project;
});

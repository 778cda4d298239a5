import fc from 'fast-check';
import { limits } from '../../shared/model/limits.ts';
import { emptyProject } from '../../shared/model/tables.ts';
import type { Project } from '../../shared/model/project.ts';
import {
  bases,
  channelIcons,
  connectionKinds,
  insightStates,
  laneRoles,
  mapKinds,
  metricMethods,
  participantColours,
  pictureTypes,
  stepKinds,
} from '../../shared/model/kinds.ts';
import type { Lane, Stage } from '../../shared/model/records.ts';
import { textSchema } from '../../shared/model/text.ts';
import { mayHoldSteps } from '../../shared/rules/mayHoldSteps.ts';
import { seeded } from './seeded.ts';
import { arbitraryLaterRows, placeLaterRows } from './laterRows.ts';

// Ids come from a few of each table, so that two projects drawn after one another share records, and a change
// from one to the other adds, removes, moves and swaps.
const poolSize = 5;
const ids = seeded(7);
const pool = () => Array.from({ length: poolSize }, () => ids.id());

/** Projects and maps of another library. */
const elsewhere = pool();

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

const moment = fc.integer({ min: 0, max: 8.64e15 });
const scale = fc.integer({ min: 1, max: 5 });
const rating = fc.integer({ min: 1, max: 10 });
const basis = oneOf(bases);
const duration = fc.record({
  kind: fc.constant('fixed' as const),
  seconds: fc.integer({ min: 0, max: limits.seconds }),
  basis,
});
const hash = fc.stringMatching(/^[0-9a-f]{64}$/);
const pixels = fc.integer({ min: 1, max: limits.picturePixels });

const tables = fc.record({
  maps: some({
    kind: oneOf(mapKinds),
    name: text,
    description: text,
    position,
    variantGroup: maybe(oneOf(pool())),
    variant: maybe(text),
    showsArc: fc.boolean(),
  }),
  stages: some({
    map: link,
    name: text,
    position,
    width: fc.integer({ min: limits.stageWidthMin, max: limits.stageWidthMax }),
    isCollapsed: fc.boolean(),
  }),
  lanes: some({
    map: link,
    name: text,
    position,
    height: fc.integer({ min: limits.laneHeightMin, max: limits.laneHeightMax }),
    role: maybe(oneOf(laneRoles)),
    isCollapsed: fc.boolean(),
  }),
  participants: some({
    side: oneOf(['C', 'B'] as const),
    name: text,
    description: text,
    colour: oneOf(participantColours),
    position,
    picture: maybe(link),
  }),
  pictures: some({ hash, name: text, mediaType: oneOf(pictureTypes), width: pixels, height: pixels }),
  channels: some({ name: text, icon: oneOf(channelIcons), position }),
  owners: some({ name: text, description: text, position }),
  tags: some({ name: text, colour: oneOf(participantColours), position }),
  cells: some({ lane: link, stage: link, text, picture: maybe(link) }),
  stepTags: some({ step: link, tag: link }),
  stepLinks: some({ step: link, url: text, title: text, position }),
  stepPictures: some({ step: link, picture: link, position }),
  comments: some({ step: link, author: text, text, at: moment, isResolved: fc.boolean() }),
  settings: some({ currency: fc.stringMatching(/^[A-Z]{3}$/) }),
  versions: some({ name: text, description: text, at: moment, atChange: maybe(oneOf(pool())) }),
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
    channel: maybe(link),
    owner: maybe(link),
    linkedMap: maybe(link),
    thought: text,
    importance: maybe(scale),
    isMomentOfTruth: fc.boolean(),
    drama: maybe(scale),
    duration: maybe(duration),
    waitingTime: maybe(duration),
    cost: maybe(fc.record({ minor: fc.integer({ min: 0, max: limits.minorUnits }), basis })),
    volume: maybe(fc.record({ perMonth: number({ min: 0, max: limits.perMonth }), basis })),
    isLocked: fc.boolean(),
  }),
  stepParticipants: some({ step: link, participant: link, position }),
  stepFeelings: some({ step: link, participant: link, valence: number({ min: -2, max: 2 }) }),
  stepStandards: some({
    step: link,
    isOptional: fc.boolean(),
    seconds: maybe(fc.integer({ min: 0, max: limits.seconds })),
    quality: text,
    tools: text,
    risk: text,
    guard: text,
    script: text,
    participant: maybe(link),
  }),
  mapStandards: some({ map: link, flow: link }),
  stepMatches: some({ step: link, standard: link }),
  flowVersions: some({ note: text }),
  mapOrigins: some({
    map: link,
    project: maybe(fc.constantFrom(...elsewhere)),
    origin: fc.constantFrom(...elsewhere),
    number: maybe(fc.nat({ max: 50 }).map((one) => one + 1)),
    name: text,
    base: text,
    ids: text,
  }),
  mapOwners: some({ map: link, owner: link }),
  mapTags: some({ map: link, tag: link }),
  touches: some({ step: link, giver: maybe(link), receiver: maybe(link) }),
  connections: some({
    from: link,
    to: link,
    kind: oneOf(connectionKinds),
    label: text,
    condition: text,
    probability: maybe(number({ min: 0, max: 1 })),
    given: text,
    received: text,
    givenWorth: maybe(number({ min: 0, max: 10 })),
    receivedWorth: maybe(number({ min: 0, max: 10 })),
  }),
  insights: some({
    polarity: oneOf(['pain', 'praise'] as const),
    state: oneOf(insightStates),
    words: text,
    remedy: text,
    wordsNow: text,
    position,
    acceptedReason: text,
    affected: maybe(fc.record({ share: number({ min: 0, max: 1 }), basis })),
    weight: maybe(number({ min: 0, max: limits.weight })),
    importance: maybe(number({ min: 0, max: 10 })),
    satisfaction: maybe(number({ min: 0, max: 10 })),
    severity: maybe(rating),
    occurrence: maybe(rating),
    detection: maybe(rating),
    severityAfter: maybe(rating),
    occurrenceAfter: maybe(rating),
    detectionAfter: maybe(rating),
  }),
  insightSteps: some({ insight: link, step: link }),
  metrics: some({
    insight: maybe(link),
    name: text,
    unit: text,
    direction: oneOf(['lower', 'higher'] as const),
    source: text,
    method: oneOf(metricMethods),
    promiseShare: maybe(number({ min: 0, max: 1 })),
    promiseSeconds: maybe(fc.integer({ min: 0, max: limits.seconds })),
    position,
  }),
  later: arbitraryLaterRows,
  metricValues: some({
    metric: link,
    moment: oneOf(['baseline', 'target', 'actual'] as const),
    value: number(),
    basis: oneOf(bases),
    note: text,
  }),
});

/** Any project that fits the schemas, with whole references, no pair twice, and what belongs together on one map. */
export const arbitraryProject: fc.Arbitrary<Project> = tables.map((drawn) => {
  const project: { readonly [Table in keyof Project]: Record<string, Project[Table][string]> } =
    structuredClone(emptyProject);
  /** The id that a drawn number stands for among the rows that are there; null where there is none. */
  const at = (table: keyof Project, place: number): string | null => {
    const there = Object.keys(project[table]);
    return there[place % Math.max(1, there.length)] ?? null;
  };
  /** The same among the stages or lanes of one map; of the lanes those that hold steps, where it is for a step. */
  const onMap = (table: 'stages' | 'lanes', place: number, mapId: string | undefined, forStep = false) => {
    const there = Object.values<Stage | Lane>(project[table]).filter(
      (one) => one.mapId === mapId && !(forStep && 'role' in one && !mayHoldSteps(one)),
    );
    return there[place % Math.max(1, there.length)]?.id ?? null;
  };
  const pairs = new Set<string>();
  const isNewPair = (...parts: readonly string[]) => pairs.size < pairs.add(parts.join(' ')).size;

  for (const map of drawn.maps) project.maps[map.id] = map;
  for (const picture of drawn.pictures) project.pictures[picture.id] = picture;
  const pictureAt = (place: number | null) => (place === null ? null : at('pictures', place));
  for (const { picture, ...participant } of drawn.participants) {
    project.participants[participant.id] = { ...participant, pictureId: pictureAt(picture) };
  }
  for (const channel of drawn.channels) project.channels[channel.id] = channel;
  for (const owner of drawn.owners) project.owners[owner.id] = owner;
  for (const tag of drawn.tags) project.tags[tag.id] = tag;
  for (const setting of drawn.settings.slice(0, 1)) project.settings[setting.id] = setting;
  for (const version of drawn.versions) project.versions[version.id] = version;
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
  for (const { lane, stage, picture, ...cell } of drawn.cells) {
    const laneId = at('lanes', lane);
    const stageId = laneId === null ? null : onMap('stages', stage, project.lanes[laneId]?.mapId);
    if (laneId === null || stageId === null || !isNewPair('cell', laneId, stageId)) continue;
    project.cells[cell.id] = { ...cell, laneId, stageId, pictureId: pictureAt(picture) };
  }
  for (const { map, cell, participant, channel, owner, linkedMap, ...step } of drawn.steps) {
    const mapId = at('maps', map);
    if (mapId === null) continue;
    const stageId = cell === null ? null : onMap('stages', cell[0], mapId);
    const laneId = cell === null ? null : onMap('lanes', cell[1], mapId, true);
    const isPlaced = stageId !== null && laneId !== null;
    project.steps[step.id] = {
      ...step,
      mapId,
      stageId: isPlaced ? stageId : null,
      laneId: isPlaced ? laneId : null,
      participantId: participant === null ? null : at('participants', participant),
      channelId: channel === null ? null : at('channels', channel),
      ownerId: owner === null ? null : at('owners', owner),
      linkedMapId: linkedMap === null ? null : at('maps', linkedMap),
    };
  }
  for (const { id, step, tag } of drawn.stepTags) {
    const stepId = at('steps', step);
    const tagId = at('tags', tag);
    if (stepId === null || tagId === null || !isNewPair('tagged', stepId, tagId)) continue;
    project.stepTags[id] = { id, stepId, tagId };
  }
  for (const { step, ...row } of drawn.stepLinks) {
    const stepId = at('steps', step);
    if (stepId !== null) project.stepLinks[row.id] = { ...row, stepId };
  }
  for (const { step, picture, ...row } of drawn.stepPictures) {
    const stepId = at('steps', step);
    const pictureId = at('pictures', picture);
    if (stepId === null || pictureId === null || !isNewPair('shown', stepId, pictureId)) continue;
    project.stepPictures[row.id] = { ...row, stepId, pictureId };
  }
  for (const { step, ...row } of drawn.comments) {
    const stepId = at('steps', step);
    if (stepId !== null) project.comments[row.id] = { ...row, stepId };
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
  const participantAt = (place: number | null) => (place === null ? null : at('participants', place));
  for (const { step, participant, ...row } of drawn.stepStandards) {
    const stepId = at('steps', step);
    if (stepId === null || !isNewPair('standard', stepId)) continue;
    project.stepStandards[row.id] = { ...row, stepId, participantId: participantAt(participant) };
  }
  for (const { id, map, flow } of drawn.mapStandards) {
    const [mapId, flowMapId] = [at('maps', map), at('maps', flow)];
    if (mapId === null || flowMapId === null || !isNewPair('held', mapId)) continue;
    project.mapStandards[id] = { id, mapId, flowMapId };
  }
  for (const version of drawn.flowVersions) {
    // What was published does not change: all but the note follows from the id.
    const drawnOf = version.id.charCodeAt(version.id.length - 1);
    const mapId = at('maps', drawnOf % poolSize);
    if (mapId === null || !isNewPair('version', mapId, String(drawnOf))) continue;
    project.flowVersions[version.id] = {
      ...version,
      mapId,
      number: drawnOf,
      at: drawnOf,
      content: version.id,
    };
  }
  for (const { map, project: from, origin, ...one } of drawn.mapOrigins) {
    const mapId = at('maps', map);
    if (mapId === null || !isNewPair('origin', mapId)) continue;
    project.mapOrigins[one.id] = { ...one, mapId, sourceProject: from, sourceMap: origin };
  }
  for (const { id, map, owner } of drawn.mapOwners) {
    const [mapId, ownerId] = [at('maps', map), at('owners', owner)];
    if (mapId === null || ownerId === null || !isNewPair('answers', mapId)) continue;
    project.mapOwners[id] = { id, mapId, ownerId };
  }
  for (const { id, map, tag } of drawn.mapTags) {
    const [mapId, tagId] = [at('maps', map), at('tags', tag)];
    if (mapId === null || tagId === null || !isNewPair('filed', mapId, tagId)) continue;
    project.mapTags[id] = { id, mapId, tagId };
  }
  for (const { id, step, standard } of drawn.stepMatches) {
    const [stepId, standardStepId] = [at('steps', step), at('steps', standard)];
    if (stepId === null || standardStepId === null || !isNewPair('match', stepId)) continue;
    project.stepMatches[id] = { id, stepId, standardStepId };
  }
  for (const { id, step, giver, receiver } of drawn.touches) {
    const stepId = at('steps', step);
    if (stepId === null || !isNewPair('touch', stepId)) continue;
    const [giverId, receiverId] = [participantAt(giver), participantAt(receiver)];
    project.touches[id] = { id, stepId, giverId, receiverId };
  }
  for (const { from, to, ...connection } of drawn.connections) {
    const fromStepId = at('steps', from);
    const toStepId = at('steps', to);
    if (fromStepId === null || toStepId === null || fromStepId === toStepId) continue;
    const mapId = project.steps[fromStepId]?.mapId;
    if (mapId === undefined || project.steps[toStepId]?.mapId !== mapId) continue;
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
  placeLaterRows(project, drawn.later);
  return project;
});

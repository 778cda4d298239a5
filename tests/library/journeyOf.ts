import { blanks } from '../../shared/model/blanks.ts';
import { positionsAfter } from '../../shared/model/positionBetween.ts';
import type { Change, Patch } from '../../shared/model/change.ts';
import { emptyProject, tableNames } from '../../shared/model/tables.ts';
import type { Project } from '../../shared/model/project.ts';
import { participantColours, stepKinds } from '../../shared/model/kinds.ts';
import type { Seeded } from './seeded.ts';
import { addLaterRows } from './laterRows.ts';

const words = [
  'Waits',
  'on hold',
  'for the bank',
  '等待',
  '客服',
  '理赔',
  'pays',
  'signs',
  'asks',
  '槽點',
  '寄出',
];

type Growing = { readonly [Table in keyof Project]: Record<string, Project[Table][string]> };

/** A project with one journey map of so many steps, every tenth with a pain or a praise point and a figure. */
export function journeyOf(steps: number, random: Seeded): Project {
  const project: Growing = structuredClone(emptyProject);
  const text = () => Array.from({ length: random.between(2, 5) }, () => random.pick(words)).join(' ');
  const map = random.id();
  project.maps[map] = {
    ...blanks.maps,
    id: map,
    kind: 'journey',
    name: text(),
    description: '',
    position: 'a0',
    variantGroup: null,
    variant: null,
  };
  const stages = positionsAfter(null, Math.max(1, Math.ceil(steps / 50))).map((position) => {
    const id = random.id();
    project.stages[id] = { ...blanks.stages, id, mapId: map, name: text(), position, width: 248 };
    return id;
  });
  const participants = positionsAfter(null, 4).map((position) => {
    const id = random.id();
    const side = random.pick(['C', 'B'] as const);
    const colour = random.pick(participantColours);
    project.participants[id] = {
      ...blanks.participants,
      id,
      side,
      name: text(),
      description: '',
      colour,
      position,
    };
    return id;
  });
  const lanes = positionsAfter(null, 4).map((position, index) => {
    const id = random.id();
    project.lanes[id] = {
      ...blanks.lanes,
      id,
      mapId: map,
      name: text(),
      position,
      height: 120,
      role: index === 0 ? 'customer' : null,
    };
    const link = random.id();
    project.laneParticipants[link] = { id: link, laneId: id, participantId: participants[index]! };
    return id;
  });
  let before: string | null = null;
  for (let index = 0; index < steps; index += 1) {
    const step = random.id();
    const participantId = random.pick(participants);
    project.steps[step] = {
      ...blanks.steps,
      id: step,
      mapId: map,
      stageId: stages[Math.floor(index / 50)]!,
      laneId: random.pick(lanes),
      kind: random.pick(stepKinds),
      title: text(),
      description: index % 5 === 0 ? text() : '',
      x: (index % 50) * 200,
      y: 24,
      lineage: null,
      participantId: null,
    };
    const link = random.id();
    project.stepParticipants[link] = { id: link, stepId: step, participantId, position: 'a0' };
    const feeling = random.id();
    project.stepFeelings[feeling] = {
      id: feeling,
      stepId: step,
      participantId,
      valence: random.between(-4, 4) / 2,
    };
    if (before !== null) {
      const id = random.id();
      project.connections[id] = {
        ...blanks.connections,
        id,
        mapId: map,
        fromStepId: before,
        toStepId: step,
        kind: 'sequence',
        label: '',
      };
    }
    before = step;
    if (index % 10 === 0) addInsight(project, step, index % 20 === 0 ? 'pain' : 'praise', text, random);
  }
  describeSteps(project, { stageId: stages[0]!, laneId: lanes[3]! }, text, random);
  addLaterRows(project, random);
  return project;
}

/** A record or two of each table that says more of steps, lanes and the project. */
function describeSteps(
  project: Growing,
  cell: { readonly stageId: string; readonly laneId: string },
  text: () => string,
  random: Seeded,
): void {
  const picture = random.id();
  const hash = Array.from({ length: 64 }, () => random.between(0, 15).toString(16)).join('');
  project.pictures[picture] = {
    id: picture,
    hash,
    name: text(),
    mediaType: 'image/webp',
    width: 640,
    height: 480,
  };
  const channel = random.id();
  project.channels[channel] = { id: channel, name: text(), icon: 'phone', position: 'a0' };
  const owner = random.id();
  project.owners[owner] = { id: owner, name: text(), description: '', position: 'a0' };
  const tag = random.id();
  project.tags[tag] = { id: tag, name: text(), colour: 'pink', position: 'a0' };
  const drawn = random.id();
  project.cells[drawn] = { id: drawn, ...cell, text: text(), pictureId: picture };
  const setting = random.id();
  project.settings[setting] = { id: setting, currency: 'TWD' };
  const version = random.id();
  project.versions[version] = { id: version, name: text(), description: '', at: 1_000, atChange: null };
  const steps = Object.values(project.steps as Project['steps']);
  const [first] = steps;
  const party = Object.keys(project.participants)[0]!;
  const held = random.id();
  if (first !== undefined)
    project.mapStandards[held] = { id: held, mapId: first.mapId, flowMapId: first.mapId };
  if (first !== undefined) {
    const { mapId } = first;
    const [one, origin, answers, filed] = [random.id(), random.id(), random.id(), random.id()];
    project.flowVersions[one] = { id: one, mapId, number: 1, at: 1_000, note: text(), content: '{}' };
    const from = { sourceProject: random.id(), sourceMap: random.id(), number: 2, name: text() };
    project.mapOrigins[origin] = { id: origin, mapId, ...from, base: '{}', ids: '{}' };
    project.mapOwners[answers] = { id: answers, mapId, ownerId: owner };
    project.mapTags[filed] = { id: filed, mapId, tagId: tag };
  }
  for (const [index, step] of steps.entries()) {
    if (index % 4 !== 0) continue;
    const [standard, match, touch] = [random.id(), random.id(), random.id()];
    project.stepStandards[standard] = {
      id: standard,
      stepId: step.id,
      isOptional: index % 8 === 0,
      seconds: random.between(1, 900),
      ...{ quality: text(), tools: text(), risk: text(), guard: text(), script: text() },
      participantId: party,
    };
    project.stepMatches[match] = { id: match, stepId: step.id, standardStepId: steps.at(-1)!.id };
    project.touches[touch] = { id: touch, stepId: step.id, giverId: party, receiverId: null };
    project.steps[step.id] = {
      ...step,
      channelId: channel,
      ownerId: owner,
      linkedMapId: index === 0 ? step.mapId : null,
      thought: text(),
      importance: random.between(1, 5),
      isMomentOfTruth: index % 8 === 0,
      drama: random.between(1, 5),
      duration: { kind: 'fixed', seconds: random.between(1, 900), basis: 'assumed' },
      waitingTime: { kind: 'fixed', seconds: random.between(1, 90_000), basis: 'measured' },
      cost: { minor: random.between(0, 10_000), basis: 'observed' },
      volume: { perMonth: random.between(1, 999) / 2, basis: 'measured' },
    };
    const rows = [random.id(), random.id(), random.id(), random.id()] as const;
    const [tagged, link, shown, comment] = rows;
    project.stepTags[tagged] = { id: tagged, stepId: step.id, tagId: tag };
    const url = 'https://example.org/';
    project.stepLinks[link] = { id: link, stepId: step.id, url, title: text(), position: 'a0' };
    project.stepPictures[shown] = { id: shown, stepId: step.id, pictureId: picture, position: 'a0' };
    project.comments[comment] = {
      id: comment,
      stepId: step.id,
      author: 'Lin',
      text: text(),
      at: 2_000,
      isResolved: index % 8 === 0,
    };
  }
}

function addInsight(
  project: Growing,
  stepId: string,
  polarity: 'pain' | 'praise',
  text: () => string,
  random: Seeded,
): void {
  const insight = random.id();
  project.insights[insight] = {
    ...blanks.insights,
    id: insight,
    polarity,
    state: 'found',
    words: text(),
    remedy: '',
    wordsNow: '',
  };
  const link = random.id();
  project.insightSteps[link] = { id: link, insightId: insight, stepId };
  const metric = random.id();
  project.metrics[metric] = {
    ...blanks.metrics,
    id: metric,
    insightId: insight,
    name: 'On hold',
    unit: 'min',
    direction: 'lower',
    source: '',
  };
  const value = random.id();
  project.metricValues[value] = {
    id: value,
    metricId: metric,
    moment: 'baseline',
    value: random.between(1, 90) / 3,
    basis: 'assumed',
    note: '',
  };
}

/** The change that makes these records out of nothing, as a new project brings it. */
export function firstChange(project: Project, random: Seeded, at: number): Change {
  return {
    id: random.id(),
    at,
    label: { key: 'importJourney', args: {} },
    patches: additions(project),
    inverse: [],
    undoes: null,
    redoes: null,
  };
}

export function additions(project: Project): Patch[] {
  return tableNames.flatMap((table) =>
    Object.values<{ readonly id: string }>(project[table]).map((record): Patch => ({
      op: 'add',
      path: [table, record.id],
      value: record,
    })),
  );
}

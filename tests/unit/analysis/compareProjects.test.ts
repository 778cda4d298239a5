import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { searchedFields } from '../../../shared/analysis/findText.ts';
import { compareProjects } from '../../../shared/analysis/compareProjects.ts';
import type { RecordDifference } from '../../../shared/analysis/compareProjects.ts';
import { describeComparison } from '../../../shared/analysis/describeComparison.ts';
import { runCommand } from '../../../shared/commands/command.ts';
import type { Command } from '../../../shared/commands/command.ts';
import { connect } from '../../../shared/commands/connect.ts';
import { deleteSelection } from '../../../shared/commands/deleteSelection.ts';
import { editInsight } from '../../../shared/commands/editInsight.ts';
import { moveStage } from '../../../shared/commands/moveStage.ts';
import { moveSteps } from '../../../shared/commands/moveSteps.ts';
import { rename } from '../../../shared/commands/rename.ts';
import { resizeStage } from '../../../shared/commands/resizeStage.ts';
import { setFeeling } from '../../../shared/commands/setFeeling.ts';
import { setLaneParticipants } from '../../../shared/commands/setLaneParticipants.ts';
import type { Project } from '../../../shared/model/project.ts';
import { tableNames } from '../../../shared/model/tables.ts';
import { stagesOf } from '../../../shared/model/siblings.ts';
import { smallProject } from '../../fixtures/edits/story.ts';
import { fixedContext } from '../../fixtures/fixedContext.ts';
import { journeyOf } from '../../library/journeyOf.ts';
import { seeded } from '../../library/seeded.ts';
import { arbitraryProject } from '../../library/arbitraryProject.ts';

const context = fixedContext();

function after<Args>(project: Project, command: Command<Args>, args: Args): Project {
  const outcome = runCommand(project, command, args, context);
  if (!outcome.done || outcome.change === null) throw new Error('nothing was changed');
  return outcome.project;
}

/** The project that the differences make of another one. */
function apply(project: Project, differences: readonly RecordDifference[]): Project {
  const made = structuredClone(project) as unknown as Record<string, Record<string, Record<string, unknown>>>;
  for (const { table, id, after: next, columns, before } of differences) {
    if (next === null) delete made[table]![id];
    else if (before === null) made[table]![id] = { ...next };
    else for (const column of columns) made[table]![id]![column] = next[column];
  }
  return made as unknown as Project;
}

// Without its connections, which these tests make themselves.
const start: Project = { ...smallProject(context), connections: {} };
const stepOf = (title: string) => Object.values(start.steps).find((step) => step.title === title)!;

test('what it says makes the one project of the other, and of a project and itself it says nothing', () => {
  fc.assert(
    fc.property(arbitraryProject, arbitraryProject, (one, other) => {
      expect(apply(one, compareProjects(one, other))).toEqual(other);
      expect(compareProjects(one, structuredClone(one))).toEqual([]);
      expect(describeComparison(one, structuredClone(one))).toEqual({ records: [], moves: [] });
    }),
    { numRuns: 100 },
  );
});

test('it names no column that is the same on both sides', () => {
  fc.assert(
    fc.property(arbitraryProject, arbitraryProject, (one, other) => {
      for (const { before, after: next, columns } of compareProjects(one, other)) {
        for (const column of columns) expect(next?.[column]).not.toEqual(before?.[column]);
      }
    }),
    { numRuns: 50 },
  );
});

test('each step, connection, stage or lane that differs is told of once: on its own or among those moved', () => {
  fc.assert(
    fc.property(arbitraryProject, arbitraryProject, (one, other) => {
      const { records, moves } = describeComparison(one, other);
      const told = [...records.map(({ id }) => id), ...moves.flatMap(({ ids }) => ids)];
      expect(new Set(told).size).toBe(told.length);
      for (const { table, id, columns } of compareProjects(one, other)) {
        const isSilent = columns.length > 0 && columns.every((column) => silent.has(column));
        if (!['steps', 'connections', 'stages', 'lanes'].includes(table) || isSilent) continue;
        expect(told).toContain(id);
      }
      // The other way round: what has both sides and a fact has really another value in it.
      for (const { facts } of records) for (const { from, to } of facts) expect([from, to]).toHaveLength(2);
    }),
    { numRuns: 100 },
  );
});
// A record does not change its map; ids drawn from a few may.
const silent = new Set(['lineage', 'mapId']);

test('a step that was renamed says from what to what', () => {
  const { id, mapId } = stepOf('Holds');
  const now = after(start, rename, { table: 'steps', id, name: 'Waits' });
  expect(describeComparison(start, now)).toEqual({
    records: [
      {
        table: 'steps',
        id,
        mapId,
        mark: 'changed',
        names: ['Waits'],
        facts: [{ key: 'name', from: { kind: 'text', text: 'Holds' }, to: { kind: 'text', text: 'Waits' } }],
      },
    ],
    moves: [],
  });
});

test('steps that only lie elsewhere in their cell are one line, and one that changed its stage is told of', () => {
  const moves = ['Calls', 'Holds', 'Sends'].map((title) => {
    const { id, stageId, laneId, x, y } = stepOf(title);
    return { stepId: id, stageId, laneId, x: x + 40, y };
  });
  const otherStage = stepOf('Calls').stageId;
  const moved = after(start, moveSteps, {
    moves: moves.map((move, index) => (index === 2 ? { ...move, stageId: otherStage } : move)),
  });
  const { records, moves: told } = describeComparison(start, moved);
  expect(records.map(({ names, facts }) => [names, facts])).toEqual([
    [
      ['Sends'],
      [{ key: 'stage', from: { kind: 'text', text: 'Wait' }, to: { kind: 'text', text: 'Report' } }],
    ],
  ]);
  // The stage may have grown around them.
  expect(told.filter(({ table }) => table === 'steps')).toEqual([
    {
      table: 'steps',
      what: 'place',
      mapId: stepOf('Calls').mapId,
      ids: [stepOf('Calls').id, stepOf('Holds').id],
    },
  ]);
});

test('the order of stages and their widths are one line each', () => {
  const [first, second] = stagesOf(start, stepOf('Calls').mapId);
  const reordered = after(start, moveStage, { stageId: first!.id, index: 1 });
  const now = after(reordered, resizeStage, { stageId: second!.id, width: second!.width + 200 });
  const { records, moves } = describeComparison(start, now);
  expect(records).toEqual([]);
  expect(moves.map(({ table, what, ids }) => [table, what, ids.length])).toEqual([
    ['stages', 'order', 1],
    ['stages', 'size', 1],
  ]);
});

test('a step that came, and one that went, with what belonged to them, are one line each', () => {
  const { id, mapId } = stepOf('Calls');
  const without = after(start, deleteSelection, { stepIds: [id], connectionIds: [] });
  const gone = describeComparison(start, without).records;
  expect(gone.map(({ table, mark, names }) => [table, mark, names])).toEqual([
    ['steps', 'removed', ['Calls']],
    ['insights', 'changed', ['I waited 45 minutes.']],
  ]);
  expect(gone[1]?.facts).toEqual([
    {
      key: 'atSteps',
      from: { kind: 'names', names: ['Calls', 'Holds'] },
      to: { kind: 'names', names: ['Holds'] },
    },
  ]);
  expect(describeComparison(without, start).records[0]).toMatchObject({
    mark: 'added',
    names: ['Calls'],
    mapId,
  });
});

test('a feeling, the participants of a lane, the words of an insight and a connection are told with their names', () => {
  const holds = stepOf('Holds');
  const mei = Object.values(start.participants).find(({ name }) => name === 'Mei')!;
  const lane = Object.values(start.lanes).find(({ name }) => name === 'Hotline')!;
  const insight = Object.values(start.insights)[0]!;
  let now = after(start, setFeeling, { stepIds: [holds.id], participantId: mei.id, valence: -1.5 });
  now = after(now, setLaneParticipants, { laneId: lane.id, participantIds: [mei.id] });
  now = after(now, editInsight, { insightId: insight.id, words: 'Nobody knew my name.' });
  now = after(now, connect, {
    id: context.newId(),
    fromStepId: stepOf('Calls').id,
    toStepId: holds.id,
    kind: 'sequence',
  });
  const { records } = describeComparison(start, now);
  const byTable = Object.fromEntries(records.map((record) => [record.table, record]));
  expect(byTable.connections).toMatchObject({ mark: 'added', names: ['Calls', 'Holds'] });
  expect(byTable.steps?.facts).toContainEqual({
    key: 'feeling',
    of: 'Mei',
    from: { kind: 'nothing' },
    to: { kind: 'feeling', valence: -1.5 },
  });
  expect(byTable.lanes?.facts.map(({ key, to }) => [key, to])).toEqual([
    ['participants', { kind: 'names', names: ['Mei'] }],
  ]);
  expect(byTable.insights?.facts.map(({ key }) => key)).toEqual(['words']);
});

test('of all tables each is either listed, a fact of one that is, or of no interest to a reader', () => {
  fc.assert(
    fc.property(arbitraryProject, (project) => {
      const empty = Object.fromEntries(tableNames.map((table) => [table, {}])) as unknown as Project;
      const { records } = describeComparison(empty, project);
      const own = Object.keys(project.steps).length + Object.keys(project.lanes).length;
      expect(records.filter(({ table }) => table === 'steps' || table === 'lanes')).toHaveLength(own);
      expect(records.every(({ mark, names }) => mark === 'added' && names.length > 0)).toBe(true);
    }),
    { numRuns: 50 },
  );
});

describe('the way from pain to praise', () => {
  const rich = journeyOf(12, seeded(33));
  const waysOf = [
    'researchEntries',
    'sources',
    'clusters',
    'notes',
    'questions',
    'ideas',
    'actions',
    'portfolios',
    'metrics',
    'insights',
    'participants',
  ] as const;

  test.each(waysOf.flatMap((table) => searchedFields[table].map((field) => ({ table, field }))))(
    'tells that $field of $table says something else',
    ({ table, field }) => {
      const [record] = Object.values<Project[typeof table][string]>(rich[table]);
      const rows = { ...rich[table], [record!.id]: { ...record!, [field]: 'Said otherwise' } };
      const now: Project = { ...rich, [table]: rows };
      const { records } = describeComparison(rich, now);
      expect(records.map((one) => [one.table, one.id, one.mark])).toEqual([[table, record!.id, 'changed']]);
      expect(records[0]!.facts.map(({ to }) => to)).toEqual([{ kind: 'text', text: 'Said otherwise' }]);
    },
  );

  const parts = {
    causes: ['insights', 'insightId'],
    evidence: ['insights', 'insightId'],
    segmentRules: ['researchEntries', 'entryId'],
    barriers: ['researchEntries', 'entryId'],
    motivations: ['researchEntries', 'entryId'],
    momentFacts: ['researchEntries', 'entryId'],
    entrySources: ['researchEntries', 'entryId'],
    metricPoints: ['metrics', 'metricId'],
    participantProfiles: ['participants', 'participantId'],
  } as const;

  test.each(
    (Object.keys(parts) as (keyof typeof parts)[]).flatMap((table) =>
      searchedFields[table].map((field) => ({ table, field })),
    ),
  )('tells of $field of $table where its record is told of', ({ table, field }) => {
    const rows = Object.values<Project[typeof table][string]>(rich[table]);
    const plain = rows.find((one) => !('operator' in one) || one.field !== 'kind') ?? rows[0]!;
    const row = 'operator' in plain ? { ...plain, field: 'needs' } : plain;
    const said = (text: string): Project => ({
      ...rich,
      [table]: { ...rich[table], [row.id]: { ...row, [field]: text } },
    });
    const { records } = describeComparison(said('One thing'), said('Another thing'));
    const [owner, column] = parts[table];
    const ownerId = (row as unknown as Record<string, string>)[column];
    expect(records.map((one) => [one.table, one.id, one.mark])).toEqual([[owner, ownerId, 'changed']]);
    expect(JSON.stringify(records[0]!.facts.map(({ from }) => from))).toContain('One thing');
    expect(JSON.stringify(records[0]!.facts.map(({ to }) => to))).toContain('Another thing');
  });

  test('what is put into a cluster, and an action that is added, are told of once', () => {
    const [note] = Object.values(rich.notes);
    const [cluster] = Object.values(rich.clusters);
    const [first] = Object.values(rich.actions);
    const clusters = { [cluster!.id]: { ...cluster!, name: 'On the phone' } };
    const was: Project = {
      ...rich,
      clusters,
      notes: { [note!.id]: { ...note!, text: 'Waited', clusterId: null } },
    };
    const now: Project = {
      ...was,
      notes: { [note!.id]: { ...note!, text: 'Waited', clusterId: cluster!.id } },
      actions: { ...rich.actions, new: { ...first!, id: 'new', title: 'Call back' } },
    };
    const { records } = describeComparison(was, now);
    expect(records.map(({ table, mark, names, facts }) => [table, mark, names, facts])).toEqual([
      [
        'notes',
        'changed',
        ['Waited'],
        [{ key: 'cluster', from: { kind: 'nothing' }, to: { kind: 'text', text: 'On the phone' } }],
      ],
      ['actions', 'added', ['Call back'], []],
    ]);
  });
});

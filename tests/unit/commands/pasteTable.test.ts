import { describe, expect, test } from 'vitest';
import { readingOrder } from '../../../shared/analysis/readingOrder.ts';
import { addMap } from '../../../shared/commands/addMap.ts';
import { pasteTable } from '../../../shared/commands/pasteTable.ts';
import { suggestPlan, readSteps } from '../../../shared/formats/table/readSteps.ts';
import { faultsOf } from '../../fixtures/checkProject.ts';
import { claimMap, worktable } from '../../fixtures/edits/worktable.ts';

const claim = () =>
  claimMap(
    [
      { title: 'Calls', stage: 'Report', lane: 'Customer', x: 24 },
      { title: 'Answers', stage: 'Report', lane: 'Hotline', x: 24 },
      { title: 'Waits', stage: 'Wait', lane: 'Customer', x: 24 },
    ],
    true,
  );

describe('pasting a table', () => {
  const words = { stage: 'Stage', lane: 'Lane', customer: 'Customer' };
  const rows = (count: number) => [
    ['Title', 'Stage', 'Lane', 'Emotion', 'Owner', 'Tags', 'Channel', 'Duration'],
    ...Array.from({ length: count }, (_, index) => [
      `Step ${String(index + 1)}`,
      `Part ${String(Math.floor(index / 100))}`,
      index % 2 === 0 ? 'customer' : 'System',
      String((index % 5) - 2),
      'Claims',
      'new, slow',
      'Phone',
      '5 min',
    ]),
  ];

  test('puts 500 rows in their order into cells of their names, and makes what is missing', () => {
    const table = claim();
    const cells = rows(500);
    const { steps, problems } = readSteps(cells, suggestPlan(cells));
    expect(problems).toEqual([]);
    const ids = steps.map(() => table.newId());
    const change = table.run(pasteTable, {
      mapId: table.mapId,
      steps,
      ids,
      stageId: null,
      laneId: null,
      isSequence: true,
      words,
    });
    const project = table.project();
    expect(faultsOf(project)).toEqual([]);
    expect(change?.label).toEqual({ key: 'pasteSteps', args: { count: 500, name: 'Step 1' } });
    expect(Object.keys(project.steps)).toHaveLength(503);
    expect(Object.values(project.stages)).toHaveLength(8);
    expect(Object.values(project.lanes).map((lane) => lane.name)).toContain('System');
    expect(Object.values(project.lanes)).toHaveLength(4);
    expect(Object.values(project.owners)).toHaveLength(1);
    expect(Object.values(project.tags)).toHaveLength(2);
    expect(Object.values(project.connections)).toHaveLength(2 + 499);
    const first = project.steps[ids[0]!]!;
    expect(first).toMatchObject({
      laneId: table.lane('Customer'),
      duration: { seconds: 300, basis: 'assumed' },
    });
    expect(
      Object.values(project.stepParticipants).find((one) => one.stepId === first.id)?.participantId,
    ).toBe(table.participant('Mei'));
  });

  test('puts lines behind what lies in the cell, and nowhere else', () => {
    const table = claim();
    const steps = readSteps([['Holds'], ['Hangs up']], suggestPlan([['Holds']])).steps;
    const ids = steps.map(() => table.newId());
    table.run(pasteTable, {
      mapId: table.mapId,
      steps,
      ids,
      stageId: table.stage('Wait'),
      laneId: table.lane('Customer'),
      isSequence: true,
      words,
    });
    expect(ids.map((id) => table.project().steps[id])).toMatchObject([
      { title: 'Holds', x: 224, y: 24, stageId: table.stage('Wait') },
      { title: 'Hangs up', x: 424, y: 24 },
    ]);
    expect(table.project().stages[table.stage('Wait')]!.width).toBe(624);
    expect(Object.values(table.project().stages)).toHaveLength(3);
  });

  test.each([11, 500])('stacks %i lines about as wide as a window, in their order', (count) => {
    const table = claim();
    const titles = Array.from({ length: count }, (_, index) => [`Line ${String(index)}`]);
    const { steps } = readSteps(titles, suggestPlan([['Line 0']]));
    const ids = steps.map(() => table.newId()).toReversed();
    const cell = { stageId: table.stage('Wait'), laneId: table.lane('Customer') };
    table.run(pasteTable, { mapId: table.mapId, steps, ids, ...cell, isSequence: true, words });
    const project = table.project();
    const read = readingOrder(project, table.mapId).map(({ id }) => id);
    expect(read.filter((id) => ids.includes(id))).toEqual(ids);
    const places = ids.map((id) => project.steps[id]!);
    expect(new Set(places.map(({ x, y }) => `${String(x)} ${String(y)}`)).size).toBe(count);
    const { width } = project.stages[cell.stageId]!;
    expect(width).toBeLessThanOrEqual(24 + 200 + Math.max(10, Math.sqrt(count)) * 200);
    expect(project.lanes[cell.laneId]!.height).toBeLessThan(width);
    expect(faultsOf(project)).toEqual([]);
  });

  test('keeps the order of a table of 5,000 rows over twelve stages, whose cells are no wider than they need be', () => {
    const table = claim();
    const cells = [
      ['Title', 'Stage', 'Lane'],
      ...Array.from({ length: 5_000 }, (_, index) => [
        `Row ${String(index)}`,
        `S${String(index % 12)}`,
        `L${String(index % 6)}`,
      ]),
    ];
    const { steps } = readSteps(cells, suggestPlan(cells));
    const ids = steps.map(() => table.newId());
    const where = { stageId: null, laneId: null };
    table.run(pasteTable, { mapId: table.mapId, steps, ids, ...where, isSequence: true, words });
    const project = table.project();
    const rank = new Map(ids.map((id, index) => [id, index]));
    const read = readingOrder(project, table.mapId).filter(({ id }) => rank.has(id));
    const stages = Object.values(project.stages).filter(({ name }) => name.startsWith('S'));
    expect(stages).toHaveLength(12);
    for (const stage of stages) {
      const ranks = read.flatMap(({ id, stageId }) => (stageId === stage.id ? [rank.get(id)!] : []));
      expect(ranks).toHaveLength(Math.ceil((5_000 - Number(stage.name.slice(1))) / 12));
      expect(ranks).toEqual(ranks.toSorted((one, other) => one - other));
      expect(stage.width).toBeLessThan(5_000);
    }
  });

  test('makes a stage and a lane on a map that has none, and a network needs neither', () => {
    for (const kind of ['journey', 'network'] as const) {
      const table = worktable();
      const mapId = table.newId();
      table.run(addMap, { id: mapId, kind, name: 'Empty', stageNames: [], lanes: [] });
      const steps = readSteps([['One'], ['Two']], suggestPlan([['One']])).steps;
      const ids = steps.map(() => table.newId());
      table.run(pasteTable, { mapId, steps, ids, stageId: null, laneId: null, isSequence: false, words });
      expect(faultsOf(table.project())).toEqual([]);
      expect(Object.values(table.project().stages)).toHaveLength(kind === 'network' ? 0 : 1);
      expect(Object.values(table.project().steps)).toHaveLength(2);
    }
  });
});

import { describe, expect, test } from 'vitest';
import { addComment } from '../../../shared/commands/addComment.ts';
import { addInsight } from '../../../shared/commands/addInsight.ts';
import { addSubMap } from '../../../shared/commands/addSubMap.ts';
import { deleteMap } from '../../../shared/commands/deleteMap.ts';
import { duplicateMap } from '../../../shared/commands/duplicateMap.ts';
import { linkStep } from '../../../shared/commands/linkStep.ts';
import { setFeeling } from '../../../shared/commands/setFeeling.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { lanesOf, mapsOf, stagesOf, stepsOf } from '../../../shared/model/siblings.ts';
import { isWhole } from '../../../shared/rules/isWhole.ts';
import { claimMap } from '../../fixtures/edits/worktable.ts';

const run = [
  { title: 'Calls', stage: 'Report', lane: 'Customer', x: 24 },
  { title: 'Waits', stage: 'Wait', lane: 'Customer', x: 24 },
] as const;

function claim() {
  const table = claimMap(run, true);
  const calls = table.step('Calls').id;
  table.run(setFeeling, { stepIds: [calls], participantId: table.participant('Mei'), valence: -1 });
  table.run(addInsight, { id: table.newId(), polarity: 'pain', words: 'Nobody answers', stepIds: [calls] });
  table.run(addComment, { id: table.newId(), stepId: calls, author: 'Lin', text: 'Really?' });
  return { ...table, calls };
}

const copyOf = (mapId: Id, id: Id) => ({ mapId, id, name: 'Claim (copy)', asVariant: null });

describe('a map that is duplicated', () => {
  test('has all that lies on the first one, under ids of its own, and stands behind it', () => {
    const table = claim();
    const other = table.newId();
    table.run(duplicateMap, copyOf(table.mapId, other));
    const id = table.newId();
    table.run(duplicateMap, copyOf(table.mapId, id));
    const project = table.project();
    expect(mapsOf(project).map((map) => map.id)).toEqual([table.mapId, id, other]);
    expect(stagesOf(project, id).map(({ name }) => name)).toEqual(['Report', 'Wait', 'Paid']);
    expect(lanesOf(project, id).map(({ name }) => name)).toEqual(['Customer', 'Hotline', 'Back office']);
    const calls = stepsOf(project, id).find((step) => step.title === 'Calls')!;
    expect(calls).toMatchObject({ lineage: null, x: 24 });
    expect(project.stages[calls.stageId!]?.mapId).toBe(id);
    const on = (records: Readonly<Record<string, { stepId: string }>>) =>
      Object.values(records).filter((one) => one.stepId === calls.id).length;
    expect([project.stepFeelings, project.comments, project.insightSteps].map(on)).toEqual([1, 1, 1]);
    expect(Object.values(project.insights)).toHaveLength(1);
    expect(Object.values(project.connections).filter((one) => one.mapId === id)).toHaveLength(1);
    expect(Object.values(project.participants)).toHaveLength(2);
    expect(isWhole(project)).toBe(true);
  });

  test('as a variant is a variant of nothing once the other one is deleted', () => {
    const table = claim();
    const [id, third] = [table.newId(), table.newId()];
    const asVariant = { variant: 'to-be', ofVariant: 'as-is' };
    table.run(duplicateMap, { mapId: table.mapId, id, name: 'Claim', asVariant });
    table.run(duplicateMap, {
      mapId: id,
      id: third,
      name: 'Claim',
      asVariant: { ...asVariant, variant: 'B' },
    });
    table.run(deleteMap, { mapId: id });
    const variants = () => Object.values(table.project().maps).map((map) => map.variant);
    expect(variants()).toEqual(['as-is', 'B']);
    table.run(deleteMap, { mapId: table.mapId });
    expect(table.project().maps[third]).toMatchObject({ variant: null, variantGroup: null });
  });

  test('as a variant shares a group with the first one, and each step its lineage', () => {
    const table = claim();
    const id = table.newId();
    const asVariant = { variant: 'to-be', ofVariant: 'as-is' };
    table.run(duplicateMap, { mapId: table.mapId, id, name: 'Claim', asVariant });
    const third = table.newId();
    table.run(duplicateMap, {
      mapId: id,
      id: third,
      name: 'Claim',
      asVariant: { ...asVariant, variant: 'B' },
    });
    const { maps, steps } = table.project();
    expect([table.mapId, id, third].map((one) => maps[one]?.variant)).toEqual(['as-is', 'to-be', 'B']);
    expect(new Set(Object.values(maps).map((map) => map.variantGroup)).size).toBe(1);
    const lineages = Object.values(steps)
      .filter((step) => step.title === 'Calls')
      .map((step) => step.lineage);
    expect(lineages).toEqual([table.calls, table.calls, table.calls]);
  });

  test('is taken back in one piece', () => {
    const table = claim();
    const before = table.project();
    const asVariant = { variant: 'to-be', ofVariant: 'as-is' };
    const change = table.run(duplicateMap, {
      mapId: table.mapId,
      id: table.newId(),
      name: 'Claim',
      asVariant,
    });
    table.apply(change!.inverse);
    expect(table.project()).toEqual(before);
  });
});

describe('a step that leads to a map', () => {
  test('gets a sub-map with the lanes of its own map, behind it', () => {
    const table = claim();
    const last = table.newId();
    table.run(duplicateMap, copyOf(table.mapId, last));
    const id = table.newId();
    table.run(addSubMap, { stepId: table.calls, id, stageName: 'New stage' });
    const project = table.project();
    expect(project.steps[table.calls]?.linkedMapId).toBe(id);
    expect(mapsOf(project).map((map) => [map.id, map.name])).toEqual([
      [table.mapId, 'Claim'],
      [id, 'Calls'],
      [last, 'Claim (copy)'],
    ]);
    expect(lanesOf(project, id).map(({ name, role }) => [name, role])).toEqual([
      ['Customer', 'customer'],
      ['Hotline', 'onstage'],
      ['Back office', 'backstage'],
    ]);
    expect(stagesOf(project, id).map(({ name }) => name)).toEqual(['New stage']);
    expect(isWhole(project)).toBe(true);
  });

  test('may lead to any map but its own, and to none again', () => {
    const table = claim();
    const other = table.newId();
    table.run(duplicateMap, copyOf(table.mapId, other));
    const { calls: stepId } = table;
    expect(table.refusal(linkStep, { stepId, mapId: table.mapId })).toBe('links-to-itself');
    expect(table.refusal(linkStep, { stepId, mapId: table.newId() })).toBe('gone');
    table.run(linkStep, { stepId, mapId: other });
    table.run(deleteMap, { mapId: other });
    expect(table.project().steps[stepId]?.linkedMapId).toBeNull();
    expect(table.run(linkStep, { stepId, mapId: null })).toBeNull();
  });
});

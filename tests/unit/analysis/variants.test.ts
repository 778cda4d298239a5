import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { likelyPairs, sureLikeness } from '../../../shared/analysis/likelyPairs.ts';
import { readingOrder } from '../../../shared/analysis/readingOrder.ts';
import { compareVariants } from '../../../shared/analysis/variants/compareVariants.ts';
import { figuresOf } from '../../../shared/analysis/variants/figuresOf.ts';
import { overlayOf } from '../../../shared/analysis/variants/overlayOf.ts';
import { duplicateMap } from '../../../shared/commands/duplicateMap.ts';
import { importJourneys } from '../../../shared/commands/importJourneys.ts';
import { joinVariants } from '../../../shared/commands/joinVariants.ts';
import { leaveVariants } from '../../../shared/commands/leaveVariants.ts';
import { moveSteps } from '../../../shared/commands/moveSteps.ts';
import { nameVariant } from '../../../shared/commands/nameVariant.ts';
import { pairSteps } from '../../../shared/commands/pairSteps.ts';
import { rename } from '../../../shared/commands/rename.ts';
import { setFeeling } from '../../../shared/commands/setFeeling.ts';
import { setLaneRole } from '../../../shared/commands/setLaneRole.ts';
import { readMermaidText } from '../../../shared/formats/mermaid/readMermaidText.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { lanesOf, mapsOf, stepsOf } from '../../../shared/model/siblings.ts';
import { placesHold } from '../../../shared/rules/placesHold.ts';
import { faultsOf } from '../../fixtures/checkProject.ts';
import { claimMap, worktable } from '../../fixtures/edits/worktable.ts';

const run = [
  { title: 'Calls', stage: 'Report', lane: 'Customer', x: 24 },
  { title: 'Waits', stage: 'Wait', lane: 'Customer', x: 24 },
  { title: 'Answers', stage: 'Wait', lane: 'Hotline', x: 24 },
] as const;

/** A map and a variant of it. */
function withVariant() {
  const table = claimMap(run, true);
  const toBe = table.newId();
  const asVariant = { variant: 'to-be', ofVariant: 'as-is' };
  table.run(duplicateMap, { mapId: table.mapId, id: toBe, name: 'Claim', asVariant });
  const twin = (title: string): Id => {
    return stepsOf(table.project(), toBe).find((step) => step.title === title)!.id;
  };
  const source = (title: string): Id => {
    return stepsOf(table.project(), table.mapId).find((step) => step.title === title)!.id;
  };
  const compare = () => compareVariants(table.project(), table.mapId, toBe);
  return { ...table, toBe, twin, source, compare };
}

describe('two variants of a map', () => {
  test('differ in nothing when one is a fresh copy of the other', () => {
    const { compare } = withVariant();
    expect(compare()).toEqual({ added: [], removed: [], changed: [], shared: 3 });
  });

  test('are called otherwise, but never the same', () => {
    const { run: edit, refusal, project, toBe, mapId } = withVariant();
    edit(nameVariant, { mapId: toBe, variant: '  In two years\n' });
    expect(project().maps[toBe]!.variant).toBe('In two years');
    expect(refusal(nameVariant, { mapId: toBe, variant: 'as-is' })).toBe('name-taken');
    expect(refusal(nameVariant, { mapId: toBe, variant: ' ' })).toBe('name-missing');
    edit(leaveVariants, { mapId });
    expect(refusal(nameVariant, { mapId, variant: 'Then' })).toBe('not-a-variant');
  });

  test('tell what was renamed, felt otherwise and moved across a line, and from which side', () => {
    const table = withVariant();
    const { toBe, twin, compare } = table;
    table.run(rename, { table: 'steps', id: twin('Calls'), name: 'Writes' });
    table.run(setFeeling, {
      stepIds: [twin('Waits')],
      participantId: table.participant('Mei'),
      valence: 1,
    });
    const lanes = lanesOf(table.project(), toBe);
    const customer = lanes.find(({ name }) => name === 'Customer')!;
    for (const { id, name } of lanesOf(table.project(), table.mapId)) {
      if (name === 'Hotline') table.run(setLaneRole, { laneId: id, role: 'backstage' });
    }
    const step = table.project().steps[twin('Answers')]!;
    const move = { stepId: step.id, stageId: step.stageId!, laneId: customer.id, x: 224, y: 24 };
    table.run(moveSteps, { moves: [move] });
    const { changed, added, removed } = compare();
    expect([added, removed]).toEqual([[], []]);
    const told = changed.map(({ otherId, facts, lines, towards }) => {
      return [table.project().steps[otherId]!.title, facts.map(({ key }) => key), lines, towards];
    });
    expect(told).toEqual([
      ['Writes', ['name'], [], null],
      ['Waits', ['feeling'], [], null],
      ['Answers', ['lane'], ['interaction', 'visibility'], 'customer'],
    ]);
  });

  test('have what one has not as removed, the other as added; a pair makes it the same, and is dissolved again', () => {
    const table = withVariant();
    const { twin, source, compare } = table;
    table.run(pairSteps, { stepId: twin('Waits'), otherId: null });
    expect(compare()).toMatchObject({ added: [twin('Waits')], removed: [source('Waits')], shared: 2 });
    table.run(pairSteps, { stepId: twin('Waits'), otherId: source('Waits') });
    expect(compare()).toMatchObject({ added: [], removed: [], shared: 3 });
    expect(faultsOf(table.project())).toEqual([]);
  });

  test('are none any more when one leaves, and nothing descends from anything', () => {
    const table = withVariant();
    table.run(leaveVariants, { mapId: table.toBe });
    const { maps, steps } = table.project();
    expect(
      Object.values(maps).every(({ variantGroup, variant }) => variantGroup === null && variant === null),
    ).toBe(true);
    expect(Object.values(steps).every(({ lineage }) => lineage === null)).toBe(true);
  });

  test('laid over each other have what was removed in its cell, behind what lies there', () => {
    const table = withVariant();
    table.run(pairSteps, { stepId: table.twin('Waits'), otherId: null });
    const { removed } = table.compare();
    const overlay = overlayOf(table.project(), table.mapId, table.toBe, removed);
    const waits = overlay.steps[table.source('Waits')]!;
    expect(waits.mapId).toBe(table.toBe);
    expect(waits.stageId).toBe(table.project().steps[table.twin('Waits')]!.stageId);
    expect(waits.x).toBeGreaterThan(table.project().steps[table.twin('Waits')]!.x);
    expect(placesHold(overlay)).toBe(true);
  });
});

const folder = new URL('../../../../shared/real-journeys/', import.meta.url);
const isHere = existsSync(folder);

describe.skipIf(!isHere)(
  `the claim as it is and as it should be${isHere ? '' : ' (skipped: ../shared/real-journeys is not here)'}`,
  () => {
    test('as the variants of one map: what was added and removed, and what became of how it feels', () => {
      const table = worktable();
      for (const fileName of ['insurance-claim-as-is.mmd', 'insurance-claim-to-be.mmd']) {
        const { diagrams } = readMermaidText(readFileSync(new URL(fileName, folder), 'utf8'), fileName);
        const words = { laneWithoutActor: 'Journey', untitledMap: 'Customer journey' };
        table.run(importJourneys, { diagrams, fileName, words });
      }
      const [asIs, toBe] = mapsOf(table.project()).map(({ id }) => id) as [Id, Id];
      const titles = (ids: readonly Id[]) => ids.map((id) => table.project().steps[id]!.title);
      const [ones, others] = [asIs, toBe].map((id) => readingOrder(table.project(), id)) as [
        ReturnType<typeof readingOrder>,
        ReturnType<typeof readingOrder>,
      ];
      const pairs = likelyPairs(ones, others).filter(({ likeness }) => likeness >= sureLikeness);
      expect(pairs.map(({ oneId, otherId }) => titles([oneId, otherId]).join(' = '))).toEqual([
        'Car accident happens = Car accident happens',
        'No status updates = Receives status updates',
        'Claim approved after 3 weeks = Claim approved in 2 days',
      ]);
      table.run(joinVariants, {
        mapId: asIs,
        otherMapId: toBe,
        variant: 'as-is',
        otherVariant: 'to-be',
        pairs: Object.fromEntries(pairs.map(({ oneId, otherId }) => [oneId, otherId])),
      });
      const { added, removed, changed } = compareVariants(table.project(), asIs, toBe);
      const paired = new Set(pairs.flatMap(({ oneId, otherId }) => [oneId, otherId]));
      const unpaired = (steps: typeof ones) =>
        steps.filter(({ id }) => !paired.has(id)).map(({ title }) => title);
      expect(titles(removed)).toEqual(unpaired(ones));
      expect(titles(added)).toEqual(unpaired(others));
      expect([removed.length, added.length]).toEqual([14, 14]);
      expect(titles(changed.map(({ otherId }) => otherId))).toContain('Claim approved in 2 days');

      const [before, after] = [figuresOf(table.project(), asIs), figuresOf(table.project(), toBe)];
      console.info(
        `mean valence ${String(before.mean)} → ${String(after.mean)}, ` +
          `peak–end ${String(before.peakEnd)} → ${String(after.peakEnd)}`,
      );
      expect(before).toMatchObject({ steps: 17, mean: -22 / 17, peakEnd: -0.5, waitingTime: null });
      expect(after).toMatchObject({ steps: 17, mean: 30 / 17, peakEnd: 0 });
      expect(faultsOf(table.project())).toEqual([]);
    });
  },
);

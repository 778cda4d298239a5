import fc from 'fast-check';
import { expect, it } from 'vitest';
import { arrangeSteps } from '../../../shared/commands/arrangeSteps.ts';
import { runCommand } from '../../../shared/commands/command.ts';
import { blanks } from '../../../shared/model/blanks.ts';
import type { Project } from '../../../shared/model/project.ts';
import type { Connection, Step } from '../../../shared/model/records.ts';
import { sizes } from '../../../shared/model/sizes.ts';
import { groupsOf } from '../../../shared/scene/arrange/groupsOf.ts';
import { layersByArithmetic } from '../../../shared/scene/arrange/layersByArithmetic.ts';
import { placeLayers } from '../../../shared/scene/arrange/placeLayers.ts';
import { fixedContext } from '../../fixtures/fixedContext.ts';
import { fixtureId } from '../../fixtures/projects/fixtureId.ts';
import { largeJourney } from '../../fixtures/projects/largeJourney.ts';
import { onlyMap } from '../../fixtures/projects/onlyMap.ts';

const base = largeJourney(120);
const mapId = onlyMap(base);
const stageIds = Object.keys(base.stages);
const laneIds = Object.keys(base.lanes);

interface Drawn {
  readonly stage: number;
  readonly lane: number;
  readonly x: number;
  readonly y: number;
  readonly isLocked: boolean;
}

const step: fc.Arbitrary<Drawn> = fc.record({
  stage: fc.nat({ max: stageIds.length - 1 }),
  lane: fc.nat({ max: laneIds.length - 1 }),
  x: fc.nat({ max: 1200 }),
  y: fc.nat({ max: 300 }),
  isLocked: fc.nat({ max: 5 }).map((drawn) => drawn === 0),
});
const link = fc.tuple(fc.nat({ max: 39 }), fc.nat({ max: 39 }));
const scene = fc.record({
  steps: fc.array(step, { minLength: 1, maxLength: 40 }),
  links: fc.array(link, { maxLength: 60 }),
  isNetwork: fc.boolean(),
});

/** The drawn steps on the map of `base`; `mayCircle`: links as they are drawn, else from a step to a later one. */
function projectOf(
  { steps, links, isNetwork }: typeof scene extends fc.Arbitrary<infer One> ? One : never,
  mayCircle: boolean,
): Project {
  const made = steps.map(({ stage, lane, ...rest }, index): Step => ({
    ...blanks.steps,
    ...rest,
    id: fixtureId(800_000 + index),
    mapId,
    stageId: isNetwork ? null : stageIds[stage]!,
    laneId: isNetwork ? null : laneIds[lane]!,
    kind: 'task',
    title: `Step ${index}`,
    description: '',
    lineage: null,
    participantId: null,
  }));
  const connections = links.flatMap(([one, other], index): readonly Connection[] => {
    const [from, to] = mayCircle || one < other ? [one, other] : [other, one];
    if (from === to || from >= made.length || to >= made.length) return [];
    const ends = { fromStepId: made[from]!.id, toStepId: made[to]!.id };
    return [
      {
        ...blanks.connections,
        id: fixtureId(900_000 + index),
        mapId,
        ...ends,
        kind: 'sequence',
        label: '',
      },
    ];
  });
  return {
    ...base,
    maps: { [mapId]: { ...base.maps[mapId]!, kind: isNetwork ? 'network' : 'journey' } },
    steps: Object.fromEntries(made.map((one) => [one.id, one])),
    connections: Object.fromEntries(connections.map((one) => [one.id, one])),
    stepFeelings: {},
    insightSteps: {},
    insights: {},
  };
}

function arranged(project: Project): Project {
  const moves = groupsOf(project, mapId, null).flatMap((group) =>
    placeLayers(group, layersByArithmetic(group)),
  );
  const outcome = runCommand(project, arrangeSteps, { mapId, moves }, fixedContext());
  if (!outcome.done) throw new Error(outcome.refusal.code);
  return outcome.project;
}

function cellOf(one: Step): string {
  return `${one.stageId} ${one.laneId}`;
}

it('keeps every step in its cell, the locked ones where they are, and puts none on another', () => {
  fc.assert(
    fc.property(scene, fc.boolean(), (drawn, mayCircle) => {
      const before = projectOf(drawn, mayCircle);
      const after = arranged(before);
      const steps = Object.values(after.steps);
      for (const one of steps) {
        const was = before.steps[one.id]!;
        expect(cellOf(one)).toBe(cellOf(was));
        if (one.isLocked) expect(one).toEqual(was);
        for (const other of steps) {
          if (one.id >= other.id || cellOf(one) !== cellOf(other) || (one.isLocked && other.isLocked))
            continue;
          const isApart =
            Math.abs(one.x - other.x) >= sizes.step.width || Math.abs(one.y - other.y) >= sizes.step.height;
          expect(isApart, `${one.title} and ${other.title}`).toBe(true);
        }
        if (one.stageId === null || one.isLocked) continue;
        expect(one.x + sizes.step.width).toBeLessThanOrEqual(after.stages[one.stageId]!.width);
        expect(one.y + sizes.step.height).toBeLessThanOrEqual(after.lanes[one.laneId ?? '']!.height);
      }
    }),
  );
});

it('lets connections within a stage run to the right where they go round in no circle', () => {
  fc.assert(
    fc.property(scene, (drawn) => {
      const after = arranged(projectOf(drawn, false));
      for (const { fromStepId, toStepId } of Object.values(after.connections)) {
        const from = after.steps[fromStepId]!;
        const to = after.steps[toStepId]!;
        if (from.stageId !== to.stageId || to.isLocked) continue;
        expect(to.x, `${from.title} to ${to.title}`).toBeGreaterThanOrEqual(from.x + sizes.step.width);
      }
    }),
  );
});

it('gives the same each time, whatever the order of the records', () => {
  fc.assert(
    fc.property(scene, (drawn) => {
      const project = projectOf(drawn, true);
      const once = arranged(project);
      expect(arranged(project)).toEqual(once);
      const turned = Object.fromEntries(Object.entries(project.steps).reverse());
      expect(arranged({ ...project, steps: turned }).steps).toEqual(once.steps);
    }),
  );
});

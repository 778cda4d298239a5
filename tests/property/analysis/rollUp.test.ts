import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rollUps } from '../../../shared/analysis/rollUp.ts';
import { blanks } from '../../../shared/model/blanks.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { emptyProject } from '../../../shared/model/tables.ts';
import type { Project } from '../../../shared/model/project.ts';

const mapCount = 6;
const idOf = (kind: string, number: number): Id => `${kind}-${String(number)}`;

/** Maps whose steps lead anywhere: to themselves, in rings, to what is not there. */
const projects: fc.Arbitrary<Project> = fc
  .array(
    fc.record({
      map: fc.nat({ max: mapCount - 1 }),
      to: fc.option(fc.nat({ max: mapCount }), { nil: null }),
      seconds: fc.option(fc.nat({ max: 1000 }), { nil: null }),
      x: fc.nat({ max: 500 }),
    }),
    { maxLength: 30 },
  )
  .map((drawn) => ({
    ...emptyProject,
    maps: Object.fromEntries(
      Array.from({ length: mapCount }, (_, number) => [
        idOf('map', number),
        {
          ...blanks.maps,
          id: idOf('map', number),
          kind: 'journey' as const,
          name: `Map ${String(number)}`,
          description: '',
          position: 'a0',
          variantGroup: null,
          variant: null,
        },
      ]),
    ),
    steps: Object.fromEntries(
      drawn.map(({ map, to, seconds, x }, number) => [
        idOf('step', number),
        {
          ...blanks.steps,
          id: idOf('step', number),
          mapId: idOf('map', map),
          stageId: null,
          laneId: null,
          kind: 'task' as const,
          title: 'Step',
          description: '',
          x,
          y: 0,
          lineage: null,
          participantId: null,
          linkedMapId: to === null ? null : idOf('map', to),
          duration: seconds === null ? null : { kind: 'fixed' as const, seconds, basis: 'measured' as const },
        },
      ]),
    ),
  }));

/** By another way: a set that grows until it grows no more. */
function reached(project: Project, mapId: Id): ReadonlySet<Id> {
  const maps = new Set([mapId]);
  for (let before = 0; before !== maps.size;) {
    before = maps.size;
    for (const step of Object.values(project.steps)) {
      const to = step.linkedMapId;
      if (maps.has(step.mapId) && to !== null && project.maps[to] !== undefined) maps.add(to);
    }
  }
  return maps;
}

test('a rolled-up sum is the sum over every map that is reached, each once', () => {
  fc.assert(
    fc.property(projects, (project) => {
      const roll = rollUps(project);
      for (const mapId of Object.keys(project.maps)) {
        const maps = reached(project, mapId);
        const steps = Object.values(project.steps).filter((step) => maps.has(step.mapId));
        const told = roll(mapId);
        expect(new Set(told.mapIds)).toEqual(maps);
        expect(told.mapIds).toHaveLength(maps.size);
        expect(told.steps).toBe(steps.length);
        const times = steps.flatMap((step) => step.duration ?? []);
        const seconds = times.reduce((sum, time) => sum + time.seconds, 0);
        expect(told.duration?.seconds ?? null).toBe(times.length === 0 ? null : seconds);
      }
    }),
    { numRuns: 200 },
  );
});

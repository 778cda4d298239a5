import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blanks } from '../../../shared/model/blanks.ts';
import type { Id } from '../../../shared/model/ids.ts';
import type { Connection, Step } from '../../../shared/model/records.ts';
import { connectionKinds, stepKinds } from '../../../shared/model/kinds.ts';
import { sizes } from '../../../shared/model/sizes.ts';
import type { MapLayout } from '../../../shared/scene/layoutMap.ts';
import type { Point, Rect } from '../../../shared/scene/rect.ts';
import { createRouter } from '../../../shared/scene/routing/createRouter.ts';
import type { Route } from '../../../shared/scene/routing/createRouter.ts';

/** Steps in a grid with gaps of 16 px at least, each a little out of its place, and connections between any of them. */
const columns = 6;
const rows = 4;
const pitch = { x: sizes.step.width + 40, y: sizes.step.height + 40 };

interface Sketch {
  readonly cells: readonly {
    readonly cell: number;
    readonly x: number;
    readonly y: number;
    readonly kind: number;
  }[];
  readonly joins: readonly { readonly from: number; readonly to: number; readonly kind: number }[];
  readonly isNetwork: boolean;
}

const jitter = fc.integer({ min: -3, max: 3 }).map((count) => count * 4);
const arbitrarySketch: fc.Arbitrary<Sketch> = fc.record({
  cells: fc.uniqueArray(
    fc.record({ cell: fc.nat({ max: columns * rows - 1 }), x: jitter, y: jitter, kind: fc.nat({ max: 7 }) }),
    { selector: ({ cell }) => cell, minLength: 2, maxLength: columns * rows },
  ),
  joins: fc.array(fc.record({ from: fc.nat(), to: fc.nat(), kind: fc.nat({ max: 3 }) }), {
    minLength: 1,
    maxLength: 14,
  }),
  isNetwork: fc.boolean(),
});

interface Drawn {
  readonly project: { readonly steps: Record<Id, Step>; readonly connections: Record<Id, Connection> };
  readonly layout: MapLayout;
}

function drawn({ cells, joins, isNetwork }: Sketch): Drawn {
  const boxes = new Map<Id, Rect>();
  const steps: Record<Id, Step> = {};
  for (const { cell, x, y, kind } of cells) {
    const id = `step-${cell}`;
    const corner = { x: (cell % columns) * pitch.x + x, y: Math.floor(cell / columns) * pitch.y + y };
    boxes.set(id, { ...corner, ...sizes.step });
    steps[id] = { ...blankStep, id, kind: stepKinds[kind]!, ...corner };
  }
  const ids = [...boxes.keys()];
  const connections: Record<Id, Connection> = {};
  for (const [index, { from, to, kind }] of joins.entries()) {
    const fromStepId = ids[from % ids.length]!;
    const toStepId = ids[to % ids.length]!;
    if (fromStepId === toStepId) continue;
    const id = `connection-${index}`;
    connections[id] = {
      ...blanks.connections,
      id,
      mapId: 'map',
      fromStepId,
      toStepId,
      kind: connectionKinds[kind]!,
      label: index % 3 === 0 ? 'Yes' : '',
    };
  }
  const layout = {
    isNetwork,
    width: 2000,
    height: 1000,
    stages: [],
    lanes: [],
    emotion: null,
    steps: boxes,
    tucked: new Map(),
  } as unknown as MapLayout;
  return { project: { steps, connections }, layout };
}

const blankStep = {
  ...blanks.steps,
  mapId: 'map',
  stageId: null,
  laneId: null,
  title: '',
  description: '',
  lineage: null,
  participantId: null,
} as const;

function routesOf({ project, layout }: Drawn): Map<Id, Route> {
  const router = createRouter();
  router.update(project, layout);
  return new Map(Object.keys(project.connections).map((id) => [id, router.routeOf(id)!]));
}

function stretches(points: readonly Point[]): readonly (readonly [Point, Point])[] {
  return points.slice(1).map((point, index) => [points[index]!, point] as const);
}

function crosses([from, to]: readonly [Point, Point], { x, y, width, height }: Rect): boolean {
  return (
    Math.min(from.x, to.x) < x + width &&
    Math.max(from.x, to.x) > x &&
    Math.min(from.y, to.y) < y + height &&
    Math.max(from.y, to.y) > y
  );
}

/** On the box, or inside it as far as the outline of a pointed or round step is. */
function isAt({ x, y }: Point, box: Rect): boolean {
  const isInside = x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
  const fromSide = Math.min(x - box.x, box.x + box.width - x, y - box.y, box.y + box.height - y);
  return isInside && fromSide <= 12;
}

describe('the ways of connections', () => {
  it('run level and upright from step to step, and through no other step', () => {
    fc.assert(
      fc.property(arbitrarySketch, (sketch) => {
        const { project, layout } = drawn(sketch);
        for (const [id, route] of routesOf({ project, layout })) {
          const { fromStepId, toStepId } = project.connections[id]!;
          const { points, start, end } = route.path;
          expect(isAt(start, layout.steps.get(fromStepId)!)).toBe(true);
          expect(isAt(end, layout.steps.get(toStepId)!)).toBe(true);
          for (const stretch of stretches(points)) {
            expect(stretch[0].x === stretch[1].x || stretch[0].y === stretch[1].y).toBe(true);
          }
          for (const [stepId, box] of layout.steps) {
            if (stepId === fromStepId || stepId === toStepId) continue;
            for (const stretch of stretches(points)) expect(crosses(stretch, box), stepId).toBe(false);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('do not depend on the order in which steps and connections are given', () => {
    fc.assert(
      fc.property(arbitrarySketch, (sketch) => {
        const { project, layout } = drawn(sketch);
        const other = {
          project: {
            steps: project.steps,
            connections: Object.fromEntries(Object.entries(project.connections).reverse()),
          },
          layout: { ...layout, steps: new Map([...layout.steps].reverse()) },
        };
        const again = routesOf(other);
        for (const [id, route] of routesOf({ project, layout })) expect(again.get(id)).toEqual(route);
      }),
      { numRuns: 60 },
    );
  });

  it('are the same after steps were moved one by one as in a map that is drawn at once', () => {
    const moves = fc.array(fc.record({ step: fc.nat(), x: jitter, y: jitter, isGone: fc.boolean() }), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(arbitrarySketch, moves, (sketch, changes) => {
        const { project, layout } = drawn(sketch);
        const router = createRouter();
        router.update(project, layout);
        for (const id of Object.keys(project.connections)) router.routeOf(id);
        let steps: ReadonlyMap<Id, Rect> = layout.steps;
        for (const { step, x, y, isGone } of changes) {
          const ids = [...layout.steps.keys()];
          const id = ids[step % ids.length]!;
          const next = new Map(steps);
          const box = layout.steps.get(id)!;
          // What a collapsed lane hides is not drawn: nor is what leads there.
          if (isGone) next.delete(id);
          else next.set(id, { ...box, x: box.x + x, y: box.y + 3 * y });
          steps = next;
          router.update(project, { ...layout, steps });
          for (const connectionId of Object.keys(project.connections)) router.routeOf(connectionId);
        }
        const fresh = createRouter();
        fresh.update(project, { ...layout, steps });
        for (const id of Object.keys(project.connections)) {
          expect(router.routeOf(id)).toEqual(fresh.routeOf(id));
        }
      }),
      { numRuns: 100 },
    );
  });

  it('are the same after steps became of another kind, where no step moved', () => {
    const changes = fc.array(fc.record({ step: fc.nat(), kind: fc.nat({ max: 7 }) }), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(arbitrarySketch, changes, (sketch, kinds) => {
        const { project, layout } = drawn(sketch);
        const router = createRouter();
        router.update(project, layout);
        for (const id of Object.keys(project.connections)) router.routeOf(id);
        let { steps } = project;
        for (const { step, kind } of kinds) {
          const ids = Object.keys(steps);
          const id = ids[step % ids.length]!;
          steps = { ...steps, [id]: { ...steps[id]!, kind: stepKinds[kind]! } };
          router.update({ ...project, steps }, layout);
        }
        const fresh = createRouter();
        fresh.update({ ...project, steps }, layout);
        for (const id of Object.keys(project.connections)) {
          expect(router.routeOf(id)).toEqual(fresh.routeOf(id));
        }
      }),
      { numRuns: 100 },
    );
  });
});

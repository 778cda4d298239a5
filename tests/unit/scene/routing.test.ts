import { describe, expect, it } from 'vitest';
import { blanks } from '../../../shared/model/blanks.ts';
import type { Id } from '../../../shared/model/ids.ts';
import type { Connection, Step } from '../../../shared/model/records.ts';
import { sizes } from '../../../shared/model/sizes.ts';
import type { MapLayout } from '../../../shared/scene/layoutMap.ts';
import type { Rect } from '../../../shared/scene/rect.ts';
import { createRouter } from '../../../shared/scene/routing/createRouter.ts';
import type { Route, Router } from '../../../shared/scene/routing/createRouter.ts';

const { width, height } = sizes.step;

interface Place {
  readonly x: number;
  readonly y: number;
  readonly kind?: Step['kind'];
}

/** Routes between steps `a`, `b` …; a connection is called by its ends: `a-b`. */
function sheet(
  places: Readonly<Record<string, Place>>,
  joins: Readonly<Record<string, Partial<Connection>>>,
): {
  readonly route: (name: string) => Route;
  readonly move: (id: string, to: Place) => void;
  readonly router: Router;
} {
  const steps: Record<Id, Step> = {};
  let boxes = new Map<Id, Rect>();
  for (const [id, { x, y, kind = 'task' }] of Object.entries(places)) {
    boxes.set(id, { x, y, ...sizes.step });
    steps[id] = { ...blanks.steps, id, kind } as Step;
  }
  const connections = Object.fromEntries(
    Object.entries(joins).map(([id, rest]) => {
      const [fromStepId = '', toStepId = ''] = id.split('-');
      const blank = {
        ...blanks.connections,
        id,
        mapId: 'm',
        fromStepId,
        toStepId,
        kind: 'sequence',
        label: '',
      };
      return [id, { ...blank, ...rest } as Connection];
    }),
  );
  const router = createRouter();
  const draw = (): void => {
    router.update({ steps, connections }, { isNetwork: false, steps: boxes } as unknown as MapLayout);
  };
  draw();
  return {
    router,
    route: (name) => router.routeOf(name)!,
    move: (id, { x, y }) => {
      boxes = new Map(boxes).set(id, { x, y, ...sizes.step });
      draw();
    },
  };
}

const column = width + 24;
const row = height + 48;

describe('the route of a connection', () => {
  it('is straight to the next step of the row, also where that stands a little lower', () => {
    const { route } = sheet({ a: { x: 0, y: 0 }, b: { x: column, y: 8 } }, { 'a-b': {} });
    expect(route('a-b').path.d).toBe(`M${width} 40L${column} 40`);
  });

  it('leaps over a step of its row above it, and leads back below it', () => {
    const three = { a: { x: 0, y: 0 }, b: { x: column, y: 0 }, c: { x: 2 * column, y: 0 } };
    const { route } = sheet(three, { 'a-c': {}, 'c-a': {} });
    expect(Math.min(...route('a-c').path.points.map(({ y }) => y))).toBeLessThan(0);
    expect(Math.max(...route('c-a').path.points.map(({ y }) => y))).toBeGreaterThan(height);
  });

  it('leaves a decision on a side of its own for each of three branches', () => {
    const { route } = sheet(
      {
        d: { x: 0, y: row, kind: 'decision' },
        up: { x: column, y: 0 },
        on: { x: column, y: row },
        down: { x: column, y: 2 * row },
      },
      { 'd-up': {}, 'd-on': {}, 'd-down': {} },
    );
    expect(route('d-up').path.start).toEqual({ x: width / 2, y: row });
    expect(route('d-on').path.start).toEqual({ x: width, y: row + height / 2 });
    expect(route('d-down').path.start).toEqual({ x: width / 2, y: row + height });
  });

  it('shares a side with others without touching them', () => {
    const { route } = sheet(
      { a: { x: 0, y: row }, up: { x: 2 * column, y: 0 }, down: { x: 2 * column, y: 2 * row } },
      { 'a-up': {}, 'a-down': {} },
    );
    const [up, down] = [route('a-up').path, route('a-down').path];
    expect(down.start.y - up.start.y).toBeGreaterThanOrEqual(12);
    expect(up.start.x).toBe(down.start.x);
  });

  it('begins and ends on the outline of a round step, not on its box', () => {
    const { route } = sheet(
      { a: { x: 0, y: 0 }, b: { x: 0, y: row }, end: { x: column, y: 0, kind: 'end' } },
      { 'a-end': {}, 'b-end': {} },
    );
    expect(route('a-end').path.end.x).toBeGreaterThan(column);
  });

  it('has its words where they cover no step', () => {
    const { route } = sheet(
      { a: { x: 0, y: 0 }, b: { x: column, y: 0 } },
      { 'a-b': { label: 'if the card is valid' } },
    );
    const [words] = route('a-b').words;
    expect(words!.box.y).toBeGreaterThanOrEqual(height);
  });

  it('tells two ways between the same steps and their words apart', () => {
    const { route } = sheet(
      { a: { x: 0, y: 0 }, b: { x: column, y: 0 } },
      { 'a-b': { label: 'asks' }, 'b-a': { label: 'answers' } },
    );
    const [asks, answers] = [route('a-b').words[0]!.box, route('b-a').words[0]!.box];
    const isApart = asks.x + asks.width <= answers.x || answers.x + answers.width <= asks.x;
    expect(isApart || asks.y + asks.height <= answers.y || answers.y + answers.height <= asks.y).toBe(true);
  });

  it('writes probability, condition and label in one, and an exchange at its two ends', () => {
    const { route } = sheet(
      { a: { x: 0, y: 0 }, b: { x: 4 * column, y: 0 } },
      {
        'a-b': { probability: 0.6, condition: 'valid', label: 'pays' },
        'b-a': { kind: 'exchange', given: 'money', received: 'bread' },
      },
    );
    expect(route('a-b').words.map(({ lines }) => lines.join(' '))).toEqual(['60\u00a0% · valid · pays']);
    expect(route('b-a').words.map(({ role }) => role)).toEqual(['given', 'received']);
  });

  it('stays the same object when a step elsewhere moves, and gives way when one comes into it', () => {
    const { route, move } = sheet(
      { a: { x: 0, y: 0 }, b: { x: 3 * column, y: 0 }, far: { x: 0, y: 9 * row } },
      { 'a-b': {} },
    );
    const before = route('a-b');
    move('far', { x: column, y: 9 * row });
    expect(route('a-b')).toBe(before);
    move('far', { x: column, y: 0 });
    expect(route('a-b').path.points.length).toBeGreaterThan(2);
    move('far', { x: 0, y: 9 * row });
    expect(route('a-b')).toEqual(before);
  });
});

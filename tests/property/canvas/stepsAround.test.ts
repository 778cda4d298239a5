import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createStepIndex } from '../../../renderer/canvas/stepIndex.ts';
import { indexConnections, stepsAround } from '../../../renderer/canvas/stepsAround.ts';
import type { Connection } from '../../../shared/model/records.ts';
import { sizes } from '../../../shared/model/sizes.ts';
import type { MapLayout } from '../../../shared/scene/layoutMap.ts';

const stride = 256;
const place = fc.record({ x: fc.integer({ min: 0, max: 4000 }), y: fc.integer({ min: 0, max: 4000 }) });
const graph = fc.array(place, { minLength: 2, maxLength: 60 }).chain((places) => {
  const step = fc.integer({ min: 0, max: places.length - 1 });
  return fc.record({
    places: fc.constant(places),
    connections: fc.array(fc.tuple(step, step), { maxLength: 80 }),
    corner: place,
  });
});

it('every connection of which the box reaches into the view has both of its ends there', () => {
  fc.assert(
    fc.property(graph, ({ places, connections, corner }) => {
      const steps = new Map(places.map((at, index) => [`${index}`, { ...at, ...sizes.step }]));
      const layout = { steps } as unknown as MapLayout;
      const records = connections.map(
        ([from, to], index) =>
          ({ id: `c${index}`, fromStepId: `${from}`, toStepId: `${to}` }) as unknown as Connection,
      );
      const span = {
        left: corner.x,
        right: corner.x + 1200,
        top: corner.y,
        bottom: corner.y + 1200,
        stride,
        mostZoom: 1,
      };
      const index = createStepIndex()(layout);
      const { around, inView } = stepsAround(layout, index, indexConnections(layout, records, stride), span);
      // What is in view, without the stride around it.
      const view = {
        left: span.left + stride,
        right: span.right - stride,
        top: span.top + stride,
        bottom: span.bottom - stride,
      };
      for (const id of inView) expect(around.has(id)).toBe(true);
      for (const { fromStepId, toStepId } of records) {
        const [from, to] = [steps.get(fromStepId)!, steps.get(toStepId)!];
        const [left, right] = [Math.min(from.x, to.x), Math.max(from.x, to.x) + sizes.step.width];
        const [top, bottom] = [Math.min(from.y, to.y), Math.max(from.y, to.y) + sizes.step.height];
        const isSeen = left <= view.right && right >= view.left && top <= view.bottom && bottom >= view.top;
        if (isSeen) expect([around.has(fromStepId), around.has(toStepId)]).toEqual([true, true]);
      }
    }),
  );
});

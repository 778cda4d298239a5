import { expect, test } from 'vitest';
import { drawOverview } from '../../../renderer/canvas/drawOverview.ts';
import type { Lens } from '../../../renderer/canvas/lensContext.ts';
import { createMapPicture } from '../../../renderer/canvas/mapPicture.ts';
import { createStepIndex } from '../../../renderer/canvas/stepIndex.ts';
import { palette } from '../../../shared/scene/palette.ts';
import { claimJourney } from '../../fixtures/projects/claimJourney.ts';

/** What is drawn from so far away that steps are boxes: of each box and each glow how dense it is, and where. */
function drawnThrough(lens: Lens) {
  const project = claimJourney();
  const picture = createMapPicture()(project, Object.keys(project.maps)[0]!);
  const boxes: { readonly x: number; readonly alpha: number }[] = [];
  const glows: { readonly width: number; readonly alpha: number }[] = [];
  const context = {
    globalAlpha: 1,
    fillRect: (x: number) => boxes.push({ x, alpha: context.globalAlpha }),
    roundRect: (_x: number, _y: number, width: number) => glows.push({ width, alpha: context.globalAlpha }),
  };
  const silent = new Proxy(context, {
    get: (target, key) => (key in target ? target[key as keyof typeof target] : () => undefined),
  });
  const { layout } = picture;
  const content = {
    ...{ layout, index: createStepIndex()(layout), steps: project.steps, lens, selected: new Set<string>() },
    ...{
      connections: picture.connections,
      curves: [],
      insights: picture.insights,
      feelings: picture.feelings,
    },
  };
  const view = { zoom: 0.05, part: { x: -1e5, y: -1e5, width: 2e5, height: 2e5 } };
  drawOverview(silent as unknown as CanvasRenderingContext2D, content, view, palette.light);
  const [calls, holds, paid] = Object.values(project.steps).map(({ id }) => layout.steps.get(id)!);
  const alphaAt = (place: { readonly x: number }) => boxes.find(({ x }) => x === place.x)?.alpha;
  return { alphas: [calls!, holds!, paid!].map(alphaAt), glows };
}

test('from afar, too, a lens dims what is not looked at, and what is heavy glows, the heavier the more', () => {
  const [calls, holds] = Object.keys(claimJourney().steps);
  expect(drawnThrough({ seen: null, heat: null })).toEqual({ alphas: [1, 1, 1], glows: [] });
  const seen = drawnThrough({ seen: new Set([holds!]), heat: null });
  expect(seen.alphas).toEqual([0.28, 1, 0.28]);
  const heat = new Map([
    [calls!, { weight: 1, share: 0.25 }],
    [holds!, { weight: 4, share: 1 }],
  ]);
  const { glows } = drawnThrough({ seen: null, heat });
  expect(glows).toHaveLength(2);
  expect(glows[1]!.width).toBeGreaterThan(glows[0]!.width);
  expect(glows[1]!.alpha).toBeGreaterThan(glows[0]!.alpha);
  // What is dimmed glows less.
  expect(drawnThrough({ seen: new Set([calls!]), heat }).glows.map(({ alpha }) => alpha)).toEqual([
    0.28 * glows[1]!.alpha,
    glows[0]!.alpha,
  ]);
});

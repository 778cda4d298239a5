import { rowOf } from '../../scripts/bench/rowOf.ts';
import type { Bench } from '../../scripts/bench/row.ts';
import { drawMap } from '../../shared/scene/drawMap.ts';
import { printSvg } from '../../shared/scene/printSvg.ts';
import { largeJourney } from '../fixtures/projects/largeJourney.ts';
import { onlyMap } from '../fixtures/projects/onlyMap.ts';
import { sizesMeasured } from './libraryOf.ts';

const words = {
  emotion: 'Emotion',
  pain: 'Pain point',
  praise: 'Praise point',
  bases: { assumed: 'assumed', observed: 'observed', measured: 'measured' },
};

export const rowNames = ['svg'];

/** From the records of a map to the text of its SVG. */
const bench: Bench = async function* () {
  for (const steps of sizesMeasured) {
    const project = largeJourney(steps);
    const mapId = onlyMap(project);
    const times = Array.from({ length: 7 }, () => {
      const begin = performance.now();
      printSvg(drawMap(project, mapId, { theme: 'light', language: 'en', words }));
      return performance.now() - begin;
    });
    yield rowOf('svg', steps, times);
  }
};

export default bench;

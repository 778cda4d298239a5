import { arrangeGroups } from '../../renderer/state/arrange/arrangeGroups.ts';
import { rowOf } from '../../scripts/bench/rowOf.ts';
import type { Bench } from '../../scripts/bench/row.ts';
import { groupsOf } from '../../shared/scene/arrange/groupsOf.ts';
import { largeJourney } from '../fixtures/projects/largeJourney.ts';
import { onlyMap } from '../fixtures/projects/onlyMap.ts';
import { sizesMeasured } from './libraryOf.ts';

export const rowNames = ['layout'];

/** From the records of a map to where all its steps come to: what the worker does, and the reading that is done on the page. */
const bench: Bench = async function* () {
  for (const steps of sizesMeasured) {
    const project = largeJourney(steps);
    const mapId = onlyMap(project);
    const times: number[] = [];
    for (let round = 0; round < 5; round += 1) {
      const begin = performance.now();
      const moves = await arrangeGroups(groupsOf(project, mapId, null));
      times.push(performance.now() - begin);
      if (moves.length === 0) throw new Error('nothing was arranged');
    }
    yield rowOf('layout', steps, times);
  }
};

export default bench;

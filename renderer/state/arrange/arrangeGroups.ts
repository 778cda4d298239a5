import type { StepMove } from '../../../shared/commands/moveSteps.ts';
import type { ArrangeGroup } from '../../../shared/scene/arrange/arrangeGroup.ts';
import { layersByArithmetic } from '../../../shared/scene/arrange/layersByArithmetic.ts';
import { placeLayers } from '../../../shared/scene/arrange/placeLayers.ts';
import { layersByElk } from './layersByElk.ts';

// Above these ELK takes seconds (tests/perf/layout.bench.ts), and the arithmetic of our own does as well by eye.
const most = { inGroup: 400, inAll: 1_500 };

/** Where the steps of these groups come to; `onDone` is told how many groups are done. */
export async function arrangeGroups(
  groups: readonly ArrangeGroup[],
  onDone: (done: number) => void = () => undefined,
): Promise<readonly StepMove[]> {
  const all = groups.reduce((sum, { steps }) => sum + steps.length, 0);
  const moves: (readonly StepMove[])[] = [];
  for (const group of groups) {
    const mayAskElk = group.steps.length <= most.inGroup && all <= most.inAll;
    const layers = mayAskElk ? await layersByElk(group) : layersByArithmetic(group);
    moves.push(placeLayers(group, layers));
    onDone(moves.length);
  }
  return moves.flat();
}

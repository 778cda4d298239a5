import ELK from 'elkjs/lib/elk.bundled.js';
import type { ArrangeGroup, Layer } from '../../../shared/scene/arrange/arrangeGroup.ts';
import { sizes } from '../../../shared/model/sizes.ts';

// One for all: starting it takes longer than arranging a small stage.
let elk: InstanceType<typeof ELK> | null = null;

/**
 * Columns and orders as the Eclipse Layout Kernel's layered algorithm finds them: the shortest lines, few crossings.
 * Its coordinates themselves are not used, as it knows nothing of lanes.
 */
export async function layersByElk({ steps, links }: ArrangeGroup): Promise<readonly Layer[]> {
  elk ??= new ELK();
  const graph = await elk.layout({
    id: 'map',
    layoutOptions: {
      'elk.algorithm': 'layered',
      'elk.direction': 'RIGHT',
      // One graph, so that the columns of what is not connected are the same columns.
      'elk.separateConnectedComponents': 'false',
      'elk.layered.considerModelOrder.strategy': 'PREFER_NODES',
      'elk.layered.cycleBreaking.strategy': 'DEPTH_FIRST',
      'elk.randomSeed': '1',
    },
    children: steps.map((_, place) => ({ id: String(place), ...sizes.step })),
    edges: links.map(([from, to], index) => ({
      id: `line ${index}`,
      sources: [String(from)],
      targets: [String(to)],
    })),
  });
  const placed = new Map((graph.children ?? []).map(({ id, x = 0, y = 0 }) => [Number(id), { x, y }]));
  const xs = [...new Set([...placed.values()].map(({ x }) => Math.round(x)))].sort(
    (one, other) => one - other,
  );
  const columns = new Map(xs.map((x, column) => [x, column]));
  return steps.map((_, place) => {
    const { x, y } = placed.get(place) ?? { x: 0, y: 0 };
    return { column: columns.get(Math.round(x)) ?? 0, order: y };
  });
}

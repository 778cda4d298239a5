import type { Id } from '../../shared/model/ids.ts';
import type { Point } from '../../shared/scene/rect.ts';
import type { ConnectionFlowEdge } from './connectionEdge.ts';
import type { StepFlowNode } from './stepNode.ts';

/** Where steps stand that a gesture has under way; null: none has. */
export type MovedSteps = ReadonlyMap<Id, Point> | null;

/**
 * Makes the functions that lay selection and gestures over the elements of a map. A selected element keeps its
 * identity as long as the one that it was made of; one that is neither selected nor moved is that itself.
 */
export function createFlowElements(): {
  readonly nodes: (
    nodes: readonly StepFlowNode[],
    selected: ReadonlySet<Id>,
    moved: MovedSteps,
  ) => StepFlowNode[];
  readonly edges: (edges: readonly ConnectionFlowEdge[], selected: ReadonlySet<Id>) => ConnectionFlowEdge[];
} {
  const selectedNodes = new WeakMap<StepFlowNode, StepFlowNode>();
  const selectedEdges = new WeakMap<ConnectionFlowEdge, ConnectionFlowEdge>();
  return {
    nodes: (nodes, selected, moved) => {
      if (selected.size === 0 && moved === null) return [...nodes];
      return nodes.map((node) => {
        const shown = selected.has(node.id) ? selectedOf(node, selectedNodes) : node;
        const place = moved?.get(node.id);
        // `dragging`: React Flow keeps it mounted when it leaves the view.
        // In front of what it is dragged over; selected ones stand at 1000.
        return place === undefined ? shown : { ...shown, position: place, dragging: true, zIndex: 2000 };
      });
    },
    edges: (edges, selected) => {
      if (selected.size === 0) return [...edges];
      return edges.map((edge) => (selected.has(edge.id) ? selectedOf(edge, selectedEdges) : edge));
    },
  };
}

function selectedOf<Element extends object>(element: Element, known: WeakMap<Element, Element>): Element {
  const selected = known.get(element) ?? { ...element, selected: true };
  known.set(element, selected);
  return selected;
}

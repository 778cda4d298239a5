import { useStore } from '@xyflow/react';
import { useMemo, useState } from 'react';
import type { Id } from '../../shared/model/ids.ts';
import { useView } from '../state/useWorkbench.ts';
import type { ConnectionFlowEdge } from './connectionEdge.ts';
import { createFlowElements } from './flowElements.ts';
import type { MovedSteps } from './flowElements.ts';
import type { MapPicture } from './mapPicture.ts';
import { farZoom, overviewZoom } from './mapView.ts';
import { createStepIndex } from './stepIndex.ts';
import type { StepIndex } from './stepIndex.ts';
import type { StepFlowNode } from './stepNode.ts';
import { useMountedSteps } from './useMountedSteps.ts';
import { useViewSpan } from './useViewSpan.ts';

/** More steps than this in view, and from afar they are drawn as one instead of mounted as many. */
const mostInView = 240;

interface MapElements {
  readonly nodes: StepFlowNode[];
  readonly edges: ConnectionFlowEdge[];
  /** Whether the steps are drawn by the overview, and have no elements. */
  readonly isOverview: boolean;
  readonly index: StepIndex;
}

const none: MapPicture['connections'] = [];

/** The elements that React Flow is given: of what is in view and a little around it, with selection and gesture laid over. */
export function useMapElements(
  picture: MapPicture,
  selected: ReadonlySet<Id>,
  moved: MovedSteps,
): MapElements {
  const [indexOf] = useState(createStepIndex);
  const [elements] = useState(createFlowElements);
  const span = useViewSpan();
  const zoomBand = useStore(({ transform: [, , zoom] }) =>
    zoom < farZoom ? 'far' : zoom < overviewZoom ? 'middle' : 'near',
  );
  const renamed = useView(({ renaming }) => (renaming?.place === 'canvas' ? renaming.id : null));
  const { layout } = picture;
  const index = indexOf(layout);
  const isCrowded = useMemo(() => {
    if (zoomBand !== 'middle') return zoomBand === 'far';
    const { left, right, top, bottom, stride } = span;
    const inView = { x: left + stride, y: top + stride, width: right - left - 2 * stride };
    // Asked of the index for this layout: it is the same object for the next one.
    return (
      layout.steps.size > mostInView &&
      index.within({ ...inView, height: bottom - top - 2 * stride }).length > mostInView
    );
  }, [zoomBand, span, layout, index]);
  const held = useMemo(
    () => [...(moved?.keys() ?? []), ...(renamed === null ? [] : [renamed])],
    [moved, renamed],
  );
  const mounted = useMountedSteps({
    layout,
    index,
    connections: isCrowded ? none : picture.connections,
    span,
    held,
  });
  const nodes = useMemo(
    () => (isCrowded ? [] : elements.nodes(picture.nodesOf(mounted), selected, moved)),
    [isCrowded, elements, picture, mounted, selected, moved],
  );
  const edges = useMemo(
    () => (isCrowded ? [] : elements.edges(picture.edgesOf(mounted), selected)),
    [isCrowded, elements, picture, mounted, selected],
  );
  return { nodes, edges, isOverview: isCrowded, index };
}

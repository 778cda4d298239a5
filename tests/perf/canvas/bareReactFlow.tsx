import { ReactFlow } from '@xyflow/react';
import type { Edge, Node } from '@xyflow/react';
import { createRoot } from 'react-dom/client';

interface Graph {
  readonly nodes: Node[];
  readonly edges: Edge[];
  readonly onlyVisible: boolean;
  readonly size: { readonly width: number; readonly height: number };
}

// React Flow as it comes, with its own nodes and edges; moved by the wheel as our own canvas is.
const response = await fetch('graph.json');
const { nodes, edges, onlyVisible, size } = (await response.json()) as Graph;
const root = document.querySelector<HTMLElement>('#root');
if (root !== null) {
  Object.assign(root.style, { width: `${size.width}px`, height: `${size.height}px` });
  createRoot(root).render(
    <ReactFlow
      defaultNodes={nodes}
      defaultEdges={edges}
      onlyRenderVisibleElements={onlyVisible}
      minZoom={0.0001}
      maxZoom={2.5}
      panOnScroll
      panOnScrollSpeed={1}
      onInit={(flow) => {
        window.benchFlow = flow;
      }}
    />,
  );
}

import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'esbuild';
import type { Project } from '../../../shared/model/project.ts';
import { root } from '../../../scripts/root.ts';
import { layoutMap } from '../../../shared/scene/layoutMap.ts';
import { onlyMap } from '../../fixtures/projects/onlyMap.ts';

const origin = 'http://bare-react-flow.test';

export interface PeerGraph {
  readonly project: Project;
  /** Mounts only what is in view; else all of it, as React Flow does by itself. */
  readonly onlyVisible: boolean;
  /** Of the map in our own window. */
  readonly size: { readonly width: number; readonly height: number };
}

/** Makes the page of a bare React Flow ready for these nodes; answers its address. Nothing of it leaves the browser. */
export async function servePeer(page: Page, graph: PeerGraph): Promise<string> {
  const files = await bundle();
  const body = JSON.stringify({
    ...graphOf(graph.project),
    onlyVisible: graph.onlyVisible,
    size: graph.size,
  });
  await page.route(`${origin}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/graph.json') return route.fulfill({ contentType: 'application/json', body });
    if (pathname === '/page.js') return route.fulfill({ contentType: 'text/javascript', body: files.script });
    if (pathname === '/style.css') return route.fulfill({ contentType: 'text/css', body: files.style });
    return route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><link rel="stylesheet" href="style.css"><style>body{margin:0}</style><div id="root"></div><script type="module" src="page.js"></script>',
    });
  });
  return `${origin}/`;
}

/** The same boxes at the same places, with the same text, and the same connections. */
function graphOf(project: Project) {
  const mapId = onlyMap(project);
  const { steps } = layoutMap(project, mapId);
  return {
    nodes: Array.from(steps, ([id, { x, y, width, height }]) => ({
      id,
      position: { x, y },
      data: { label: project.steps[id]?.title ?? '' },
      width,
      height,
      sourcePosition: 'right',
      targetPosition: 'left',
    })),
    edges: Object.values(project.connections).map(({ id, fromStepId, toStepId, label }) => ({
      id,
      source: fromStepId,
      target: toStepId,
      type: 'smoothstep',
      ...(label === '' ? {} : { label }),
    })),
  };
}

async function bundle(): Promise<{ readonly script: string; readonly style: string }> {
  const { outputFiles } = await build({
    entryPoints: {
      page: join(import.meta.dirname, 'bareReactFlow.tsx'),
      style: '@xyflow/react/dist/style.css',
    },
    absWorkingDir: root,
    outdir: '/nowhere',
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'chrome130',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  });
  const textOf = (end: string) => outputFiles.find(({ path }) => path.endsWith(end))?.text ?? '';
  return { script: textOf('.js'), style: textOf('.css') };
}

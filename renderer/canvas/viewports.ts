import type { Viewport } from '@xyflow/react';
import type { Id } from '../../shared/model/ids.ts';
import type { Workbench } from '../state/workbench.ts';

const known = new WeakMap<Workbench, Map<Id, Viewport>>();

/** Where each map of an open project was last looked at: kept as long as the project is open, and no longer. */
export function viewportsOf(workbench: Workbench): Map<Id, Viewport> {
  const viewports = known.get(workbench) ?? new Map<Id, Viewport>();
  known.set(workbench, viewports);
  return viewports;
}

import { arrangeSteps } from '../../../shared/commands/arrangeSteps.ts';
import type { StepMove } from '../../../shared/commands/moveSteps.ts';
import type { Id } from '../../../shared/model/ids.ts';
import type { ArrangeGroup } from '../../../shared/scene/arrange/arrangeGroup.ts';
import { groupsOf } from '../../../shared/scene/arrange/groupsOf.ts';
import { layersByArithmetic } from '../../../shared/scene/arrange/layersByArithmetic.ts';
import { placeLayers } from '../../../shared/scene/arrange/placeLayers.ts';
import type { Workbench } from '../workbench.ts';
import type { ArrangeAnswer } from './arrange.worker.ts';

/**
 * Arranges a map, or these steps of it, beside the window, and makes one change of it. One at a time; while it is
 * under way `view.arranging` says how far it is and how to stop it.
 */
export function arrangeMap(workbench: Workbench, mapId: Id, stepIds: readonly Id[] | null): void {
  const { store, view } = workbench;
  if (view.getState().arranging !== null) return;
  const { project } = store.getState();
  const groups = groupsOf(project, mapId, stepIds);
  if (groups.length === 0) return;

  const move = (moves: readonly StepMove[]): void => {
    if (moves.length > 0) workbench.run(arrangeSteps, { mapId, moves });
  };
  const moveByArithmetic = (): void => {
    move(groups.flatMap((group) => placeLayers(group, layersByArithmetic(group))));
  };
  const worker = startWorker();
  if (worker === null) {
    moveByArithmetic();
    return;
  }
  const end = (): void => {
    worker.terminate();
    view.getState().setArranging(null);
  };
  const show = (done: number): void => {
    view.getState().setArranging({ done, of: groups.length, cancel: end });
  };
  show(0);
  worker.onmessage = ({ data }: MessageEvent<ArrangeAnswer>) => {
    if (data.kind === 'done') {
      show(data.done);
      return;
    }
    end();
    // What was changed meanwhile is arranged as it is now.
    if (!isSame(groups, groupsOf(store.getState().project, mapId, stepIds))) {
      arrangeMap(workbench, mapId, stepIds);
    } else if (data.kind === 'moves') {
      move(data.moves);
    } else {
      moveByArithmetic();
    }
  };
  worker.onerror = () => {
    end();
    moveByArithmetic();
  };
  worker.postMessage(groups);
}

/** Null where there are no workers: then, as where the worker fails, our own arithmetic does it at once. */
function startWorker(): Worker | null {
  try {
    return new Worker(new URL('./arrange.worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return null;
  }
}

function isSame(one: readonly ArrangeGroup[], other: readonly ArrangeGroup[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

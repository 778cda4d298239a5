import type { Id } from '../../../shared/model/ids.ts';
import type { Workbench } from '../../state/workbench.ts';

/** Where what an insight still needs is filled in. */
export function openInsight({ view }: Workbench, insightId: Id): void {
  view.getState().ask({ kind: 'insight', insightId });
}

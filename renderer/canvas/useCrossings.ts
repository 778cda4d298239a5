import { lineCrossings } from '../../shared/analysis/lineCrossings.ts';
import type { LineCrossings } from '../../shared/analysis/lineCrossings.ts';
import type { Id } from '../../shared/model/ids.ts';
import { useProject } from '../state/useWorkbench.ts';

/** Which connections of a map cross which of its lines. */
export function useCrossings(mapId: Id): LineCrossings {
  return useProject((project) => lineCrossings(project, mapId));
}

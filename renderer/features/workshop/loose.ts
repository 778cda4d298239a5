import type { Id } from '../../../shared/model/ids.ts';

/** The name of the column of the notes without a cluster, where the others have the id of theirs. */
export const loose = 'loose';

export function columnName(clusterId: Id | null): string {
  return clusterId ?? loose;
}

export function clusterIn(column: string): Id | null {
  return column === loose ? null : column;
}

import type { Id } from '../../model/ids.ts';
import type { Project } from '../../model/project.ts';
import { byPosition } from '../../model/siblings.ts';
import type { Cluster, Note } from '../../model/workshopRecords.ts';

/** A cluster with its notes; or, without a cluster, the notes that have none. */
export interface NoteColumn {
  readonly cluster: Cluster | null;
  /** In their order, those that fit what is looked for. */
  readonly notes: readonly Note[];
  /** How many there are, and how often all that was said. */
  readonly count: number;
  readonly voices: number;
}

/** The notes without a cluster first, then the clusters in their order. `query`: words that a note must hold; empty: all. */
export function noteColumns(
  { notes, clusters }: Pick<Project, 'notes' | 'clusters'>,
  query: string,
): readonly NoteColumn[] {
  const byCluster = new Map<Id | null, Note[]>();
  for (const note of Object.values(notes).sort(byPosition)) {
    const known = byCluster.get(note.clusterId);
    if (known === undefined) byCluster.set(note.clusterId, [note]);
    else known.push(note);
  }
  const sought = query.trim().toLowerCase();
  const fits = ({ text, author }: Note) =>
    text.toLowerCase().includes(sought) || author.toLowerCase().includes(sought);
  return [null, ...Object.values(clusters).sort(byPosition)].map((cluster) => {
    const all = byCluster.get(cluster?.id ?? null) ?? [];
    const voices = all.reduce((sum, { count }) => sum + count, 0);
    return { cluster, notes: sought === '' ? all : all.filter(fits), count: all.length, voices };
  });
}

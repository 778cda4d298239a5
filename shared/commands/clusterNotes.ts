import type { Id } from '../model/ids.ts';
import { limits } from '../model/limits.ts';
import { positionsAfter } from '../model/positionBetween.ts';
import { byPosition } from '../model/siblings.ts';
import { cleanLine } from '../model/text.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';

export interface ClusterNotes {
  readonly noteIds: readonly Id[];
  /** Null: out of their clusters. */
  readonly clusterId: Id | null;
}

/** Puts notes into a cluster, behind those that are in it, in the order in which they stood. */
export const clusterNotes: Command<ClusterNotes> = {
  refusal: (project, { noteIds, clusterId }) => {
    if (clusterId !== null && project.clusters[clusterId] === undefined) return refuse('gone');
    return noteIds.length === 0 || noteIds.some((id) => project.notes[id] === undefined)
      ? refuse('gone')
      : null;
  },
  label: (project, { noteIds, clusterId }) => ({
    key: clusterId === null ? 'unclusterNotes' : 'clusterNotes',
    args: {
      count: new Set(noteIds).size,
      name: cleanLine(project.notes[noteIds[0] ?? '']?.text ?? '', limits.nameLength),
      cluster: project.clusters[clusterId ?? '']?.name ?? '',
    },
  }),
  apply: (draft, { noteIds, clusterId }, { before }) => {
    const ids = new Set(noteIds);
    const sorted = Object.values(before.notes).sort(byPosition);
    const moved = sorted.filter((note) => ids.has(note.id) && note.clusterId !== clusterId);
    const positions = positionsAfter(sorted.at(-1)?.position ?? null, moved.length);
    for (const [place, { id, position }] of moved.entries()) {
      const note = draft.notes[id];
      if (note !== undefined) Object.assign(note, { clusterId, position: positions[place] ?? position });
    }
  },
};

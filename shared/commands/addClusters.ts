import type { Id } from '../model/ids.ts';
import { limits } from '../model/limits.ts';
import { positionsAfter } from '../model/positionBetween.ts';
import { byPosition } from '../model/siblings.ts';
import { cleanLine } from '../model/text.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';

export interface AddClusters {
  readonly clusters: readonly {
    readonly id: Id;
    readonly name: string;
    /** The notes that go into it, out of whichever cluster they were in. */
    readonly noteIds: readonly Id[];
  }[];
  /** Notes that go into clusters that are there already, by the id of the cluster. */
  readonly joining?: Readonly<Record<Id, readonly Id[]>>;
}

/** New clusters behind the others, with notes or without; and what a suggestion puts into those that are there. */
export const addClusters: Command<AddClusters> = {
  refusal: (project, { clusters, joining = {} }) => {
    const noteIds = [...clusters.map((one) => one.noteIds), ...Object.values(joining)].flat();
    if (noteIds.some((id) => project.notes[id] === undefined)) return refuse('gone');
    if (Object.keys(joining).some((id) => project.clusters[id] === undefined)) return refuse('gone');
    const isNamed = clusters.every(({ name }) => cleanLine(name, limits.nameLength) !== '');
    return isNamed ? null : refuse('name-missing');
  },
  label: (_project, { clusters }) => ({
    key: clusters.length === 0 ? 'fillClusters' : 'addClusters',
    args: { count: clusters.length, name: cleanLine(clusters[0]?.name ?? '', limits.nameLength) },
  }),
  apply: (draft, { clusters, joining = {} }, { before }) => {
    const put = (noteIds: readonly Id[], clusterId: Id): void => {
      for (const id of noteIds) {
        const note = draft.notes[id];
        if (note !== undefined) note.clusterId = clusterId;
      }
    };
    const last = Object.values(before.clusters).sort(byPosition).at(-1)?.position ?? null;
    const positions = positionsAfter(last, clusters.length);
    for (const [place, { id, name, noteIds }] of clusters.entries()) {
      const position = positions[place] ?? '';
      draft.clusters[id] = { id, name: cleanLine(name, limits.nameLength), insightId: null, position };
      put(noteIds, id);
    }
    for (const [clusterId, noteIds] of Object.entries(joining)) put(noteIds, clusterId);
  },
};

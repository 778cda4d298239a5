import type { Id } from '../model/ids.ts';
import { limits } from '../model/limits.ts';
import { cleanLine } from '../model/text.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';
import { mostVoices } from './editNotes.ts';
import { removeRows } from './letGo.ts';

export interface MergeNotes {
  readonly groups: readonly {
    /** The note whose words stay. */
    readonly keptId: Id;
    /** The notes that go into it. */
    readonly otherIds: readonly Id[];
  }[];
}

/** Makes one note of several that say the same: the words of one of them, said as often as all of them were. */
export const mergeNotes: Command<MergeNotes> = {
  refusal: (project, { groups }) => {
    const ids = groups.flatMap(({ keptId, otherIds }) => [keptId, ...otherIds]);
    if (ids.length === 0 || ids.some((id) => project.notes[id] === undefined)) return refuse('gone');
    // A note that went into one cannot go into another as well.
    return new Set(ids).size === ids.length ? null : refuse('gone');
  },
  label: (project, { groups }) => ({
    key: 'mergeNotes',
    args: {
      count: groups.reduce((sum, { otherIds }) => sum + otherIds.length + 1, 0),
      name: cleanLine(project.notes[groups[0]?.keptId ?? '']?.text ?? '', limits.nameLength),
    },
  }),
  apply: (draft, { groups }, { before }) => {
    for (const { keptId, otherIds } of groups) {
      const [kept, was] = [draft.notes[keptId], before.notes[keptId]];
      if (kept === undefined || was === undefined || otherIds.length === 0) continue;
      const others = otherIds.flatMap((id) => before.notes[id] ?? []);
      const sum = others.reduce((count, note) => count + note.count, was.count);
      kept.count = Math.min(mostVoices, sum);
      // What it does not say itself it may learn from the others.
      const stepId = was.stepId ?? others.find((note) => note.stepId !== null)?.stepId ?? null;
      const clusterId = was.clusterId ?? others.find((note) => note.clusterId !== null)?.clusterId ?? null;
      if (stepId !== was.stepId) kept.stepId = stepId;
      if (clusterId !== was.clusterId) kept.clusterId = clusterId;
    }
    removeRows(draft, before, 'notes', new Set(groups.flatMap(({ otherIds }) => otherIds)));
  },
};

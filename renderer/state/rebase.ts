import { applyWithFall } from '../../shared/commands/fallBack.ts';
import { inverseOn } from '../../shared/commands/inverseOn.ts';
import type { Change, Patch } from '../../shared/model/change.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { Project } from '../../shared/model/project.ts';
import { rootsInCircle } from '../../shared/rules/causeCircles.ts';
import { isWhole } from '../../shared/rules/isWhole.ts';
import { placesHold } from '../../shared/rules/placesHold.ts';

/**
 * Puts waiting changes onto a newer project; one that does not fit any more is left out. Their inverses are made anew:
 * an undo has to bring back what the other window wrote, and an earlier state is read out of the inverses in the log.
 */
export function rebase(
  theirs: Project,
  waiting: readonly Change[],
): { readonly project: Project; readonly kept: readonly Change[] } {
  let project = theirs;
  const wasInPlace = placesHold(theirs);
  const made = new Set<Id>(waiting.map(({ id }) => id));
  const kept = new Map<Id, Change>();
  for (const change of waiting) {
    // The undo of one that waits too takes back what that one does here; with it, it is left out.
    const undone = change.undoes === null ? undefined : kept.get(change.undoes);
    if (undone === undefined && change.undoes !== null && made.has(change.undoes)) continue;
    const own = [...(undone?.inverse ?? change.patches)];
    try {
      if (!fits(project, own, change.inverse)) continue;
      const { project: next, patches: followed } = applyWithFall(project, own);
      const patches = [...followed];
      if (wasInPlace && !placesHold(next)) continue;
      // Else the library would refuse it, and the outbox could never get past it.
      if (!isWhole(next)) continue;
      // Each window made one half of it, and neither was asked about the whole.
      if (next.causes !== project.causes && rootsInCircle(next).size > rootsInCircle(project).size) continue;
      kept.set(change.id, { ...change, patches, inverse: [...inverseOn(project, next, patches)] });
      project = next;
    } catch {
      // Its record was deleted in the other window; the count of these is told to the person.
    }
  }
  return { project, kept: [...kept.values()] };
}

/**
 * Whether no added record has its place taken, and the settings are those that the change was made on: a currency that
 * was chosen instead of another one shifted all amounts by the digits of that one.
 */
function fits(project: Project, patches: readonly Patch[], inverse: readonly Patch[]): boolean {
  const isThere = ({ path: [table, id] }: Patch) => Object.hasOwn(project[table], id);
  const isOfRecord = ({ path }: Patch) => path.length === 2;
  if (patches.some((patch) => patch.op === 'add' && isOfRecord(patch) && isThere(patch))) return false;
  return inverse.every((patch) => {
    const [table, id, column] = patch.path;
    if (table !== 'settings' || patch.op !== 'replace' || column === undefined) return true;
    const setting: Readonly<Record<string, unknown>> | undefined = project.settings[id];
    return setting?.[column] === patch.value;
  });
}

import type { Patch } from '../model/change.ts';
import type { Project } from '../model/project.ts';

type Row = Readonly<Record<string, unknown>>;

/**
 * What takes these patches back where they are made on `before` and give `after`. A change that was made on another
 * state needs it anew: the inverse that it brought names what stood there, and not what it overwrites here.
 */
export function inverseOn(before: Project, after: Project, patches: readonly Patch[]): readonly Patch[] {
  const records = new Map<string, Patch[]>();
  for (const patch of patches) {
    const record = patch.path.slice(0, 2).join(' ');
    const known = records.get(record);
    if (known === undefined) records.set(record, [patch]);
    else known.push(patch);
  }
  return [...records.values()].flatMap((ofOne) => inverseOfRecord(before, after, ofOne)).toReversed();
}

function inverseOfRecord(before: Project, after: Project, patches: readonly Patch[]): readonly Patch[] {
  const first = patches[0];
  if (first === undefined) return [];
  const [table, id] = first.path;
  const was = rowOf(before, first);
  const is = rowOf(after, first);
  if (was === undefined) return is === undefined ? [] : [{ op: 'remove', path: [table, id] }];
  if (is === undefined) return [{ op: 'add', path: [table, id], value: was }];
  if (patches.some(({ path }) => path.length === 2)) {
    return [{ op: 'replace', path: [table, id], value: was }];
  }
  const columns = new Set(patches.flatMap(({ path: [, , column] }) => column ?? []));
  return [...columns].map((column) => ({ op: 'replace', path: [table, id, column], value: was[column] }));
}

function rowOf(project: Project, { path: [table, id] }: Patch): Row | undefined {
  return Object.hasOwn(project[table], id) ? project[table][id] : undefined;
}

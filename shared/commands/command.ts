import type { Draft, Patch as ImmerPatch } from 'immer';
import type { Change, ChangeLabel, Patch } from '../model/change.ts';
import { tellChanged } from '../model/changedIds.ts';
import type { Id } from '../model/ids.ts';
import type { Project, TableName } from '../model/project.ts';
import type { Refusal } from '../rules/refusal.ts';
import { fallBack } from './fallBack.ts';
import { immer } from './immer.ts';

/** What a command needs from outside: handed in, so that tests can fix it. */
export interface CommandContext {
  /** A new UUIDv7. */
  readonly newId: () => Id;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** What `apply` is given: the context, and the project as it was. */
export interface Applying extends CommandContext {
  /** To be read instead of the draft wherever all records of a table are looked through: a draft makes a proxy of each. */
  readonly before: Project;
}

/** One change that a person can make of a project. All of them stand in this folder, one file each. */
export interface Command<Args> {
  /** Asked before `apply`; a refusal leaves the project as it is. */
  readonly refusal: (project: Project, args: Args) => Refusal | null;
  /** Changes the draft: records of `draft[table]` only, never a whole table. */
  readonly apply: (draft: Draft<Project>, args: Args, applying: Applying) => void;
  /** The name of the change, from the project as it was before. */
  readonly label: (project: Project, args: Args) => ChangeLabel;
}

export type Outcome =
  | { readonly done: true; readonly project: Project; readonly change: Change | null }
  | { readonly done: false; readonly refusal: Refusal };

/**
 * Runs a command on a project. A command that changes nothing gives the same project and no change.
 */
export function runCommand<Args>(
  project: Project,
  command: Command<Args>,
  args: Args,
  context: CommandContext,
): Outcome {
  const refusal = command.refusal(project, args);
  if (refusal !== null) return { done: false, refusal };
  const [made, own, ownInverse] = immer.produceWithPatches(project, (draft) => {
    command.apply(draft, args, { ...context, before: project });
  });
  if (own.length === 0) return { done: true, project, change: null };
  const followed = fallBack(made, own);
  const next = followed.project;
  const patches = [...own, ...followed.patches];
  const inverse = [...followed.inverse, ...ownInverse];
  tellRows(project, next, patches);
  const change: Change = {
    id: context.newId(),
    at: context.now(),
    label: command.label(project, args),
    patches: patches.map(asPatch),
    inverse: inverse.map(asPatch),
    undoes: null,
    redoes: null,
  };
  return { done: true, project: next, change };
}

/** Spares whoever asks what changed a way through tables of ten thousand rows. */
function tellRows(before: Project, now: Project, patches: readonly ImmerPatch[]): void {
  const rows = new Map<TableName, Set<Id>>();
  for (const { path } of patches) {
    const table = String(path[0]) as TableName;
    const ids = rows.get(table) ?? new Set();
    rows.set(table, ids.add(String(path[1])));
  }
  for (const [table, ids] of rows) tellChanged(before[table], now[table], ids);
}

function asPatch(patch: ImmerPatch): Patch {
  // A longer or shorter path would mean that a command replaced a table or reached into a column.
  if (patch.path.length !== 2 && patch.path.length !== 3) {
    throw new Error(`a command may change rows and columns only, not ${patch.path.join('.')}`);
  }
  const path = patch.path.map(String) as unknown as Patch['path'];
  return patch.op === 'remove'
    ? { op: patch.op, path }
    : { op: patch.op, path, value: patch.value as unknown };
}

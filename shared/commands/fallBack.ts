import type { Patch as ImmerPatch } from 'immer';
import type { Patch } from '../model/change.ts';
import type { Project, TableName } from '../model/project.ts';
import { unprovenPraises } from '../rules/insightStates.ts';
import { applyPatches } from './applyPatches.ts';
import { immer } from './immer.ts';

/** What proves a praise stands in these. */
const proving: ReadonlySet<string> = new Set<TableName>([
  'insights',
  'metrics',
  'metricValues',
  'metricPoints',
  'surveyAnswers',
]);

interface Followed {
  readonly project: Project;
  readonly patches: readonly ImmerPatch[];
  readonly inverse: readonly ImmerPatch[];
}

/**
 * What follows by itself from a change of figures: a praise point whose figure fell behind its baseline relapses, in the
 * same change, so that undoing one undoes both.
 */
export function fallBack(
  project: Project,
  patches: readonly { readonly path: readonly (string | number)[] }[],
): Followed {
  const none = { project, patches: [], inverse: [] };
  if (!patches.some(({ path }) => proving.has(String(path[0])))) return none;
  const unproven = unprovenPraises(project);
  if (unproven.size === 0) return none;
  const [next, more, inverse] = immer.produceWithPatches(project, (draft) => {
    for (const [id, state] of unproven) {
      const insight = draft.insights[id];
      if (insight !== undefined) insight.state = state;
    }
  });
  return { project: next, patches: more, inverse };
}

/**
 * The project after patches that no command makes here (an undo, a redo, a change of another state of the project), and
 * those patches with what follows from them: no such way leads to a praise without proof either. Throws as `applyPatches`.
 */
export function applyWithFall(
  before: Project,
  patches: readonly Patch[],
): { readonly project: Project; readonly patches: readonly Patch[] } {
  const made = applyPatches(before, patches);
  const { project, patches: more } = fallBack(made, patches);
  const followed = more.map(({ path, value }): Patch => {
    const [table, id, column] = path.map(String);
    return { op: 'replace', path: [table as TableName, id ?? '', column ?? ''], value: value as unknown };
  });
  return { project, patches: followed.length === 0 ? patches : [...patches, ...followed] };
}

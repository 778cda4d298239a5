import type { Patch as ImmerPatch } from 'immer';
import type { Project, TableName } from '../model/project.ts';
import { unprovenPraises } from '../rules/insightStates.ts';
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

import { insightsByStep } from '../../../shared/analysis/insightsByStep.ts';
import { isPraisePoint } from '../../../shared/analysis/isPraisePoint.ts';
import { readingOrder } from '../../../shared/analysis/readingOrder.ts';
import { changedIds } from '../../../shared/model/changedIds.ts';
import type { Id } from '../../../shared/model/ids.ts';
import type { Project } from '../../../shared/model/project.ts';
import type { Insight, Step } from '../../../shared/model/records.ts';
import { remembered } from '../../../shared/model/remembered.ts';
import type { Answer } from '../../../shared/model/remembered.ts';
import { mapsOf } from '../../../shared/model/siblings.ts';

export type InsightFilter = 'all' | 'pains' | 'praises';

export interface InsightEntry {
  readonly insight: Insight;
  readonly isPraise: boolean;
  /** Where it was found, in reading order; may be on another map. */
  readonly steps: readonly Step[];
}

type Tables = Pick<Project, 'maps' | 'stages' | 'lanes' | 'steps' | 'insights' | 'insightSteps'>;

/**
 * The insights of a project as the list shows them: along the maps in reading order, the rest behind. As long as none of
 * them, and none of the steps they lie on, changed, it is the same list; an entry that says the same is the same.
 */
export const insightEntries: (project: Tables, filter: InsightFilter) => readonly InsightEntry[] = remembered(
  ({ maps, stages, lanes, steps, insights, insightSteps }: Tables, filter: InsightFilter) => [
    maps,
    stages,
    lanes,
    steps,
    insights,
    insightSteps,
    filter,
  ],
  (last: Answer<[Tables, InsightFilter], readonly InsightEntry[]> | null, project, filter) =>
    last !== null && isSameList(last.args, [project, filter])
      ? last.result
      : entriesOf(project, filter, last?.result ?? []),
);

function isSameList(
  [before, beforeFilter]: [Tables, InsightFilter],
  [now, filter]: [Tables, InsightFilter],
): boolean {
  const isSame = (['maps', 'stages', 'lanes', 'insights', 'insightSteps'] as const).every(
    (table) => before[table] === now[table],
  );
  if (!isSame || beforeFilter !== filter) return false;
  const tagged = insightsByStep(now);
  return changedIds(before.steps, now.steps).every((id) => !tagged.has(id));
}

function entriesOf(
  project: Tables,
  filter: InsightFilter,
  before: readonly InsightEntry[],
): readonly InsightEntry[] {
  const tagged = insightsByStep(project);
  if (Object.keys(project.insights).length === 0) return [];
  const stepsByInsight = new Map<Id, Step[]>();
  const order = new Map<Id, number>();
  for (const map of mapsOf(project)) {
    for (const step of readingOrder(project, map.id)) {
      const found = tagged.get(step.id);
      if (found === undefined) continue;
      order.set(step.id, order.size);
      for (const { id } of found) {
        const steps = stepsByInsight.get(id);
        if (steps === undefined) stepsByInsight.set(id, [step]);
        else steps.push(step);
      }
    }
  }
  const known = new Map(before.map((entry) => [entry.insight.id, entry]));
  const place = (step: Step | undefined) =>
    step === undefined ? Infinity : (order.get(step.id) ?? Infinity);
  return Object.values(project.insights)
    .map((insight): InsightEntry => {
      const steps = stepsByInsight.get(insight.id) ?? [];
      const old = known.get(insight.id);
      const isSame =
        old?.insight === insight &&
        old.steps.length === steps.length &&
        old.steps.every((step, index) => step === steps[index]);
      return isSame ? old : { insight, isPraise: isPraisePoint(insight), steps };
    })
    .filter((entry) => filter === 'all' || entry.isPraise === (filter === 'praises'))
    .sort((one, other) => {
      const [here, there] = [place(one.steps[0]), place(other.steps[0])];
      if (here !== there) return here - there;
      return one.insight.id < other.insight.id ? -1 : 1;
    });
}

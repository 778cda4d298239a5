import { isPraisePoint } from '../../../shared/analysis/isPraisePoint.ts';
import { readingOrder } from '../../../shared/analysis/readingOrder.ts';
import type { Id } from '../../../shared/model/ids.ts';
import type { Project } from '../../../shared/model/project.ts';
import type { Insight, Step } from '../../../shared/model/records.ts';
import { mapsOf } from '../../../shared/model/siblings.ts';

export type InsightFilter = 'all' | 'pains' | 'praises';

export interface InsightEntry {
  readonly insight: Insight;
  readonly isPraise: boolean;
  /** Where it was found, in reading order; may be on another map. */
  readonly steps: readonly Step[];
}

/** The insights of a project as the list shows them: along the maps in reading order, the rest behind. */
export function insightEntries(project: Project, filter: InsightFilter): readonly InsightEntry[] {
  if (Object.keys(project.insights).length === 0) return [];
  const stepsByInsight = new Map<Id, Step[]>();
  const order = new Map<Id, number>();
  for (const map of mapsOf(project)) {
    for (const step of readingOrder(project, map.id)) order.set(step.id, order.size);
  }
  for (const { insightId, stepId } of Object.values(project.insightSteps)) {
    const step = project.steps[stepId];
    if (step === undefined) continue;
    const steps = stepsByInsight.get(insightId);
    if (steps === undefined) stepsByInsight.set(insightId, [step]);
    else steps.push(step);
  }
  const place = (step: Step | undefined) =>
    step === undefined ? Infinity : (order.get(step.id) ?? Infinity);
  const entries = Object.values(project.insights).map((insight): InsightEntry => ({
    insight,
    isPraise: isPraisePoint(insight),
    steps: (stepsByInsight.get(insight.id) ?? []).sort((one, other) => place(one) - place(other)),
  }));
  return entries
    .filter((entry) => filter === 'all' || entry.isPraise === (filter === 'praises'))
    .sort((one, other) => {
      const [here, there] = [place(one.steps[0]), place(other.steps[0])];
      if (here !== there) return here - there;
      return one.insight.id < other.insight.id ? -1 : 1;
    });
}

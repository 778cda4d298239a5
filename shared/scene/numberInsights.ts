import { isPraisePoint } from '../analysis/isPraisePoint.ts';
import { readingOrder } from '../analysis/readingOrder.ts';
import { insightsByStep } from '../analysis/insightsByStep.ts';
import type { Id } from '../model/ids.ts';
import type { Project } from '../model/project.ts';
import type { Insight, Step } from '../model/records.ts';

export interface NumberedInsight {
  /** The number by which the step and the list under the map point at one another. */
  readonly number: number;
  readonly insight: Insight;
  readonly isPraise: boolean;
  /** Its steps in this map, in reading order. */
  readonly steps: readonly Step[];
}

export interface InsightNumbers {
  readonly pains: readonly NumberedInsight[];
  readonly praises: readonly NumberedInsight[];
  readonly byStep: ReadonlyMap<Id, readonly NumberedInsight[]>;
}

/** The insights of a map's steps, numbered as a reader meets them: first the pain points, then the praise points. */
export function numberInsights(project: Project, mapId: Id): InsightNumbers {
  const tagged = insightsByStep(project);
  const stepsOfInsight = new Map<Insight, Step[]>();
  for (const step of readingOrder(project, mapId)) {
    for (const insight of tagged.get(step.id) ?? []) {
      const steps = stepsOfInsight.get(insight);
      if (steps === undefined) stepsOfInsight.set(insight, [step]);
      else steps.push(step);
    }
  }
  const met = Array.from(stepsOfInsight, ([insight, steps]) => ({
    insight,
    steps,
    isPraise: isPraisePoint(insight),
  }));
  const ordered = [...met.filter(({ isPraise }) => !isPraise), ...met.filter(({ isPraise }) => isPraise)];
  const numbered = ordered.map((one, index) => ({ ...one, number: index + 1 }));
  const byStep = new Map<Id, NumberedInsight[]>();
  for (const one of numbered) {
    for (const { id } of one.steps) {
      const others = byStep.get(id);
      if (others === undefined) byStep.set(id, [one]);
      else others.push(one);
    }
  }
  return {
    pains: numbered.filter(({ isPraise }) => !isPraise),
    praises: numbered.filter(({ isPraise }) => isPraise),
    byStep,
  };
}

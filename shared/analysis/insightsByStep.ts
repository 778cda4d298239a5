import type { Id } from '../model/ids.ts';
import type { Project } from '../model/project.ts';
import type { Insight } from '../model/records.ts';
import { remembered } from '../model/remembered.ts';

/** The insights tagged on each step, the oldest first (an id tells the time it was made); a step without one has no entry. */
export const insightsByStep: (tables: Tagged) => ReadonlyMap<Id, readonly Insight[]> = remembered(
  ({ insights, insightSteps }: Tagged) => [insights, insightSteps],
  (_last, project) => tagged(project),
);

type Tagged = Pick<Project, 'insights' | 'insightSteps'>;

function tagged(project: Tagged): ReadonlyMap<Id, readonly Insight[]> {
  const byStep = new Map<Id, Insight[]>();
  for (const { stepId, insightId } of Object.values(project.insightSteps)) {
    const insight = project.insights[insightId];
    if (insight === undefined) continue;
    const insights = byStep.get(stepId);
    if (insights === undefined) byStep.set(stepId, [insight]);
    else if (!insights.includes(insight)) insights.push(insight);
  }
  for (const insights of byStep.values()) {
    insights.sort((one, other) => (one.id < other.id ? -1 : 1));
  }
  return byStep;
}

import type { Id } from '../../model/ids.ts';
import type { Project } from '../../model/project.ts';
import type { Insight, Step } from '../../model/records.ts';
import type { Portfolio } from '../../model/actionRecords.ts';
import { lacksForPeople, peopleHurtAt } from '../insights/peopleHurt.ts';

export type Weighing = Portfolio['weighing'];

/** What a pain counts, and what was not there to compute it from. */
export interface Weight {
  readonly value: number;
  /** Columns that nobody filled; without them the pain counts `value` all the same. */
  readonly missing: readonly MissingFigure[];
}

export type MissingFigure =
  'weight' | 'affected' | 'volume' | 'importance' | 'severity' | 'occurrence' | 'detection' | 'satisfaction';

/**
 * What a pain counts in a portfolio. Where a figure is missing the pain counts 0; only without a weight of its own it
 * counts 1.
 */
export function weightOf(insight: Insight, steps: readonly Step[], weighing: Weighing): Weight {
  switch (weighing) {
    case 'equal':
      return { value: 1, missing: [] };
    case 'own':
      return insight.weight === null
        ? { value: 1, missing: ['weight'] }
        : { value: insight.weight, missing: [] };
    case 'people':
      return peopleOf(insight, steps);
    case 'importance': {
      const known = steps.flatMap(({ importance }) => (importance === null ? [] : [importance]));
      return known.length === 0
        ? { value: 0, missing: ['importance'] }
        : { value: Math.max(...known), missing: [] };
    }
    case 'severity':
      return product(insight, ['severity']);
    case 'risk':
      return product(insight, ['severity', 'occurrence', 'detection']);
    case 'opportunity': {
      const { importance, satisfaction } = insight;
      if (importance === null || satisfaction === null) {
        return {
          value: 0,
          missing: [
            ...(importance === null ? (['importance'] as const) : []),
            ...(satisfaction === null ? (['satisfaction'] as const) : []),
          ],
        };
      }
      // Ulwick 2005.
      return { value: importance + Math.max(importance - satisfaction, 0), missing: [] };
    }
  }
}

/** People hurt in a month; 0 where they cannot be told. */
export function peopleOf(insight: Insight, steps: readonly Step[]): Weight {
  return {
    value: peopleHurtAt(insight, steps)?.perMonth ?? 0,
    missing: lacksForPeople(insight, steps),
  };
}

function product(insight: Insight, columns: readonly ('severity' | 'occurrence' | 'detection')[]): Weight {
  const missing = columns.filter((column) => insight[column] === null);
  const value = columns.reduce((sum, column) => sum * (insight[column] ?? 0), 1);
  return { value: missing.length > 0 ? 0 : value, missing };
}

/** The steps of each insight. */
export function stepsByInsight(project: Project): ReadonlyMap<Id, readonly Step[]> {
  const found = new Map<Id, Step[]>();
  for (const { insightId, stepId } of Object.values(project.insightSteps)) {
    const step = project.steps[stepId];
    if (step === undefined) continue;
    const steps = found.get(insightId);
    if (steps === undefined) found.set(insightId, [step]);
    else steps.push(step);
  }
  return found;
}

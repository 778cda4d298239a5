import type { Id } from '../model/ids.ts';
import { limits } from '../model/limits.ts';
import type { Direction } from '../model/records.ts';
import { positionBehind } from '../model/positionBetween.ts';
import { byPosition } from '../model/siblings.ts';
import { cleanLine, cleanText } from '../model/text.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';
import { setMetricValue } from './metricValues.ts';
import type { Figure, Moment } from './metricValues.ts';
import { blanks } from '../model/blanks.ts';

/** What a metric is, apart from its id and what it belongs to. */
export interface MetricFacts {
  readonly name: string;
  /** As in “min” or “%”; may be empty for a count. */
  readonly unit: string;
  /** Which way is better. */
  readonly direction: Direction;
  /** Where the figures come from; may be empty. */
  readonly source: string;
  /** At most one figure of each moment. */
  readonly values: Readonly<Partial<Record<Moment, Figure>>>;
}

export interface AddMetric extends MetricFacts {
  readonly id: Id;
  /** Null: a figure of the project as a whole. */
  readonly insightId: Id | null;
}

/** A figure with its unit, what is better, and where it comes from. */
export const addMetric: Command<AddMetric> = {
  refusal: (project, { insightId, name, values }) => {
    if (insightId !== null && project.insights[insightId] === undefined) return refuse('gone');
    if (cleanLine(name, limits.nameLength) === '') return refuse('name-missing');
    return Object.values(values).every((one) => Number.isFinite(one.value)) ? null : refuse('not-a-number');
  },
  label: (_project, { name }) => ({ key: 'addMetric', args: { name: cleanLine(name, limits.nameLength) } }),
  apply: (draft, { id, insightId, name, unit, direction, source, values }, applying) => {
    draft.metrics[id] = {
      ...blanks.metrics,
      id,
      insightId,
      name: cleanLine(name, limits.nameLength),
      unit: cleanLine(unit, limits.nameLength),
      direction,
      source: cleanText(source, limits.textLength),
      position: positionBehind(Object.values(applying.before.metrics).sort(byPosition)),
    };
    for (const [moment, figure] of Object.entries(values)) {
      setMetricValue(draft, id, moment as Moment, figure, applying);
    }
  },
};

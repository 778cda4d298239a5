import type { Draft } from 'immer';
import type { Id } from '../model/ids.ts';
import type { Project } from '../model/project.ts';
import type { Basis, MetricValue } from '../model/records.ts';
import { limits } from '../model/limits.ts';
import { cleanText } from '../model/text.ts';
import type { Applying } from './command.ts';

export type Moment = MetricValue['moment'];

/** A figure as it is handed in. */
export interface Figure {
  readonly value: number;
  readonly basis: Basis;
  readonly note: string;
}

/** Writes the figure of one moment; a metric has at most one of each, so an earlier one is changed. */
export function setMetricValue(
  draft: Draft<Project>,
  metricId: Id,
  moment: Moment,
  figure: Figure,
  { newId, before }: Applying,
): void {
  const facts = {
    // + 0 turns −0 into 0: SQLite would give back another zero than the one in memory.
    value: figure.value + 0,
    basis: figure.basis,
    note: cleanText(figure.note, limits.textLength),
  };
  const known = metricValueAt(before, metricId, moment);
  const stored = known === null ? undefined : draft.metricValues[known.id];
  if (stored !== undefined) {
    Object.assign(stored, facts);
    return;
  }
  const id = newId();
  draft.metricValues[id] = { id, metricId, moment, ...facts };
}

export function metricValueAt(project: Project, metricId: Id, moment: Moment): MetricValue | null {
  const values = Object.values(project.metricValues);
  return values.find((one) => one.metricId === metricId && one.moment === moment) ?? null;
}

import type { Id } from '../model/ids.ts';
import { limits } from '../model/limits.ts';
import type { MetricPoint } from '../model/metricRecords.ts';
import { cleanText } from '../model/text.ts';
import { mayNoteValues } from '../rules/mayFigure.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';

export interface AddMetricPoints {
  readonly metricId: Id;
  /** With new ids. */
  readonly points: readonly Omit<MetricPoint, 'metricId'>[];
}

/** Dated values of a metric, one or a whole table of them. */
export const addMetricPoints: Command<AddMetricPoints> = {
  refusal: (project, { metricId, points }) =>
    project.metrics[metricId] === undefined ? refuse('gone') : mayNoteValues(points),
  label: (project, { metricId, points }) => ({
    key: 'addMetricPoints',
    args: { name: project.metrics[metricId]?.name ?? '', count: points.length },
  }),
  apply: (draft, { metricId, points }) => {
    for (const { id, at, value, basis, note } of points) {
      draft.metricPoints[id] = {
        id,
        metricId,
        // + 0 turns −0 into 0: SQLite would give back another zero than the one in memory.
        at: at + 0,
        value: value + 0,
        basis,
        note: cleanText(note, limits.textLength),
      };
    }
  },
};

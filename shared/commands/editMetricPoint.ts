import type { Id } from '../model/ids.ts';
import { limits } from '../model/limits.ts';
import type { MetricPoint } from '../model/metricRecords.ts';
import { cleanText } from '../model/text.ts';
import { mayNoteValues } from '../rules/mayFigure.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';

export interface EditMetricPoint {
  readonly pointId: Id;
  /** What is left out stays as it is. */
  readonly fields: Partial<Pick<MetricPoint, 'at' | 'value' | 'basis' | 'note'>>;
}

/** A dated value in other words, or on another day. */
export const editMetricPoint: Command<EditMetricPoint> = {
  refusal: (project, { pointId, fields }) =>
    project.metricPoints[pointId] === undefined ? refuse('gone') : mayNoteValues([fields]),
  label: (project, { pointId }) => ({
    key: 'editMetricPoint',
    args: { name: project.metrics[project.metricPoints[pointId]?.metricId ?? '']?.name ?? '' },
  }),
  apply: (draft, { pointId, fields }) => {
    const point = draft.metricPoints[pointId];
    if (point === undefined) return;
    Object.assign(point, fields);
    if (fields.at !== undefined) point.at = fields.at + 0;
    if (fields.value !== undefined) point.value = fields.value + 0;
    if (fields.note !== undefined) point.note = cleanText(fields.note, limits.textLength);
  },
};

import type { Id } from '../model/ids.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';
import { removeRows } from './letGo.ts';

/** Takes out dated values; those that are gone already are passed over. */
export const deleteMetricPoints: Command<{ readonly pointIds: readonly Id[] }> = {
  refusal: (project, { pointIds }) =>
    pointIds.some((id) => project.metricPoints[id] !== undefined) ? null : refuse('gone'),
  label: (project, { pointIds }) => {
    const there = [...new Set(pointIds)].flatMap((id) => project.metricPoints[id] ?? []);
    return {
      key: 'deleteMetricPoints',
      args: { name: project.metrics[there[0]?.metricId ?? '']?.name ?? '', count: there.length },
    };
  },
  apply: (draft, { pointIds }, { before }) => {
    const there = pointIds.filter((id) => before.metricPoints[id] !== undefined);
    removeRows(draft, before, 'metricPoints', new Set(there));
  },
};

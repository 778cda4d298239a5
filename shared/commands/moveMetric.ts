import type { Id } from '../model/ids.ts';
import { byPosition } from '../model/siblings.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';
import { placeAmong } from './placeAmong.ts';

export interface MoveMetric {
  readonly metricId: Id;
  /** Among all other metrics. */
  readonly index: number;
}

/** Another place in the list of metrics. */
export const moveMetric: Command<MoveMetric> = {
  refusal: (project, { metricId }) => (project.metrics[metricId] === undefined ? refuse('gone') : null),
  label: (project, { metricId }) => ({
    key: 'moveMetric',
    args: { name: project.metrics[metricId]?.name ?? '' },
  }),
  apply: (draft, { metricId, index }, { before }) => {
    placeAmong(draft.metrics, Object.values(before.metrics).sort(byPosition), metricId, index);
  },
};

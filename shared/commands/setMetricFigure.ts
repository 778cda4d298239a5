import type { Id } from '../model/ids.ts';
import { provenState } from '../rules/insightStates.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';
import { metricValueAt, setMetricValue } from './metricValues.ts';
import type { Figure, Moment } from './metricValues.ts';

export interface SetMetricFigure {
  readonly metricId: Id;
  readonly moment: Moment;
  /** Null: there is none any more. */
  readonly figure: Figure | null;
}

const keys = {
  baseline: { set: 'setBaseline', clear: 'clearBaseline' },
  target: { set: 'setTarget', clear: 'clearTarget' },
  actual: { set: 'setActual', clear: 'clearActual' },
} as const;

/** The baseline, the target, or the value now that has no date. */
export const setMetricFigure: Command<SetMetricFigure> = {
  refusal: (project, { metricId, moment, figure }) => {
    const metric = project.metrics[metricId];
    if (metric === undefined) return refuse('gone');
    if (figure !== null) return Number.isFinite(figure.value) ? null : refuse('not-a-number');
    // A worse figure makes a praise point relapse; one that is taken away would leave it without any proof.
    const insight = metric.insightId === null ? undefined : project.insights[metric.insightId];
    const taken = metricValueAt(project, metricId, moment);
    if (insight?.state !== 'praised' || taken === null) return null;
    const left = Object.fromEntries(Object.entries(project.metricValues).filter(([id]) => id !== taken.id));
    const isProved = provenState({ ...project, metricValues: left }, insight) === 'praised';
    return isProved ? null : refuse('proves-praise');
  },
  label: (project, { metricId, moment, figure }) => ({
    key: keys[moment][figure === null ? 'clear' : 'set'],
    args: { name: project.metrics[metricId]?.name ?? '' },
  }),
  apply: (draft, { metricId, moment, figure }, applying) => {
    if (figure !== null) {
      setMetricValue(draft, metricId, moment, figure, applying);
      return;
    }
    for (const one of Object.values(applying.before.metricValues)) {
      if (one.metricId === metricId && one.moment === moment) delete draft.metricValues[one.id];
    }
  },
};

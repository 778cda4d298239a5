import type { Draft } from 'immer';
import type { Id } from '../model/ids.ts';
import { limits } from '../model/limits.ts';
import type { Project } from '../model/project.ts';
import type { Basis, MetricValue } from '../model/records.ts';
import { cleanLine, cleanText } from '../model/text.ts';
import { missingForPraise } from '../rules/missingForPraise.ts';
import type { PraiseProof } from '../rules/missingForPraise.ts';
import { refuse } from '../rules/refusal.ts';
import type { Applying, Command } from './command.ts';

export interface PraiseInsight extends PraiseProof {
  readonly insightId: Id;
  /** Of the figure, as in “min” or “%”; may be empty for a count. */
  readonly unit: string;
  readonly basis: Basis;
  /** Where the figure comes from; may be empty. */
  readonly source: string;
}

/** Turns a pain point into a praise point, or changes the proof of one that is praised already. */
export const praiseInsight: Command<PraiseInsight> = {
  refusal: (project, args) => {
    const insight = project.insights[args.insightId];
    if (insight === undefined) return refuse('gone');
    if (insight.polarity !== 'pain') return refuse('not-a-pain');
    return missingForPraise(args).length === 0 ? null : refuse('praise-incomplete');
  },
  label: (project, { insightId }) => ({
    key: project.insights[insightId]?.state === 'praised' ? 'editProof' : 'praiseInsight',
    args: { name: cleanText(project.insights[insightId]?.words ?? '', limits.nameLength) },
  }),
  apply: (draft, args, applying) => {
    const insight = draft.insights[args.insightId];
    if (insight === undefined) return;
    insight.state = 'praised';
    insight.remedy = cleanText(args.remedy, limits.textLength);
    insight.wordsNow = cleanText(args.wordsNow, limits.textLength);

    const metricId = proofMetricId(applying.before, args.insightId) ?? applying.newId();
    const known = draft.metrics[metricId];
    const facts = {
      name: cleanLine(args.metricName, limits.nameLength),
      unit: cleanLine(args.unit, limits.nameLength),
      direction: args.direction,
      source: cleanText(args.source, limits.textLength),
    };
    if (known === undefined) draft.metrics[metricId] = { id: metricId, insightId: args.insightId, ...facts };
    else Object.assign(known, facts);
    setValue(draft, metricId, 'baseline', args.before, args.basis, applying);
    setValue(draft, metricId, 'actual', args.after, args.basis, applying);
  },
};

/** The metric that proves an insight: its first one. */
function proofMetricId(project: Project, insightId: Id): Id | null {
  const metrics = Object.values(project.metrics).filter((metric) => metric.insightId === insightId);
  return metrics.map((metric) => metric.id).sort()[0] ?? null;
}

function setValue(
  draft: Draft<Project>,
  metricId: Id,
  moment: MetricValue['moment'],
  value: number | null,
  basis: Basis,
  { newId, before }: Applying,
): void {
  if (value === null) return;
  const known = Object.values(before.metricValues).find(
    (one) => one.metricId === metricId && one.moment === moment,
  );
  if (known !== undefined) {
    const stored = draft.metricValues[known.id];
    if (stored === undefined) return;
    stored.value = value + 0;
    stored.basis = basis;
    return;
  }
  const id = newId();
  draft.metricValues[id] = { id, metricId, moment, value: value + 0, basis, note: '' };
}

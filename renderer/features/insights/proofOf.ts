import { actualOf, baselineOf } from '../../../shared/analysis/metrics/seriesOf.ts';
import type { Id } from '../../../shared/model/ids.ts';
import type { Project } from '../../../shared/model/project.ts';
import type { Basis, Direction } from '../../../shared/model/records.ts';
import { proofOf as metricOf } from '../../../shared/rules/proofOf.ts';

/** What is filled in to turn a pain into praise. */
export interface Proof {
  readonly remedy: string;
  readonly wordsNow: string;
  readonly metricName: string;
  readonly unit: string;
  readonly direction: Direction;
  readonly before: number | null;
  readonly after: number | null;
  readonly basis: Basis;
  readonly source: string;
}

/** What is written down already about an insight's proof, with the figure that praising it will change; empty where nothing is. */
export function proofOf(project: Project, insightId: Id): Proof {
  const insight = project.insights[insightId];
  const metric = metricOf(project, insightId);
  const baseline = metric === null ? null : baselineOf(project, metric);
  const actual = metric === null ? null : actualOf(project, metric);
  return {
    remedy: insight?.remedy ?? '',
    wordsNow: insight?.wordsNow ?? '',
    metricName: metric?.name ?? '',
    unit: metric?.unit ?? '',
    direction: metric?.direction ?? 'lower',
    before: baseline?.value ?? null,
    after: actual?.value ?? null,
    basis: actual?.basis ?? 'measured',
    source: metric?.source ?? '',
  };
}

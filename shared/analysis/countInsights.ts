import type { Project } from '../model/project.ts';
import { isPraisePoint } from './isPraisePoint.ts';

export interface InsightCount {
  readonly pains: number;
  readonly praises: number;
  /** The praise ratio, 0…1: praise points of all insights; null without insights. */
  readonly ratio: number | null;
}

export function countInsights(project: Pick<Project, 'insights'>): InsightCount {
  const insights = Object.values(project.insights);
  const praises = insights.filter(isPraisePoint).length;
  return {
    pains: insights.length - praises,
    praises,
    ratio: insights.length === 0 ? null : praises / insights.length,
  };
}

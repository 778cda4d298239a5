import { isPraisePoint } from '../analysis/isPraisePoint.ts';
import type { Id } from '../model/ids.ts';
import type { Project } from '../model/project.ts';
import type { Insight, Lane } from '../model/records.ts';
import { placeAlong } from './layoutMap.ts';
import type { LanePlace, MapLayout } from './layoutMap.ts';
import type { RowEntry } from './rowCards.ts';

type InsightsByStep = ReadonlyMap<Id, readonly Insight[]>;

/** What the rows of thoughts and insights of a map say, by lane; a collapsed one says nothing. */
export function rowEntries(
  project: Pick<Project, 'steps'>,
  layout: MapLayout,
  insights: InsightsByStep,
): ReadonlyMap<LanePlace, readonly RowEntry[]> {
  const rows = layout.lanes.filter(({ lane }) => !lane.isCollapsed && isRow(lane.role));
  const entries = new Map<LanePlace, readonly RowEntry[]>();
  if (rows.length === 0) return entries;
  const steps = [...layout.steps.keys(), ...layout.tucked.keys()].flatMap((stepId) => {
    const place = placeAlong(layout, stepId);
    return place === undefined ? [] : [{ stepId, x: place.x, y: place.y }];
  });
  steps.sort((one, other) => one.x - other.x || one.y - other.y);
  for (const row of rows) {
    entries.set(
      row,
      steps.flatMap(({ stepId, x }): readonly RowEntry[] =>
        row.lane.role === 'thought'
          ? thoughtOf(project, stepId, x)
          : (insights.get(stepId) ?? []).map((insight) => insightEntry(insight, stepId, x)),
      ),
    );
  }
  return entries;
}

function isRow(role: Lane['role']): boolean {
  return role === 'thought' || role === 'insight';
}

function thoughtOf(project: Pick<Project, 'steps'>, stepId: Id, x: number): readonly RowEntry[] {
  const text = project.steps[stepId]?.thought ?? '';
  return text === '' ? [] : [{ stepId, id: stepId, kind: 'thought', text, x }];
}

function insightEntry(insight: Insight, stepId: Id, x: number): RowEntry {
  const isPraise = isPraisePoint(insight);
  const saysNow = isPraise && insight.polarity === 'pain' && insight.wordsNow !== '';
  return {
    stepId,
    id: `${insight.id} ${stepId}`,
    kind: isPraise ? 'praise' : 'pain',
    text: saysNow ? insight.wordsNow : insight.words,
    x,
  };
}

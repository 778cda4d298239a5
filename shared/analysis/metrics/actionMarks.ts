import type { Id } from '../../model/ids.ts';
import type { Project } from '../../model/project.ts';
import type { Metric } from '../../model/records.ts';

/** An action on the time line of a metric. */
export interface ActionMark {
  readonly actionId: Id;
  readonly title: string;
  /** When it is due, milliseconds since 1970. */
  readonly at: number;
  readonly isDone: boolean;
}

/** The dated actions that are to have an effect on the insight which the metric proves; the earliest first. */
export function actionMarks(
  project: Pick<Project, 'actions' | 'actionEffects'>,
  metric: Metric,
): readonly ActionMark[] {
  if (metric.insightId === null) return [];
  const serving = new Set<Id>();
  for (const { insightId, actionId } of Object.values(project.actionEffects)) {
    if (insightId === metric.insightId) serving.add(actionId);
  }
  return [...serving]
    .flatMap((actionId) => {
      const action = project.actions[actionId];
      if (action === undefined || action.dueAt === null || action.state === 'dropped') return [];
      return [{ actionId, title: action.title, at: action.dueAt, isDone: action.state === 'done' }];
    })
    .sort((one, other) => one.at - other.at || (one.actionId < other.actionId ? -1 : 1));
}

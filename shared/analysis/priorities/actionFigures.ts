import type { Action } from '../../model/actionRecords.ts';
import type { Id } from '../../model/ids.ts';
import type { Project } from '../../model/project.ts';
import { iceScore, riceScore } from './scores.ts';

/** What is computed of an action. */
export interface ActionFigures {
  /** The shares of pains that it removes, added up: 1.5 is one pain and a half. */
  readonly effect: number;
  /** How many pains it serves. */
  readonly pains: number;
  /** Null: not all that it takes is known. */
  readonly rice: number | null;
  readonly ice: number | null;
}

/** Of each action of a project what is computed of it. */
export function actionFigures({
  actions,
  actionEffects,
}: Pick<Project, 'actions' | 'actionEffects'>): ReadonlyMap<Id, ActionFigures> {
  const effects = new Map<Id, { effect: number; pains: number }>();
  for (const { actionId, field, amount } of Object.values(actionEffects)) {
    if (field !== 'share') continue;
    const sum = effects.get(actionId) ?? { effect: 0, pains: 0 };
    effects.set(actionId, { effect: sum.effect + amount, pains: sum.pains + 1 });
  }
  const figuresOf = (action: Action): ActionFigures => ({
    ...(effects.get(action.id) ?? { effect: 0, pains: 0 }),
    rice: riceScore(action),
    ice: iceScore(action),
  });
  return new Map(Object.values(actions).map((action) => [action.id, figuresOf(action)]));
}

import { addPortfolio } from '../../commands/addPortfolio.ts';
import { editActions } from '../../commands/editActions.ts';
import { editPortfolio } from '../../commands/editPortfolio.ts';
import { ideaToAction } from '../../commands/ideaToAction.ts';
import { keepChoice } from '../../commands/keepChoice.ts';
import { linkActions } from '../../commands/linkActions.ts';
import { linkIdea } from '../../commands/linkIdea.ts';
import { setActionEffect } from '../../commands/setActionEffect.ts';
import { actions, portfolios } from './actionOutline.ts';
import type { ActionKey, ActionOutline } from './actionOutline.ts';
import { entriesOf } from './making.ts';
import type { Making } from './making.ts';
import type { PainKey } from './painOutline.ts';
import { alsoCarried, ideas } from './workshopOutline.ts';
import type { IdeaOutline } from './workshopOutline.ts';

/** The actions that the ideas became, what they cost and change, and the sets that may be paid for. */
export function addActions(making: Making): void {
  const { story, run, newId, idOf } = making;
  for (const [key, { action }] of entriesOf<keyof typeof ideas, IdeaOutline>(ideas)) {
    if (action === undefined) continue;
    const { title } = story.actions[action];
    run(ideaToAction, { ideaId: idOf(`idea:${key}`), id: idOf(`action:${action}`), title });
    describe(making, action, actions[action]);
  }
  for (const { idea, action } of alsoCarried) {
    run(linkIdea, { ideaId: idOf(`idea:${idea}`), actionId: idOf(`action:${action}`), isLinked: true });
  }
  for (const [key, { needs, excludes }] of entriesOf<ActionKey, ActionOutline>(actions)) {
    for (const [kind, other] of [
      ['needs', needs],
      ['excludes', excludes],
    ] as const) {
      if (other === undefined) continue;
      const toId = idOf(`action:${other as ActionKey}`);
      run(linkActions, { id: newId(), fromId: idOf(`action:${key}`), toId, kind });
    }
  }
}

function describe(
  { story, run, newId, idOf, stepOf, partyOf, day, money, marked }: Making,
  key: ActionKey,
  outline: ActionOutline,
): void {
  const { state, owner, party, step, due, effort, oneOff, running, removes, changes } = outline;
  const { reach, impact, confidence, ease } = outline;
  const actionId = idOf(`action:${key}`);
  run(editActions, {
    actionIds: [actionId],
    fields: {
      state,
      description: marked(story.actions[key].text),
      ownerId: idOf(`owner:${owner}`),
      participantId: partyOf(party),
      stepId: step === undefined ? null : stepOf(step),
      dueAt: day(due),
      effort: { days: effort, basis: 'assumed' },
      oneOff: money(oneOff),
      running: money(running),
      // What runs already is paid for.
      isMust: state === 'done',
      ...{ reach, impact, confidence, ease },
    },
  });
  const basis = 'assumed';
  for (const [pain, amount] of Object.entries(removes)) {
    const on = { insightId: idOf(`insight:${pain as PainKey}`) };
    run(setActionEffect, { id: newId(), actionId, on, amount, basis });
  }
  for (const { step: at, field, amount, party: whose } of changes) {
    const participantId = whose === undefined ? null : partyOf(whose);
    const on = { stepId: stepOf(at), field, participantId };
    run(setActionEffect, { id: newId(), actionId, on, amount, basis });
  }
}

/** What may be spent in a year, and the set of actions that was chosen for it. */
export function addPortfolios({ story, run, newId, idOf, money, marked }: Making): void {
  for (const [key, { budget, days, months, weighing, chosen }] of entriesOf(portfolios)) {
    const portfolioId = newId();
    run(addPortfolio, { id: portfolioId, name: marked(story.portfolios[key]) });
    run(editPortfolio, { portfolioId, fields: { budget: money(budget).minor, days, months, weighing } });
    run(keepChoice, { portfolioId, actionIds: chosen.map((action) => idOf(`action:${action}`)) });
  }
}

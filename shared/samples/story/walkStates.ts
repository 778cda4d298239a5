import { moveCard } from '../../commands/moveCard.ts';
import { setColumnLimit } from '../../commands/setColumnLimit.ts';
import type { InsightState } from '../../model/records.ts';
import { entriesOf } from './making.ts';
import type { Making } from './making.ts';
import { pains } from './painOutline.ts';

const way = ['understood', 'planned', 'trialled', 'praised'] as const satisfies readonly InsightState[];

/** Every pain on its way over the board, column by column, as the rules of each let it in. */
export function walkStates({ story, run, newId, idOf }: Making): void {
  for (const [key, { state }] of entriesOf(pains)) {
    const insightId = idOf(`insight:${key}`);
    if (state === 'accepted') {
      run(moveCard, { insightId, state, beforeId: null, reason: story.acceptedReason });
      continue;
    }
    if (state === 'found') continue;
    // What has relapsed was praised before.
    const last = state === 'relapsed' ? 'praised' : state;
    for (const next of way.slice(0, way.indexOf(last) + 1)) {
      run(moveCard, { insightId, state: next, beforeId: null });
    }
  }
  run(setColumnLimit, { id: newId(), state: 'planned', most: 4 });
  run(setColumnLimit, { id: newId(), state: 'trialled', most: 3 });
}

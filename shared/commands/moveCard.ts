import { columnOf } from '../analysis/board/columnOf.ts';
import type { Id } from '../model/ids.ts';
import { limits } from '../model/limits.ts';
import type { InsightState } from '../model/records.ts';
import type { Project } from '../model/project.ts';
import { byPosition } from '../model/siblings.ts';
import { cleanLine, cleanText } from '../model/text.ts';
import { missingForState } from '../rules/insightStates.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';
import { placeAmong } from './placeAmong.ts';

export interface MoveCard {
  readonly insightId: Id;
  /** The column that it goes to; its own: only its place changes. */
  readonly state: InsightState;
  /** The card that it is put before; null, or one that is not in that column: behind all of them. */
  readonly beforeId: Id | null;
  /** Why it is left as it is, where it goes to *accepted*; left out: what was said before. */
  readonly reason?: string;
}

const labelKeys: Readonly<Record<InsightState, string>> = {
  found: 'moveToFound',
  understood: 'moveToUnderstood',
  planned: 'moveToPlanned',
  trialled: 'moveToTrialled',
  praised: 'moveToPraised',
  accepted: 'moveToAccepted',
  relapsed: 'moveToRelapsed',
};

/** Another column of the board for an insight, or another place in its own. A state is entered only with what it needs. */
export const moveCard: Command<MoveCard> = {
  refusal: (project, { insightId, state, reason }) => {
    const insight = project.insights[insightId];
    if (insight === undefined) return refuse('gone');
    if (columnOf(insight) === state) return null;
    if (insight.polarity === 'praise') return refuse('not-a-pain');
    return missingForState(withReason(project, insightId, reason), insightId, state).length === 0
      ? null
      : refuse('state-incomplete');
  },
  label: (project, { insightId, state }) => {
    const insight = project.insights[insightId];
    const isPlace = insight !== undefined && columnOf(insight) === state;
    return {
      key: isPlace ? 'moveCard' : labelKeys[state],
      args: { name: cleanLine(insight?.words ?? '', limits.nameLength) },
    };
  },
  apply: (draft, { insightId, state, beforeId, reason }, { before }) => {
    const [insight, was] = [draft.insights[insightId], before.insights[insightId]];
    if (insight === undefined || was === undefined) return;
    if (columnOf(was) !== state) {
      insight.state = state;
      if (state === 'accepted' && reason !== undefined) {
        insight.acceptedReason = cleanText(reason, limits.textLength);
      }
    }
    const siblings = Object.values(before.insights)
      .filter((one) => one.id === insightId || columnOf(one) === state)
      .sort(byPosition);
    const others = siblings.filter(({ id }) => id !== insightId);
    const place = others.findIndex(({ id }) => id === beforeId);
    placeAmong(draft.insights, siblings, insightId, place < 0 ? others.length : place);
  },
};

function withReason(project: Project, insightId: Id, reason: string | undefined): Project {
  const insight = project.insights[insightId];
  if (insight === undefined || reason === undefined) return project;
  const acceptedReason = cleanText(reason, limits.textLength);
  return { ...project, insights: { ...project.insights, [insightId]: { ...insight, acceptedReason } } };
}

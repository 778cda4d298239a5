import type { Draft } from 'immer';
import { columnOf } from '../analysis/board/columnOf.ts';
import { laneMove, laneTables } from '../analysis/board/laneMove.ts';
import type { LaneFacts, LaneWay } from '../analysis/board/laneMove.ts';
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
import { writeCarrier } from './setInsightCarrier.ts';

export interface MoveCard {
  readonly insightId: Id;
  /** The column that it goes to; its own: only its place changes. */
  readonly state: InsightState;
  /** The card that it is put before; null, or one that is not in that column: behind all of them. */
  readonly beforeId: Id | null;
  /** Why it is left as it is, where it goes to *accepted*; left out: what was said before. */
  readonly reason?: string;
  /** From one swimlane to another; left out: it stays in its own. */
  readonly lane?: LaneWay;
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

/**
 * Another column of the board for an insight, another swimlane, or another place in its own. A state is entered only with
 * what it needs; a swimlane only where it is plain what that says of the insight.
 */
export const moveCard: Command<MoveCard> = {
  refusal: (project, { insightId, state, reason, lane }) => {
    const insight = project.insights[insightId];
    if (insight === undefined) return refuse('gone');
    const said = lane === undefined ? null : laneMove(project, insightId, lane);
    if (lane !== undefined) {
      const { dimension, toId } = lane;
      if (toId !== null && project[laneTables[dimension]][toId] === undefined) return refuse('gone');
      if (said?.facts == null) return refuse('stays-in-lane');
    }
    if (columnOf(insight) === state) return null;
    if (insight.polarity === 'praise') return refuse('not-a-pain');
    // Who leaves the lane of the one that carries it is not planned by that.
    const then = said?.facts == null ? project : said.after;
    return missingForState(withReason(then, insightId, reason), insightId, state).length === 0
      ? null
      : refuse('state-incomplete');
  },
  label: (project, { insightId, state, lane }) => {
    const insight = project.insights[insightId];
    const isPlace = insight !== undefined && columnOf(insight) === state;
    const withinColumn = lane === undefined ? 'moveCard' : 'moveCardToLane';
    return {
      key: isPlace ? withinColumn : labelKeys[state],
      args: { name: cleanLine(insight?.words ?? '', limits.nameLength) },
    };
  },
  apply: (draft, { insightId, state, beforeId, reason, lane }, { before, newId }) => {
    const [insight, was] = [draft.insights[insightId], before.insights[insightId]];
    if (insight === undefined || was === undefined) return;
    if (columnOf(was) !== state) {
      insight.state = state;
      if (state === 'accepted' && reason !== undefined) {
        insight.acceptedReason = cleanText(reason, limits.textLength);
      }
    }
    const said = lane === undefined ? null : laneMove(before, insightId, lane);
    if (said?.facts != null) sayFacts(draft, before, insightId, said.facts, newId);
    const siblings = Object.values(before.insights)
      .filter((one) => one.id === insightId || columnOf(one) === state)
      .sort(byPosition);
    const others = siblings.filter(({ id }) => id !== insightId);
    const place = others.findIndex(({ id }) => id === beforeId);
    placeAmong(draft.insights, siblings, insightId, place < 0 ? others.length : place);
  },
};

function sayFacts(
  draft: Draft<Project>,
  before: Project,
  insightId: Id,
  { ownerId, carrierId, concerned, tags }: LaneFacts,
  newId: () => Id,
): void {
  if (ownerId !== undefined || carrierId !== undefined) {
    writeCarrier(draft, before, { insightId, ownerId, participantId: carrierId }, newId);
  }
  const owned = <Row extends { readonly insightId: Id }>(rows: Readonly<Record<Id, Row>>) =>
    Object.values(rows).filter((row) => row.insightId === insightId);
  if (concerned !== undefined) {
    const rows = owned(before.insightParticipants);
    for (const { id, participantId } of rows) {
      if (!concerned.includes(participantId)) delete draft.insightParticipants[id];
    }
    for (const participantId of concerned) {
      if (rows.some((row) => row.participantId === participantId)) continue;
      const id = newId();
      draft.insightParticipants[id] = { id, insightId, participantId };
    }
  }
  if (tags !== undefined) {
    const rows = owned(before.insightTags);
    for (const { id, tagId } of rows) if (!tags.includes(tagId)) delete draft.insightTags[id];
    for (const tagId of tags) {
      if (rows.some((row) => row.tagId === tagId)) continue;
      const id = newId();
      draft.insightTags[id] = { id, insightId, tagId };
    }
  }
}

function withReason(project: Project, insightId: Id, reason: string | undefined): Project {
  const insight = project.insights[insightId];
  if (insight === undefined || reason === undefined) return project;
  const acceptedReason = cleanText(reason, limits.textLength);
  return { ...project, insights: { ...project.insights, [insightId]: { ...insight, acceptedReason } } };
}

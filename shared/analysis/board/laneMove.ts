import type { Id } from '../../model/ids.ts';
import type { Project, TableName } from '../../model/project.ts';
import { segmentMembers } from '../research/segmentMembers.ts';
import { boardCard } from './boardCards.ts';
import type { BoardCard, BoardDimension } from './boardCards.ts';

/** From one swimlane to another; null: the one of the cards that belong to none. */
export interface LaneWay {
  readonly dimension: BoardDimension;
  readonly fromId: Id | null;
  readonly toId: Id | null;
}

/** The records that a dimension's lanes are named after. */
export const laneTables = {
  map: 'maps',
  stage: 'stages',
  participant: 'participants',
  persona: 'participants',
  segment: 'researchEntries',
  owner: 'owners',
  tag: 'tags',
} as const satisfies Readonly<Record<BoardDimension, TableName>>;

/** What has to be said of an insight so that its card stands in another swimlane; what is left out stays as it is. */
export interface LaneFacts {
  readonly ownerId?: Id | null;
  /** Who carries it. */
  readonly carrierId?: Id | null;
  /** All whom it concerns. */
  readonly concerned?: readonly Id[];
  readonly tags?: readonly Id[];
}

/**
 * Why a card cannot go there in one move: its steps say where it stands; they say whose it is; it belongs to others
 * besides; a customer carries nothing; the segment has several personas, or none.
 */
export const laneObstacles = ['place', 'steps', 'others', 'carrier', 'segment'] as const;
export type LaneObstacle = (typeof laneObstacles)[number];

export type LaneMove =
  /** `after`: the project in which these facts are said. */
  | { readonly facts: LaneFacts; readonly after: Project; readonly obstacle: null }
  | { readonly facts: null; readonly obstacle: LaneObstacle };

/** The dimensions in which a card may go from lane to lane. Of the others its steps decide. */
export function isSettable(dimension: BoardDimension): boolean {
  return dimension !== 'map' && dimension !== 'stage';
}

/**
 * How a card leaves one swimlane for another, and stays in all others of its lanes: only what leads to exactly that is
 * done; null where the insight is gone.
 */
export function laneMove(project: Project, insightId: Id, way: LaneWay): LaneMove | null {
  const card = boardCard(project, insightId);
  if (card === null) return null;
  const { dimension, fromId, toId } = way;
  if (!isSettable(dimension)) return { facts: null, obstacle: 'place' };
  const left = card.belongs[dimension].filter((id) => id !== fromId && id !== toId);
  if (toId === null && left.length > 0) return { facts: null, obstacle: 'others' };
  const facts = factsFor(project, card, way);
  if (typeof facts === 'string') return { facts: null, obstacle: facts };
  const wanted = new Set(toId === null ? left : [...left, toId]);
  const after = withFacts(project, insightId, facts);
  const reached = new Set(boardCard(after, insightId)?.belongs[dimension]);
  const isThere = reached.size === wanted.size && [...reached].every((id) => wanted.has(id));
  if (isThere) return { facts, after, obstacle: null };
  // Whom nobody names any more, the steps name again.
  return { facts: null, obstacle: facts.concerned?.length === 0 ? 'steps' : 'others' };
}

function factsFor(
  project: Project,
  card: BoardCard,
  { dimension, fromId, toId }: LaneWay,
): LaneFacts | LaneObstacle {
  const without = (ids: readonly Id[]) => ids.filter((id) => id !== fromId);
  const exchanged = (ids: readonly Id[]) =>
    toId === null || ids.includes(toId) ? without(ids) : [...without(ids), toId];
  switch (dimension) {
    case 'owner':
      return { ownerId: toId };
    case 'tag':
      return { tags: exchanged(card.belongs.tag) };
    case 'persona':
      return { concerned: exchanged(card.concerned) };
    case 'participant': {
      const isCarried = fromId !== null && card.carrierId === fromId;
      if (isCarried && toId !== null && project.participants[toId]?.side !== 'B') return 'carrier';
      const isConcerned = fromId === null || card.concerned.includes(fromId);
      return {
        ...(isCarried ? { carrierId: toId } : {}),
        ...(isConcerned ? { concerned: exchanged(card.concerned) } : {}),
      };
    }
    case 'segment': {
      const personasOf = (id: Id | null) =>
        id === null ? [] : segmentMembers(project, id).map(({ participant }) => participant.id);
      const [leaving, coming] = [personasOf(fromId), personasOf(toId)];
      const kept = card.concerned.filter((id) => !leaving.includes(id) || coming.includes(id));
      if (toId === null || kept.some((id) => coming.includes(id))) return { concerned: kept };
      return coming.length === 1 ? { concerned: [...kept, ...coming] } : 'segment';
    }
    case 'map':
    case 'stage':
      return 'place';
  }
}

/** The project in which these things were said, with ids that stand for nothing. */
function withFacts(project: Project, insightId: Id, facts: LaneFacts): Project {
  const { ownerId, carrierId, concerned, tags } = facts;
  const others = <Row extends { readonly insightId: Id }>(rows: Readonly<Record<Id, Row>>) =>
    Object.entries(rows).filter(([, row]) => row.insightId !== insightId);
  const carrier = Object.values(project.insightCarriers).find((one) => one.insightId === insightId);
  return {
    ...project,
    insightCarriers: {
      ...Object.fromEntries(others(project.insightCarriers)),
      carrier: {
        id: 'carrier',
        insightId,
        ownerId: ownerId === undefined ? (carrier?.ownerId ?? null) : ownerId,
        participantId: carrierId === undefined ? (carrier?.participantId ?? null) : carrierId,
      },
    },
    ...(concerned === undefined
      ? {}
      : {
          insightParticipants: Object.fromEntries([
            ...others(project.insightParticipants),
            ...concerned.map((id) => [id, { id, insightId, participantId: id }] as const),
          ]),
        }),
    ...(tags === undefined
      ? {}
      : {
          insightTags: Object.fromEntries([
            ...others(project.insightTags),
            ...tags.map((id) => [id, { id, insightId, tagId: id }] as const),
          ]),
        }),
  };
}

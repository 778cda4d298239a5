import type { Id } from '../../model/ids.ts';
import type { Project } from '../../model/project.ts';
import type { Insight, InsightState, Step } from '../../model/records.ts';
import { remembered } from '../../model/remembered.ts';
import { byPosition } from '../../model/siblings.ts';
import { isPraisePoint } from '../isPraisePoint.ts';
import { segmentMembers } from '../research/segmentMembers.ts';
import { columnOf } from './columnOf.ts';

/** By what cards are filtered, and put into swimlanes. */
export const boardDimensions = ['map', 'stage', 'participant', 'persona', 'segment', 'owner', 'tag'] as const;
export type BoardDimension = (typeof boardDimensions)[number];

/** An insight as the board shows it, with all that it is found, grouped and filtered by. */
export interface BoardCard {
  readonly insight: Insight;
  readonly column: InsightState;
  readonly isPraise: boolean;
  /** What the customer says: of a pain that became praise, what is said now. */
  readonly words: string;
  /** Where it lies, in no particular order; the first one is shown on the card. */
  readonly steps: readonly Step[];
  /** The records of each dimension that it belongs to; none: it stands in the swimlane of those without. */
  readonly belongs: Readonly<Record<BoardDimension, readonly Id[]>>;
  /** The participants whose it is: those who were named, else those of its steps. Not who carries it. */
  readonly concerned: readonly Id[];
  readonly isNamed: boolean;
  readonly carrierId: Id | null;
  /** S·O·D, 1…1000: after what was done about it where that is rated, else before; null where neither is. */
  readonly risk: number | null;
  /** How many actions are to have an effect on it; those that were dropped are not counted. */
  readonly actions: number;
  /** All its words in lower case, to be searched. */
  readonly text: string;
}

export type BoardTables = Pick<
  Project,
  | 'maps'
  | 'stages'
  | 'steps'
  | 'participants'
  | 'owners'
  | 'tags'
  | 'stepParticipants'
  | 'insights'
  | 'insightSteps'
  | 'insightCarriers'
  | 'insightParticipants'
  | 'insightTags'
  | 'actions'
  | 'actionEffects'
  | 'researchEntries'
  | 'entryFeeds'
  | 'segmentRules'
  | 'participantProfiles'
>;

const tablesRead = [
  'maps',
  'stages',
  'steps',
  'participants',
  'owners',
  'tags',
  'stepParticipants',
  'insights',
  'insightSteps',
  'insightCarriers',
  'insightParticipants',
  'insightTags',
  'actions',
  'actionEffects',
  'researchEntries',
  'entryFeeds',
  'segmentRules',
  'participantProfiles',
] as const satisfies readonly (keyof BoardTables)[];

/** All insights as cards, in the order in which they stand in their columns; the same cards until what they show changes. */
export const boardCards: (project: BoardTables) => readonly BoardCard[] = remembered(
  (project: BoardTables) => tablesRead.map((table) => project[table]),
  (_last, project) => cardsOf(project),
);

/** The same for one insight, of whatever project it is asked. */
export function boardCard(project: BoardTables, insightId: Id): BoardCard | null {
  const insight = project.insights[insightId];
  return insight === undefined
    ? null
    : (cardsOf({ ...project, insights: { [insightId]: insight } })[0] ?? null);
}

function cardsOf(project: BoardTables): readonly BoardCard[] {
  const steps = grouped(Object.values(project.insightSteps), 'insightId', 'stepId');
  const named = grouped(Object.values(project.insightParticipants), 'insightId', 'participantId');
  const tags = grouped(Object.values(project.insightTags), 'insightId', 'tagId');
  const parties = grouped(Object.values(project.stepParticipants), 'stepId', 'participantId');
  const carriers = new Map(Object.values(project.insightCarriers).map((one) => [one.insightId, one]));
  const segments = segmentsByPersona(project);
  const actions = actionsByInsight(project);
  return Object.values(project.insights)
    .sort(byPosition)
    .map((insight): BoardCard => {
      const isPraise = isPraisePoint(insight);
      const found = (steps.get(insight.id) ?? []).flatMap((id) => project.steps[id] ?? []);
      const carrier = carriers.get(insight.id);
      const own = named.get(insight.id) ?? [];
      // Whom nobody named: it is theirs who go through its steps.
      const concerned = unique(own.length > 0 ? own : found.flatMap(({ id }) => parties.get(id) ?? []));
      const carrying = carrier?.participantId ?? null;
      const participants = unique([...concerned, ...(carrying === null ? [] : [carrying])]);
      const personas = participants.filter((id) => project.participants[id]?.side === 'C');
      const belongs = {
        map: unique(found.map(({ mapId }) => mapId)),
        stage: unique(found.flatMap(({ stageId }) => stageId ?? [])),
        participant: participants,
        persona: personas,
        segment: unique(personas.flatMap((id) => segments.get(id) ?? [])),
        owner: carrier?.ownerId == null ? [] : [carrier.ownerId],
        tag: tags.get(insight.id) ?? [],
      };
      return {
        insight,
        column: columnOf(insight),
        isPraise,
        words: insight.state === 'praised' && insight.wordsNow !== '' ? insight.wordsNow : insight.words,
        steps: found,
        belongs,
        concerned,
        isNamed: own.length > 0,
        carrierId: carrying,
        risk: riskOf(insight),
        actions: actions.get(insight.id)?.size ?? 0,
        text: textOf(project, insight, found, belongs),
      };
    });
}

function riskOf(insight: Insight): number | null {
  const { severity, occurrence, detection } = insight;
  const { severityAfter, occurrenceAfter, detectionAfter } = insight;
  return product(severityAfter, occurrenceAfter, detectionAfter) ?? product(severity, occurrence, detection);
}

function product(one: number | null, two: number | null, three: number | null): number | null {
  return one === null || two === null || three === null ? null : one * two * three;
}

function textOf(
  project: BoardTables,
  { words, wordsNow, remedy, acceptedReason }: Insight,
  steps: readonly Step[],
  belongs: BoardCard['belongs'],
): string {
  const names = [
    ...belongs.participant.map((id) => project.participants[id]?.name ?? ''),
    ...belongs.owner.map((id) => project.owners[id]?.name ?? ''),
    ...belongs.tag.map((id) => project.tags[id]?.name ?? ''),
  ];
  const all = [words, wordsNow, remedy, acceptedReason, ...steps.map(({ title }) => title), ...names];
  return all.join('\n').toLocaleLowerCase();
}

function segmentsByPersona(project: BoardTables): ReadonlyMap<Id, readonly Id[]> {
  const segments = new Map<Id, Id[]>();
  for (const { id: segmentId, kind } of Object.values(project.researchEntries)) {
    if (kind !== 'segment') continue;
    for (const { participant } of segmentMembers(project, segmentId)) {
      segments.set(participant.id, [...(segments.get(participant.id) ?? []), segmentId]);
    }
  }
  return segments;
}

function actionsByInsight(project: BoardTables): ReadonlyMap<Id, ReadonlySet<Id>> {
  const actions = new Map<Id, Set<Id>>();
  for (const { insightId, actionId } of Object.values(project.actionEffects)) {
    const action = project.actions[actionId];
    if (insightId === null || action === undefined || action.state === 'dropped') continue;
    actions.set(insightId, (actions.get(insightId) ?? new Set()).add(actionId));
  }
  return actions;
}

/** What one column of link records names, by what another one does. */
function grouped<Key extends string, Value extends string>(
  links: readonly Readonly<Record<Key | Value, Id>>[],
  key: Key,
  value: Value,
): ReadonlyMap<Id, readonly Id[]> {
  const groups = new Map<Id, Id[]>();
  for (const link of links) {
    const group = groups.get(link[key]);
    if (group === undefined) groups.set(link[key], [link[value]]);
    else group.push(link[value]);
  }
  return groups;
}

function unique(ids: readonly Id[]): readonly Id[] {
  return ids.length < 2 ? ids : [...new Set(ids)];
}

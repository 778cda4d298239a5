import type { Id } from '../../model/ids.ts';
import { bases } from '../../model/kinds.ts';
import type { Project } from '../../model/project.ts';
import type { Basis } from '../../model/records.ts';
import type { Barrier, MomentFact, Motivation, ResearchEntry } from '../../model/researchRecords.ts';
import { byPosition } from '../../model/siblings.ts';
import { entriesBefore } from './feedsOf.ts';

// Where least effort moves most: people affected × max(0, highest barrier − motivation) × importance / effort. Of several
// motivations the strongest counts, as of several barriers the highest does.

type Tables = Pick<
  Project,
  'researchEntries' | 'momentFacts' | 'barriers' | 'motivations' | 'entryFeeds' | 'entrySteps' | 'steps'
>;

/** How many people a moment affects, and where that comes from. */
export interface PeopleAffected {
  readonly count: number;
  readonly basis: Basis;
  readonly from:
    | { readonly kind: 'own' }
    /** Sizes of the segments that lead there, together, times the share that leaves (null: not said, all count). */
    | { readonly kind: 'segments'; readonly size: number; readonly leaving: number | null };
}

export type LackingPart = 'people' | 'barrier' | 'importance';

export interface Breakthrough {
  readonly entry: ResearchEntry;
  readonly people: PeopleAffected | null;
  readonly barrier: Barrier | null;
  /** Null: none is noted, which counts as 0. */
  readonly motivation: Motivation | null;
  /** max(0, highest barrier − motivation), 0…10. */
  readonly gap: number;
  readonly importance: { readonly value: number; readonly from: 'own' | 'steps' } | null;
  /** Days of work; null: not known, or none, by which nothing can be divided. */
  readonly effort: number | null;
  /** People × gap × importance; null while one of them is not known. */
  readonly effect: number | null;
  /** The same for each day of effort. */
  readonly score: number | null;
  readonly lacks: readonly LackingPart[];
  /** The place that the person gave it, and why. */
  readonly override: { readonly rank: number; readonly reason: string } | null;
}

export interface Breakthroughs {
  /** The best first; those with a place of their own stand there. */
  readonly ranked: readonly Breakthrough[];
  /** Effort not known: by their effect. */
  readonly apart: readonly Breakthrough[];
  /** Something else is missing. */
  readonly open: readonly Breakthrough[];
}

/** The ranking of the key decision moments. The order in which records stand in their tables does not matter. */
export function rankBreakthroughs(project: Tables): Breakthroughs {
  const facts = new Map(Object.values(project.momentFacts).map((one) => [one.entryId, one]));
  const all = Object.values(project.researchEntries)
    .filter((entry) => entry.kind === 'moment')
    .sort(byPosition)
    .map((entry) => breakthroughOf(project, entry, facts.get(entry.id)));
  const placed = all.filter((one) => one.override !== null);
  const free = all.filter((one) => one.override === null);
  // Stable: those that are worth the same keep the order of the board.
  const ranked = free
    .filter((one) => one.score !== null)
    .sort((one, other) => (other.score ?? 0) - (one.score ?? 0));
  for (const one of placed.sort((a, b) => (a.override?.rank ?? 0) - (b.override?.rank ?? 0))) {
    ranked.splice((one.override?.rank ?? 1) - 1, 0, one);
  }
  return {
    ranked,
    apart: free
      .filter((one) => one.score === null && one.effect !== null)
      .sort((one, other) => (other.effect ?? 0) - (one.effect ?? 0)),
    open: free.filter((one) => one.effect === null),
  };
}

function breakthroughOf(project: Tables, entry: ResearchEntry, facts: MomentFact | undefined): Breakthrough {
  const people = peopleOf(project, entry.id, facts);
  const barrier = highest(project.barriers, entry.id, (one) => one.height);
  const motivation = highest(project.motivations, entry.id, (one) => one.strength);
  const importance = importanceOf(project, entry.id, facts);
  const gap = Math.max(0, (barrier?.height ?? 0) - (motivation?.strength ?? 0));
  const days = facts?.effort?.days ?? 0;
  const effort = days > 0 ? days : null;
  const isKnown = people !== null && barrier !== null && importance !== null;
  const effect = isKnown ? people.count * gap * importance.value : null;
  return {
    entry,
    people,
    barrier,
    motivation,
    gap,
    importance,
    effort,
    effect,
    score: effect === null || effort === null ? null : effect / effort,
    lacks: [
      ...(people === null ? (['people'] as const) : []),
      ...(barrier === null ? (['barrier'] as const) : []),
      ...(importance === null ? (['importance'] as const) : []),
    ],
    override:
      facts?.rank === undefined || facts.rank === null
        ? null
        : { rank: facts.rank, reason: facts.rankReason },
  };
}

function peopleOf(project: Tables, entryId: Id, facts: MomentFact | undefined): PeopleAffected | null {
  if (facts !== undefined && facts.people !== null) return { ...facts.people, from: { kind: 'own' } };
  const sizes = [...entriesBefore(project, entryId)].flatMap((id) => {
    const entry = project.researchEntries[id];
    return entry?.kind === 'segment' && entry.size !== null ? [entry.size] : [];
  });
  if (sizes.length === 0) return null;
  const size = sizes
    .map(({ count }) => count)
    .sort((a, b) => a - b)
    .reduce((sum, count) => sum + count, 0);
  const leaving = facts?.leaving ?? null;
  return {
    count: size * (leaving?.share ?? 1),
    basis: weakest([...sizes, ...(leaving === null ? [] : [leaving])]),
    from: { kind: 'segments', size, leaving: leaving?.share ?? null },
  };
}

/** What is put together is known no better than what is known least. */
function weakest(figures: readonly { readonly basis: Basis }[]): Basis {
  const places = figures.map(({ basis }) => bases.indexOf(basis));
  return bases[Math.min(...places)] ?? 'assumed';
}

/** The moment's own importance, else that of the most important of its steps. */
function importanceOf(
  project: Tables,
  entryId: Id,
  facts: MomentFact | undefined,
): Breakthrough['importance'] {
  if (facts !== undefined && facts.importance !== null) return { value: facts.importance, from: 'own' };
  const grades = Object.values(project.entrySteps)
    .filter((one) => one.entryId === entryId)
    .flatMap((one) => project.steps[one.stepId]?.importance ?? []);
  return grades.length === 0 ? null : { value: Math.max(...grades), from: 'steps' };
}

function highest<Row extends { readonly id: Id; readonly entryId: Id; readonly position: string }>(
  rows: Readonly<Record<Id, Row>>,
  entryId: Id,
  heightOf: (row: Row) => number,
): Row | null {
  const own = Object.values(rows).filter((one) => one.entryId === entryId);
  return own.sort((one, other) => heightOf(other) - heightOf(one) || byPosition(one, other))[0] ?? null;
}

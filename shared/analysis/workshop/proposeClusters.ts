import type { Id } from '../../model/ids.ts';
import { cutToCodePoints } from '../../model/text.ts';
import type { Note } from '../../model/workshopRecords.ts';
import { likePairs } from './likePairs.ts';

export type NoteText = Pick<Note, 'id' | 'text' | 'clusterId' | 'count'>;

/** Notes that may belong together: for the person to confirm. */
export interface ProposedCluster {
  /** The cluster that they would join; null: they would be a new one. */
  readonly clusterId: Id | null;
  /** Of a new one: the words of the note in its middle; else empty. */
  readonly name: string;
  /** Those that have no cluster yet, in the order of the notes. */
  readonly noteIds: readonly Id[];
}

/** Notes that say the same. */
export interface ProposedMerge {
  /** The one that all others say again. */
  readonly keptId: Id;
  readonly otherIds: readonly Id[];
}

export interface Proposals {
  readonly clusters: readonly ProposedCluster[];
  readonly merges: readonly ProposedMerge[];
}

// Tried on notes of workshops in English and Chinese: lower joins what only sounds alike, higher finds nothing.
const clusterLikeness = 0.23;
const sameLikeness = 0.66;
/** Code points of the name of a cluster. */
const nameLength = 60;

interface Near {
  readonly place: number;
  readonly likeness: number;
}

/**
 * What could be put together and merged. First what is like a note of a cluster may join that cluster; of the rest the
 * note that is likest to the others is the middle of a star of them, then the next one (star clustering: Aslam,
 * Pelekhov & Rus 2004), so that each cluster has a note that all of it is like.
 */
export function proposeClusters(notes: readonly NoteText[]): Proposals {
  const near: Near[][] = notes.map(() => []);
  const same: number[][] = notes.map(() => []);
  const texts = notes.map(({ text }) => text);
  likePairs(texts, clusterLikeness, (one, other, likeness) => {
    near[one]?.push({ place: other, likeness });
    near[other]?.push({ place: one, likeness });
    if (likeness < sameLikeness) return;
    same[one]?.push(other);
    same[other]?.push(one);
  });
  const joining = joiningOf(notes, near);
  const stars = starsOf(notes, near, joining);
  const merges = mergesOf(notes, same);
  // What goes into another note makes no cluster with it.
  const going = new Set(merges.flatMap(({ otherIds }) => otherIds));
  const isWorth = ({ clusterId, noteIds }: ProposedCluster): boolean =>
    noteIds.filter((id) => !going.has(id)).length > (clusterId === null ? 1 : 0);
  return { clusters: [...joinsOf(notes, joining), ...stars].filter(isWorth), merges };
}

/** The place of the text that is likest to all others, said as often as they are; of equally telling ones the first. */
export function mostTelling(notes: readonly Pick<Note, 'text' | 'count'>[]): number {
  const scores = notes.map(({ count }) => count);
  const texts = notes.map(({ text }) => text);
  likePairs(texts, Number.MIN_VALUE, (one, other, likeness) => {
    scores[one] = (scores[one] ?? 0) + likeness * (notes[other]?.count ?? 1);
    scores[other] = (scores[other] ?? 0) + likeness * (notes[one]?.count ?? 1);
  });
  let best = 0;
  for (const [place, score] of scores.entries()) if (score > (scores[best] ?? 0)) best = place;
  return best;
}

/** Of the notes without a cluster, by their place, the cluster of the note that they are likest to. */
function joiningOf(notes: readonly NoteText[], near: readonly (readonly Near[])[]): ReadonlyMap<number, Id> {
  const joining = new Map<number, Id>();
  for (const [place, note] of notes.entries()) {
    if (note.clusterId !== null) continue;
    const [likest] = [...(near[place] ?? [])].sort((one, other) => other.likeness - one.likeness);
    const clusterId = notes[likest?.place ?? -1]?.clusterId ?? null;
    if (clusterId !== null) joining.set(place, clusterId);
  }
  return joining;
}

function joinsOf(notes: readonly NoteText[], joining: ReadonlyMap<number, Id>): readonly ProposedCluster[] {
  const byCluster = new Map<Id, Id[]>();
  for (const [place, clusterId] of joining) {
    byCluster.set(clusterId, [...(byCluster.get(clusterId) ?? []), notes[place]?.id ?? '']);
  }
  return [...byCluster].map(([clusterId, noteIds]) => ({ clusterId, name: '', noteIds }));
}

function starsOf(
  notes: readonly NoteText[],
  near: readonly (readonly Near[])[],
  joining: ReadonlyMap<number, Id>,
): readonly ProposedCluster[] {
  const isFree = notes.map(({ clusterId }, place) => clusterId === null && !joining.has(place));
  const freeNear = near.map((ones) => ones.filter(({ place }) => isFree[place] === true));
  const degrees = freeNear.map((ones) => ones.reduce((sum, { likeness }) => sum + likeness, 0));
  const order = [...notes.keys()].filter((place) => isFree[place]);
  order.sort((one, other) => (degrees[other] ?? 0) - (degrees[one] ?? 0) || one - other);
  const middles = new Set<number>();
  const isTaken = notes.map(() => false);
  for (const place of order) {
    if (isTaken[place] === true) continue;
    middles.add(place);
    for (const one of freeNear[place] ?? []) isTaken[one.place] = true;
  }
  // A note between two stars belongs to the nearer one.
  const stars = new Map<number, number[]>([...middles].map((middle) => [middle, [middle]]));
  for (const place of order) {
    if (middles.has(place)) continue;
    const around = (freeNear[place] ?? []).filter((one) => middles.has(one.place));
    const [nearest] = around.sort((one, other) => other.likeness - one.likeness || one.place - other.place);
    if (nearest !== undefined) stars.get(nearest.place)?.push(place);
  }
  return [...stars].flatMap(([middle, places]) => {
    if (places.length < 2) return [];
    const noteIds = places.sort((one, other) => one - other).flatMap((place) => notes[place]?.id ?? []);
    return [{ clusterId: null, name: nameFrom(notes[middle]?.text ?? ''), noteIds }];
  });
}

/** What a cluster with this note in its middle could be called: a line of it. */
export function nameFrom(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const cut = cutToCodePoints(line, nameLength);
  return cut.length < line.length ? `${cut}…` : cut;
}

/** Stars again, of what is the same; so that everything that goes into a note is the same as that very note. */
function mergesOf(
  notes: readonly NoteText[],
  same: readonly (readonly number[])[],
): readonly ProposedMerge[] {
  const order = [...notes.keys()].filter((place) => (same[place]?.length ?? 0) > 0);
  order.sort((one, other) => (same[other]?.length ?? 0) - (same[one]?.length ?? 0) || one - other);
  const isTaken = notes.map(() => false);
  return order.flatMap((kept) => {
    const note = notes[kept];
    if (note === undefined || isTaken[kept] === true) return [];
    let { clusterId } = note;
    const going = (same[kept] ?? []).filter((place) => {
      const other = notes[place]?.clusterId ?? null;
      // Two clusters that the person keeps apart: the same thing said of two matters.
      const isApart = clusterId !== null && other !== null && clusterId !== other;
      if (isTaken[place] === true || isApart) return false;
      clusterId ??= other;
      return true;
    });
    if (going.length === 0) return [];
    for (const place of [kept, ...going]) isTaken[place] = true;
    return [{ keptId: note.id, otherIds: going.flatMap((place) => notes[place]?.id ?? []) }];
  });
}

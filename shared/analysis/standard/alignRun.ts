import type { Id } from '../../model/ids.ts';
import { bit, createFlowNet } from './flowNet.ts';
import type { Flow, FlowStep } from './flow.ts';
import type { Firing, FlowNet, Marking } from './flowNet.ts';

/** What is done in a journey, and which step of the flow it carries out; null where it is none of the flow's. */
export interface Deed {
  readonly stepId: Id;
  readonly standardId: Id | null;
}

/** One move of an alignment: of both sides together, of the flow alone, or of the journey alone. */
export type Move =
  | { readonly kind: 'done'; readonly standardId: Id; readonly stepId: Id }
  /** A required step of the flow that the journey leaves out. */
  | { readonly kind: 'skipped'; readonly standardId: Id }
  /** One that may be left out. */
  | { readonly kind: 'passed'; readonly standardId: Id }
  | { readonly kind: 'added'; readonly stepId: Id };

export interface Alignment {
  readonly moves: readonly Move[];
  /** How many required steps are skipped and how many steps are added. */
  readonly cost: number;
  /** 1 − cost / (steps of the journey + required steps of the shortest run of the flow); 1 where both have none. */
  readonly fitness: number;
}

export interface AlignOptions {
  /** So many states are looked at before it is given up. */
  readonly mostStates?: number;
  /** Told of the states looked at, now and then; false ends the search. */
  readonly mayGoOn?: (states: number) => boolean;
}

export type AlignOutcome =
  | ({ readonly state: 'exact' } & Alignment)
  /** Neither time nor memory is without end. `cost` is known to be at least this. */
  | { readonly state: 'given-up'; readonly atLeast: number };

const usual = { mostStates: 3_000_000, mayGoOn: () => true } as const;

/**
 * The cheapest way of holding a run of a journey against a flow, by A* over the product of the two (Adriansyah 2014,
 * Aligning Observed and Modeled Behavior, chapter 4). Exact for choices, parallel parts and loops. Emotional touches are
 * to be left out of `deeds` beforehand: they cost nothing and lengthen nothing.
 */
export function alignRun(flow: Flow, deeds: readonly Deed[], options: AlignOptions = {}): AlignOutcome {
  const net = createFlowNet(flow);
  const shortest = search(net, [], options);
  if (shortest.state === 'given-up') return shortest;
  const outcome = deeds.length === 0 ? shortest : search(net, deeds, options);
  if (outcome.state === 'given-up') return outcome;
  const length = deeds.length + shortest.cost;
  return { ...outcome, fitness: length === 0 ? 1 : 1 - outcome.cost / length };
}

type Found = { readonly state: 'exact'; readonly moves: readonly Move[]; readonly cost: number };
type Searched = Found | Extract<AlignOutcome, { state: 'given-up' }>;

/** Where a search stands: the flow at a marking, the journey before its deed `at`. */
interface State {
  readonly marking: number;
  readonly at: number;
  readonly cost: number;
  readonly before: State | null;
  readonly move: Move | null;
}

function search(net: FlowNet, deeds: readonly Deed[], options: AlignOptions): Searched {
  const { mostStates, mayGoOn } = { ...usual, ...options };
  const markings = createMarkings(net);
  const left = countsFrom(net, deeds);
  const least = createLeast(net, deeds.length, left, markings);
  const best = new Map<number, number>();
  const queue = createQueue();

  const reach = (
    marking: number,
    at: number,
    cost: number,
    before: State | null,
    move: Move | null,
  ): void => {
    const key = marking * (deeds.length + 1) + at;
    const known = best.get(key);
    if (known !== undefined && known <= cost) return;
    best.set(key, cost);
    queue.add({ marking, at, cost, before, move }, cost + least(marking, at));
  };

  reach(markings.idOf(net.start), 0, 0, null, null);
  for (let looked = 0; ; looked += 1) {
    const state = queue.take();
    // A flow without an end that can be come to: nothing can be held against it.
    if (state === null) return { state: 'given-up', atLeast: Number.POSITIVE_INFINITY };
    const { marking, at, cost } = state;
    if (best.get(marking * (deeds.length + 1) + at) !== cost) continue;
    const deed = deeds[at];
    if (deed === undefined && markings.isOver(marking))
      return { state: 'exact', cost, moves: movesTo(state) };
    if (best.size > mostStates || (looked % 1024 === 1023 && !mayGoOn(looked))) {
      return { state: 'given-up', atLeast: cost + least(marking, at) };
    }
    // A step that no deed can be any more, and that stands in nobody's way, is left out here and nowhere else.
    const idle = markings.apart(marking).find(({ place }) => left[place]?.[at] === 0);
    if (idle !== undefined) {
      const { id: standardId, isRequired } = idle.step;
      const kind = isRequired ? 'skipped' : 'passed';
      reach(idle.to, at, cost + (isRequired ? 1 : 0), state, { kind, standardId });
      continue;
    }
    if (deed !== undefined) {
      reach(marking, at + 1, cost + 1, state, { kind: 'added', stepId: deed.stepId });
    }
    for (const { step, to } of markings.firings(marking)) {
      const { id: standardId, isRequired } = step;
      reach(to, at, cost + (isRequired ? 1 : 0), state, {
        kind: isRequired ? 'skipped' : 'passed',
        standardId,
      });
      if (deed?.standardId === standardId) {
        reach(to, at + 1, cost, state, { kind: 'done', standardId, stepId: deed.stepId });
      }
    }
  }
}

function movesTo(state: State): readonly Move[] {
  const moves: Move[] = [];
  for (let one: State | null = state; one !== null; one = one.before)
    if (one.move !== null) moves.push(one.move);
  return moves.reverse();
}

interface NextStep {
  readonly place: number;
  readonly step: FlowStep;
  /** The marking that it leads to. */
  readonly to: number;
}

/** Markings by numbers, and what follows each, worked out once. */
function createMarkings(net: FlowNet) {
  const ids = new Map<Marking, number>();
  const markings: Marking[] = [];
  const known: NextStep[][] = [];
  const knownApart: NextStep[][] = [];
  const nextOf = ({ step: place, marking }: Firing): NextStep[] => {
    const step = net.steps[place];
    return step === undefined ? [] : [{ place, step, to: idOf(marking) }];
  };
  const idOf = (marking: Marking): number => {
    const id = ids.get(marking);
    if (id !== undefined) return id;
    ids.set(marking, markings.length);
    markings.push(marking);
    return markings.length - 1;
  };
  return {
    idOf,
    of: (id: number): Marking => markings[id] ?? 0n,
    isOver: (id: number): boolean => markings[id] === 0n,
    firings: (id: number) => (known[id] ??= net.firings(markings[id] ?? 0n).flatMap(nextOf)),
    apart: (id: number) => (knownApart[id] ??= net.apart(markings[id] ?? 0n).flatMap(nextOf)),
  };
}

/** By step and place in the journey, how many deeds from there on are that step. */
function countsFrom(net: FlowNet, deeds: readonly Deed[]): readonly Uint32Array[] {
  const placeOf = new Map(net.steps.map(({ id }, place) => [id, place]));
  const left = net.steps.map(() => new Uint32Array(deeds.length + 1));
  for (let at = deeds.length - 1; at >= 0; at -= 1) {
    for (const counts of left) counts[at] = counts[at + 1] ?? 0;
    const counts = left[placeOf.get(deeds[at]?.standardId ?? '') ?? -1];
    if (counts !== undefined) counts[at] = (counts[at] ?? 0) + 1;
  }
  return left;
}

/**
 * What is still to be paid at least: for each deed that is left and that no way of the flow from here can do (any more,
 * or once more), and for each required step that every way from here does and no deed that is left is.
 */
function createLeast(
  net: FlowNet,
  length: number,
  left: readonly Uint32Array[],
  markings: ReturnType<typeof createMarkings>,
): (marking: number, at: number) => number {
  const repeated = net.steps.map((_, place) => net.isRepeated(place));
  const known: { must: readonly number[]; may: readonly number[] }[] = [];
  const placesIn = (mask: bigint): readonly number[] =>
    net.steps.flatMap((_, place) => ((mask & bit(place)) === 0n ? [] : [place]));
  const partsOf = (id: number) =>
    (known[id] ??= {
      must: placesIn(net.mustDo(markings.of(id))).filter((place) => net.steps[place]?.isRequired === true),
      may: placesIn(net.mayDo(markings.of(id))),
    });
  return (marking, at) => {
    const { must, may } = partsOf(marking);
    let matched = 0;
    for (const place of may) {
      const count = left[place]?.[at] ?? 0;
      matched += repeated[place] === true ? count : Math.min(1, count);
    }
    let skipped = 0;
    for (const place of must) if (left[place]?.[at] === 0) skipped += 1;
    return length - at - matched + skipped;
  };
}

/** States by what they will cost at least, of equal ones the last that came: it is the furthest. */
function createQueue() {
  const buckets: State[][] = [];
  let lowest = 0;
  return {
    add: (state: State, cost: number): void => {
      (buckets[cost] ??= []).push(state);
      lowest = Math.min(lowest, cost);
    },
    take: (): State | null => {
      for (; lowest < buckets.length; lowest += 1) {
        const state = buckets[lowest]?.pop();
        if (state !== undefined) return state;
      }
      return null;
    },
  };
}

import type { Flow, FlowStep } from './flow.ts';
import { startsOf } from './flow.ts';

/** Where a run of a flow stands: the connections that it is on, one bit each. 0: it is over. */
export type Marking = bigint;

/** One step that can be done next, by its place in `steps`, and where the run stands then; `way`: the choice taken. */
export interface Firing {
  readonly step: number;
  readonly marking: Marking;
  /** The connection that a choice goes on by; null for other steps, and for a choice without ways. */
  readonly way: number | null;
}

/** A flow that can be run. */
export interface FlowNet {
  readonly steps: readonly FlowStep[];
  readonly start: Marking;
  /** What can be done next. Nothing only where the run is over. */
  readonly firings: (marking: Marking) => readonly Firing[];
  /**
   * Of what can be done next, the steps that stand in nobody's way: sooner or later each has to be done, and whatever
   * is done before it could be done after it as well, to the same end.
   */
  readonly apart: (marking: Marking) => readonly Firing[];
  /** The steps that every way to the end from here does, one bit each by their place. */
  readonly mustDo: (marking: Marking) => bigint;
  /** The steps that some way from here does, one bit each. */
  readonly mayDo: (marking: Marking) => bigint;
  /** Whether a step can be done more than once in a run. */
  readonly isRepeated: (step: number) => boolean;
}

interface Edge {
  /** The place of a step; −1 for where the flow is entered. */
  readonly from: number;
  readonly to: number;
}

/**
 * A flow as a game of tokens: a step can be done when a token has come to it and none is under way that could still
 * come by another of its connections (the inclusive join of BPMN 2.0, 13.4.3; where a decision split, that is the one
 * branch taken, where a step split into parallel parts, all of them). Doing it takes the tokens at it and puts one on
 * each of its connections, after a decision on one of them. Where steps only wait for each other, all of them can be done.
 */
export function createFlowNet(flow: Flow): FlowNet {
  const { steps, connections } = flow;
  const placeOf = new Map(steps.map(({ id }, place) => [id, place]));
  const edges: Edge[] = connections.flatMap(({ from, to }) => {
    const [one, other] = [placeOf.get(from), placeOf.get(to)];
    return one === undefined || other === undefined || one === other ? [] : [{ from: one, to: other }];
  });
  const entered = startsOf(flow).map((id) => placeOf.get(id) ?? 0);
  const entry = edges.length;
  edges.push(...entered.map((to) => ({ from: -1, to })));

  const into: number[][] = steps.map(() => []);
  const outOf: number[][] = steps.map(() => []);
  for (const [index, { from, to }] of edges.entries()) {
    into[to]?.push(index);
    outOf[from]?.push(index);
  }
  const atStep = into.map(maskOf);
  const behindStep = outOf.map(maskOf);
  const upstream = edges.map(({ from, to }) => upstreamOf(from, to, edges, into));
  const must = fixpoint(steps, outOf, edges, (step, masks) =>
    step.isChoice ? masks.reduce((all, one) => all & one) : masks.reduce((all, one) => all | one),
  );
  const may = reachedFrom(steps, outOf, edges);

  function isReady(step: number, marking: Marking): boolean {
    if ((marking & (atStep[step] ?? 0n)) === 0n) return false;
    return (into[step] ?? []).every(
      (edge) => (marking & bit(edge)) !== 0n || (marking & (upstream[edge] ?? 0n)) === 0n,
    );
  }

  /** No other token can come to it, and none waits where its own goes: done now or later, it is done as often. */
  function isApart(step: number, marking: Marking): boolean {
    if (steps[step]?.isChoice === true || !isReady(step, marking)) return false;
    if ((marking & (behindStep[step] ?? 0n)) !== 0n) return false;
    return (into[step] ?? []).every((edge) => (marking & (upstream[edge] ?? 0n)) === 0n);
  }

  function doStep(step: number, marking: Marking): readonly Firing[] {
    const left = marking & ~(atStep[step] ?? 0n);
    const ways = outOf[step] ?? [];
    if (steps[step]?.isChoice === true && ways.length > 0) {
      return ways.map((way) => ({ step, marking: left | bit(way), way }));
    }
    return [{ step, marking: left | (behindStep[step] ?? 0n), way: null }];
  }

  const union = (marking: Marking, masks: readonly bigint[]): bigint => {
    let all = 0n;
    for (const [index, { to }] of edges.entries()) {
      if ((marking & bit(index)) !== 0n) all |= masks[to] ?? 0n;
    }
    return all;
  };

  return {
    steps,
    start: maskOf(entered.map((_, index) => entry + index)),
    firings: (marking) => {
      const reached = steps.flatMap((_, step) => ((marking & (atStep[step] ?? 0n)) === 0n ? [] : [step]));
      const ready = reached.filter((step) => isReady(step, marking));
      return (ready.length > 0 ? ready : reached).flatMap((step) => doStep(step, marking));
    },
    apart: (marking) => steps.flatMap((_, step) => (isApart(step, marking) ? doStep(step, marking) : [])),
    mustDo: (marking) => union(marking, must),
    mayDo: (marking) => union(marking, may),
    isRepeated: (step) =>
      (outOf[step] ?? []).some((edge) => ((may[edges[edge]?.to ?? -1] ?? 0n) & bit(step)) !== 0n),
  };
}

export function bit(place: number): bigint {
  return 1n << BigInt(place);
}

function maskOf(places: readonly number[]): bigint {
  return places.reduce((mask, place) => mask | bit(place), 0n);
}

/** The connections from which one can be come to without doing the step at its end. */
function upstreamOf(
  from: number,
  to: number,
  edges: readonly Edge[],
  into: readonly (readonly number[])[],
): bigint {
  let mask = 0n;
  const seen = new Set([to, -1]);
  const left = [from];
  for (let step = left.pop(); step !== undefined; step = left.pop()) {
    if (seen.has(step)) continue;
    seen.add(step);
    for (const edge of into[step] ?? []) {
      mask |= bit(edge);
      left.push(edges[edge]?.from ?? -1);
    }
  }
  return mask;
}

/** For each step itself and what `join` makes of those behind it: the largest answer that agrees with itself. */
function fixpoint(
  steps: readonly FlowStep[],
  outOf: readonly (readonly number[])[],
  edges: readonly Edge[],
  join: (step: FlowStep, masks: readonly bigint[]) => bigint,
): readonly bigint[] {
  const all = bit(steps.length) - 1n;
  const masks = steps.map(() => all);
  for (let isStable = false; !isStable;) {
    isStable = true;
    for (const [place, step] of steps.entries()) {
      const behind = (outOf[place] ?? []).map((edge) => masks[edges[edge]?.to ?? -1] ?? 0n);
      const mask = bit(place) | (behind.length === 0 ? 0n : join(step, behind));
      if (mask !== masks[place]) {
        masks[place] = mask;
        isStable = false;
      }
    }
  }
  return masks;
}

/** For each step itself and all that can come after it. */
function reachedFrom(
  steps: readonly FlowStep[],
  outOf: readonly (readonly number[])[],
  edges: readonly Edge[],
): readonly bigint[] {
  return steps.map((_, start) => {
    let mask = 0n;
    const left = [start];
    for (let step = left.pop(); step !== undefined; step = left.pop()) {
      if ((mask & bit(step)) !== 0n) continue;
      mask |= bit(step);
      for (const edge of outOf[step] ?? []) left.push(edges[edge]?.to ?? -1);
    }
    return mask;
  });
}

import type { Id } from '../../model/ids.ts';
import type { Flow } from './flow.ts';
import { startsOf } from './flow.ts';

/**
 * `unreachable`: no run comes to it. `endless`: from here on no run comes to an end. `dead-end`: a run stops here and has
 * come to none of the ends that the flow has. `no-choice`: a decision with fewer than two ways on.
 */
export const flowFaults = ['unreachable', 'endless', 'dead-end', 'no-choice'] as const;
export type FlowFault = (typeof flowFaults)[number];

/** What is wrong with a flow, at one of its steps. */
export interface Unsound {
  readonly stepId: Id;
  readonly fault: FlowFault;
}

/**
 * Where a flow is not sound: every step can be come to, from every step an end can be come to, no branch stops before
 * one, and every decision decides (van der Aalst 1997, Verification of Workflow Nets, for the first two). `ends`: the
 * steps at which it is meant to end; none: wherever nothing follows. A parallel part may stop anywhere as long as another
 * one comes to an end: a blueprint's support does its share and is done. Joins wait for nothing that cannot come
 * (`flowNet`), so that connections alone say what can be come to.
 */
export function unsoundSteps(flow: Flow, ends: ReadonlySet<Id>): readonly Unsound[] {
  const after = new Map<Id, Set<Id>>(flow.steps.map(({ id }) => [id, new Set()]));
  const before = new Map<Id, Set<Id>>(flow.steps.map(({ id }) => [id, new Set()]));
  for (const { from, to } of flow.connections) {
    if (from === to || !after.has(from) || !after.has(to)) continue;
    after.get(from)?.add(to);
    before.get(to)?.add(from);
  }
  const last = flow.steps.flatMap(({ id }) => (after.get(id)?.size === 0 ? [id] : []));
  const come = reached(startsOf(flow), after);
  const ending = reached(last, before);
  const stopping = ends.size === 0 ? new Set<Id>() : stopsBeforeEnds(flow, after, before, ends);
  return flow.steps.flatMap(({ id, isChoice }): readonly Unsound[] => {
    if (!come.has(id)) return [{ stepId: id, fault: 'unreachable' }];
    if (!ending.has(id)) return [{ stepId: id, fault: 'endless' }];
    if (isChoice && (after.get(id)?.size ?? 0) < 2) return [{ stepId: id, fault: 'no-choice' }];
    return stopping.has(id) ? [{ stepId: id, fault: 'dead-end' }] : [];
  });
}

/** The steps at which a run may stop without any of its parts having come to an end. */
function stopsBeforeEnds(
  flow: Flow,
  after: ReadonlyMap<Id, ReadonlySet<Id>>,
  before: ReadonlyMap<Id, ReadonlySet<Id>>,
  ends: ReadonlySet<Id>,
): ReadonlySet<Id> {
  const isChoice = new Map(flow.steps.map((step) => [step.id, step.isChoice]));
  // From which every run that is over one day has come to an end: all, until something speaks against it. What speaks
  // against a step may speak against those before it.
  const sure = new Set(isChoice.keys());
  const doubtful = [...sure];
  for (let id = doubtful.pop(); id !== undefined; id = doubtful.pop()) {
    if (ends.has(id) || !sure.has(id)) continue;
    const ways = [...(after.get(id) ?? [])];
    const isLed = (way: Id): boolean => sure.has(way);
    if (ways.length > 0 && (isChoice.get(id) === true ? ways.every(isLed) : ways.some(isLed))) continue;
    sure.delete(id);
    doubtful.push(...(before.get(id) ?? []));
  }
  const starts = startsOf(flow);
  if (starts.some((id) => sure.has(id))) return new Set();
  const seen = new Set<Id>();
  const left = [...starts];
  for (let id = left.pop(); id !== undefined; id = left.pop()) {
    if (seen.has(id) || sure.has(id)) continue;
    seen.add(id);
    const ways = [...(after.get(id) ?? [])];
    if (isChoice.get(id) === true || !ways.some((way) => sure.has(way))) left.push(...ways);
  }
  return new Set([...seen].filter((id) => after.get(id)?.size === 0));
}

function reached(from: readonly Id[], next: ReadonlyMap<Id, ReadonlySet<Id>>): ReadonlySet<Id> {
  const seen = new Set<Id>();
  const left = [...from];
  for (let id = left.pop(); id !== undefined; id = left.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    left.push(...(next.get(id) ?? []));
  }
  return seen;
}

import type { Id } from '../../model/ids.ts';

/** A step of a flow, as far as it matters how the flow can run. */
export interface FlowStep {
  readonly id: Id;
  /** Leaving it out counts. Routing (start, end, decision) and what is optional may be left out. */
  readonly isRequired: boolean;
  /** One of its ways is taken; of any other step all of them. */
  readonly isChoice: boolean;
}

/** A flow, or a journey read as one: what may come after what. */
export interface Flow {
  readonly steps: readonly FlowStep[];
  readonly connections: readonly { readonly from: Id; readonly to: Id }[];
  /** Where it begins. Left out or empty: at every step that nothing leads to. */
  readonly starts?: readonly Id[];
}

/** Where it begins: as it says, else at the steps that nothing leads to; where something leads to each, at the first. */
export function startsOf({ steps, connections, starts = [] }: Flow): readonly Id[] {
  const said = new Set(starts);
  const begun = steps.filter(({ id }) => said.has(id));
  if (begun.length > 0) return begun.map(({ id }) => id);
  const ids = new Set(steps.map(({ id }) => id));
  const led = new Set(connections.flatMap(({ from, to }) => (from !== to && ids.has(from) ? [to] : [])));
  const free = steps.filter(({ id }) => !led.has(id));
  return (free.length > 0 ? free : steps.slice(0, 1)).map(({ id }) => id);
}

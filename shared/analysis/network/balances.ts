import type { Id } from '../../model/ids.ts';
import type { Project } from '../../model/project.ts';

/** What a node of a value network gives and gets over its exchanges, in points of worth (0…10 each). */
export interface Balance {
  /** The node. */
  readonly stepId: Id;
  readonly gives: number;
  readonly gets: number;
  /** What they get less what they give: below 0 they give more than they get. */
  readonly net: number;
  /** Exchanges of theirs of which a side that is named has no worth yet: the balance is not complete. */
  readonly open: number;
}

/**
 * The balances of a value network, those first who give most more than they get. An exchange gives `given` to its end, which
 * is worth `givenWorth` to who gets it, and `received` comes back. Nodes without an exchange that has a worth are left out.
 */
export function balances(
  { steps, connections }: Pick<Project, 'steps' | 'connections'>,
  mapId: Id,
): readonly Balance[] {
  const sums = new Map<Id, { gives: number[]; gets: number[]; open: number }>();
  const of = (stepId: Id) => {
    const sum = sums.get(stepId) ?? { gives: [], gets: [], open: 0 };
    sums.set(stepId, sum);
    return sum;
  };
  for (const one of Object.values(connections)) {
    if (one.mapId !== mapId || one.kind !== 'exchange') continue;
    const [from, to] = [of(one.fromStepId), of(one.toStepId)];
    if (one.givenWorth !== null) {
      from.gives.push(one.givenWorth);
      to.gets.push(one.givenWorth);
    }
    if (one.receivedWorth !== null) {
      to.gives.push(one.receivedWorth);
      from.gets.push(one.receivedWorth);
    }
    const isOpen =
      (one.given !== '' && one.givenWorth === null) || (one.received !== '' && one.receivedWorth === null);
    if (isOpen) {
      from.open += 1;
      to.open += 1;
    }
  }
  return [...sums]
    .filter(([stepId, { gives, gets }]) => steps[stepId] !== undefined && gives.length + gets.length > 0)
    .map(([stepId, { gives, gets, open }]) => {
      const [given, got] = [total(gives), total(gets)];
      return { stepId, gives: given, gets: got, net: got - given, open };
    })
    .sort((one, other) => one.net - other.net || (one.stepId < other.stepId ? -1 : 1));
}

/** The same sum in whatever order the exchanges stand. */
function total(worths: readonly number[]): number {
  return [...worths].sort((a, b) => a - b).reduce((sum, worth) => sum + worth, 0);
}

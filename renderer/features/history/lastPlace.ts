import type { Id } from '../../../shared/model/ids.ts';
import type { Bridge } from '../../bridge/bridge.ts';
import { PraisepointError } from '../../../shared/contract/errors.ts';
import type { Workbench } from '../../state/workbench.ts';

/** A place in the log that a version can name. */
export interface NamedPlace {
  readonly at: number;
  /** Null: before the first change. */
  readonly atChange: Id | null;
}

/** Where the log stands once everything is stored. Throws a `PraisepointError` where that cannot be. */
export async function lastPlace(bridge: Bridge, workbench: Workbench): Promise<NamedPlace> {
  const isStored = await workbench.settle();
  const { head, storing } = workbench.store.getState();
  if (!isStored) {
    const fault = storing.state === 'failed' ? storing.fault : { code: 'internal' as const, args: {} };
    throw new PraisepointError(fault.code, fault.args);
  }
  const { changes } = await bridge.call('history.list', { id: head.id, before: null, limit: 1 });
  const [last] = changes;
  return { at: last?.at ?? head.createdAt, atChange: last?.id ?? null };
}

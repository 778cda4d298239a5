import type { Change, Patch } from '../../shared/model/change.ts';
import type { Id } from '../../shared/model/ids.ts';

/** A change of these patches; its inverse is given where a test takes it back. */
export function changeOf(id: Id, patches: readonly Patch[], more: Partial<Change> = {}): Change {
  return {
    id,
    at: 1000,
    label: { key: 'renameStep', args: { name: 'Waits' } },
    patches: [...patches],
    inverse: [...patches],
    undoes: null,
    redoes: null,
    ...more,
  };
}

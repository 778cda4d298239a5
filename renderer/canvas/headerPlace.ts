import type { ReactNode } from 'react';
import type { Id } from '../../shared/model/ids.ts';
import type { Extent } from './headerDrag.ts';

/** A stage or a lane with what its header shows and where it may go. */
export interface HeaderPlace extends Extent {
  readonly name: string;
  /** Of what lies in it, px at 100 %: it cannot be made smaller. */
  readonly leastSize: number;
  readonly detail: ReactNode;
  /** A strip that hides this many steps, and whether one of these is among them; null: open. */
  readonly collapsed: {
    readonly count: number;
    readonly holds: (ids: ReadonlySet<Id>) => boolean;
  } | null;
}

import type { ReactNode } from 'react';
import type { Extent } from './headerDrag.ts';

/** A stage or a lane with what its header shows and where it may go. */
export interface HeaderPlace extends Extent {
  readonly name: string;
  /** Of what lies in it, px at 100 %: it cannot be made smaller. */
  readonly leastSize: number;
  readonly detail: ReactNode;
  /** A strip that hides this many steps; null: open. */
  readonly collapsed: { readonly count: number } | null;
}

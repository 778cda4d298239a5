import type { Id } from '../../../shared/model/ids.ts';
import type { Workbench } from '../workbench.ts';
import type { WindowWays } from './windowWays.ts';

/** Words that a new record is given before the person names it. */
export interface NewNames {
  readonly step: string;
  readonly stage: string;
  readonly lane: string;
  readonly participant: string;
  /** A journey that is made of a standard flow of that name. */
  readonly journeyOf: (name: string) => string;
  readonly emotion: string;
}

export type Place = 'canvas' | 'outline';

/** Where the actions come from: the workbench, the first names of new records, and where renaming happens. */
export interface ActionSetting {
  readonly workbench: Workbench;
  readonly newNames: NewNames;
  readonly place: Place;
  /** What the window can do besides; not there in a menu of the selection. */
  readonly ways?: WindowWays;
  /** What the actions are for, where it is not what is selected. */
  readonly selected?: ReadonlySet<Id>;
}

import type { Id } from '../../../shared/model/ids.ts';

/** What somebody was led to: another object each time. */
export interface Sought {
  readonly id: Id;
  /** Or only for the eyes. */
  readonly isForFocus: boolean;
}

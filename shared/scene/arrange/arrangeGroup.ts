import type { Id } from '../../model/ids.ts';
import type { Point } from '../rect.ts';

/** A step that is put somewhere else in its cell; x and y as it lies now. */
export interface GroupStep {
  readonly id: Id;
  /** Null, as the stage of its group, in a value network. */
  readonly laneId: Id | null;
  /** Which lane of the map that is, from the top. */
  readonly lane: number;
  readonly x: number;
  readonly y: number;
  /** Left of this it would lie before a step that stays and that leads to it. */
  readonly notBefore: number;
}

/** The steps that are arranged together, those of a stage or of a value network: plain data, as a worker is sent it. */
export interface ArrangeGroup {
  readonly stageId: Id | null;
  /** As a reader meets them. */
  readonly steps: readonly GroupStep[];
  /** From which step to which, by their places in `steps`; of those without connections, in which order they lie. */
  readonly links: readonly (readonly [number, number])[];
  /** Between two columns, and between two steps of a column: room for the lines and for what is written at them, px. */
  readonly apart: Point;
  /** Where the first column begins, and in each lane the first row. */
  readonly left: number;
  readonly tops: Readonly<Record<number, number>>;
  /** Corners of what stays where it is, by lane. */
  readonly taken: Readonly<Record<number, readonly Point[]>>;
}

/** For each step of a group, in which column it stands, and in which order with the others of that column. */
export interface Layer {
  readonly column: number;
  readonly order: number;
}

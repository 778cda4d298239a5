import type { Id } from '../model/ids.ts';
import { sizes } from '../model/sizes.ts';
import { breakLines } from './breakLines.ts';
import type { LanePlace } from './layoutMap.ts';
import type { Rect } from './rect.ts';

/** What a row that is drawn from the steps says of one of them. */
export interface RowEntry {
  readonly stepId: Id;
  /** Different for each entry of a row. */
  readonly id: Id;
  readonly kind: 'thought' | 'pain' | 'praise';
  readonly text: string;
  /** Where its step begins along the map. */
  readonly x: number;
}

export interface RowCard extends RowEntry {
  readonly box: Rect;
  readonly lines: readonly string[];
  /** Entries that have no room below this one. */
  readonly more: number;
}

export const cardText = { font: 'regular', size: 12, lineHeight: 16 } as const;
/** Inside a card: at its left stands the sign of what it says. */
export const cardPadding = { left: 26, right: 8, y: 6 } as const;
const margin = 10;
const gap = 4;
const leastHeight = cardText.lineHeight + 2 * cardPadding.y;

/**
 * The cards of a drawn row, each under its step. Where those of several steps stand over one another along the map
 * (steps of two lanes at one moment) they share the height of the row, from top to bottom as they come; what has no
 * room is counted on the last one that has.
 */
export function rowCards({ y, height }: LanePlace, entries: readonly RowEntry[]): readonly RowCard[] {
  const room = height - 2 * margin;
  const most = Math.max(1, Math.floor((room + gap) / (leastHeight + gap)));
  const cards: RowCard[] = [];
  for (const group of groupsOf(entries)) {
    const rows = Math.min(
      most,
      group.reduce((count, { row }) => Math.max(count, row + 1), 0),
    );
    const share = (room - (rows - 1) * gap) / rows;
    for (const { entry, row } of group) {
      if (row >= rows) continue;
      const isLast = row === rows - 1;
      const more = isLast
        ? group.filter((other) => other.row >= rows && isOver(other.entry, entry)).length
        : 0;
      cards.push(cardOf(entry, { top: y + margin + row * (share + gap), share, more }));
    }
  }
  return cards;
}

function cardOf(
  entry: RowEntry,
  { top, share, more }: { readonly top: number; readonly share: number; readonly more: number },
): RowCard {
  const lines = breakLines(entry.text, {
    ...cardText,
    width: sizes.step.width - cardPadding.left - cardPadding.right - (more > 0 ? 22 : 0),
    maxLines: Math.max(1, Math.floor((share - 2 * cardPadding.y) / cardText.lineHeight)),
  });
  const height = Math.max(1, lines.length) * cardText.lineHeight + 2 * cardPadding.y;
  return { ...entry, lines, more, box: { x: entry.x, y: Math.round(top), width: sizes.step.width, height } };
}

interface Placed {
  readonly entry: RowEntry;
  readonly row: number;
}

/** Entries that hang together because one stands over the next, and in which row of them each stands. */
function groupsOf(entries: readonly RowEntry[]): readonly (readonly Placed[])[] {
  const groups: Placed[][] = [];
  let ends: number[] = [];
  let farthest = -Infinity;
  for (const entry of [...entries].sort((one, other) => one.x - other.x)) {
    if (entry.x >= farthest) {
      groups.push([]);
      ends = [];
    }
    const free = ends.findIndex((end) => end <= entry.x);
    const row = free === -1 ? ends.length : free;
    ends[row] = entry.x + sizes.step.width + gap;
    farthest = Math.max(farthest, ends[row]);
    groups.at(-1)?.push({ entry, row });
  }
  return groups;
}

/** Whether two have no room side by side in one row, the gap between them counted: else one was hidden and not told of. */
function isOver(one: RowEntry, other: RowEntry): boolean {
  return Math.abs(one.x - other.x) < sizes.step.width + gap;
}

import { parseClip, printClip } from '../../../shared/formats/clipboard/clip.ts';
import type { Clip } from '../../../shared/formats/clipboard/clip.ts';
import { clipOfHtml, printClipHtml } from '../../../shared/formats/clipboard/clipHtml.ts';
import { readDelimited } from '../../../shared/formats/table/readDelimited.ts';
import type { Table } from '../../../shared/formats/table/readDelimited.ts';
import { readLines } from '../../../shared/formats/table/readLines.ts';
import { isWhole } from '../../../shared/rules/isWhole.ts';
import { tableOfHtml } from './tableOfHtml.ts';

// Chromium keeps it between its tabs and windows; other browsers keep none but the three that all programs know.
const ownType = 'application/x-praisepoint+json';

/** What a clipboard holds for a map. */
export type Pasted =
  | { readonly kind: 'clip'; readonly clip: Clip }
  | { readonly kind: 'table'; readonly table: Table }
  | { readonly kind: 'lines'; readonly titles: readonly string[] };

/** What was copied last in this window, and the text that went along with it. */
let last: { readonly text: string; readonly clip: string } | null = null;

/** A clip as a clipboard takes it: for us, and as titles with their stages and lanes for every other program. */
export function clipData(clip: Clip): Readonly<Record<'text/plain' | 'text/html' | typeof ownType, string>> {
  const rows = rowsOf(clip);
  const printed = printClip(clip);
  const text = rows.map((cells) => cells.map(asCell).join('\t')).join('\n');
  last = { text, clip: printed };
  return { [ownType]: printed, 'text/html': printClipHtml(printed, rows), 'text/plain': text };
}

/** What can be pasted; null where there is nothing of it. What a stranger wrote is none of ours unless all of it fits. */
export function readPasted(transfer: DataTransfer): Pasted | null {
  const html = transfer.getData('text/html');
  const text = transfer.getData('text/plain');
  // A clipboard that was written by a menu keeps no type of ours, and may have cleaned the HTML.
  const own = last !== null && sameText(last.text, text) ? last.clip : null;
  for (const printed of [transfer.getData(ownType), clipOfHtml(html), own]) {
    const clip = printed === null || printed === '' ? null : parseClip(printed);
    if (clip !== null && isWhole(clip.records)) return { kind: 'clip', clip };
  }
  const table = text.includes('\t') ? readDelimited(text, '\t') : tableOfHtml(html);
  if (table?.some((cells) => cells.length > 1) === true) return { kind: 'table', table };
  const titles = readLines(text);
  return titles.length === 0 ? null : { kind: 'lines', titles };
}

/** The text of the clip that was copied last in this window; null where nothing was. */
export function lastText(): string | null {
  return last?.text ?? null;
}

// Windows turns line ends into its own.
function sameText(one: string, other: string): boolean {
  return one === other.replace(/\r\n/g, '\n');
}

/** Title, stage and lane of each step in the order in which they lie; of a single step the title alone. */
function rowsOf({ records, corners }: Clip): readonly (readonly string[])[] {
  const { stages, lanes } = records;
  const steps = Object.values(records.steps).sort((one, other) => {
    const [a, b] = [corners[one.id] ?? one, corners[other.id] ?? other];
    return a.x - b.x || a.y - b.y;
  });
  if (steps.length === 1) return steps.map((step) => [step.title]);
  if (steps.length === 0) return [...Object.values(stages), ...Object.values(lanes)].map((one) => [one.name]);
  return steps.map((step) => [
    step.title,
    stages[step.stageId ?? '']?.name ?? '',
    lanes[step.laneId ?? '']?.name ?? '',
  ]);
}

function asCell(text: string): string {
  return /["\t\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

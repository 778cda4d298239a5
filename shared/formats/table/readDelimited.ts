import { limits } from '../../model/limits.ts';

/** Cells in rows; nothing is said yet of what they hold. */
export type Table = readonly (readonly string[])[];

export const tableLimits = {
  rows: limits.importTasks,
  columns: 100,
  length: limits.importLength,
} as const;

export type Delimiter = '\t' | ',' | ';';

/**
 * Text of cells, as spreadsheets copy and save it (RFC 4180): a cell that begins with a quotation mark ends with one,
 * and may hold separators, line ends and doubled marks. One that never ends is taken as it stands. Rows that are
 * empty are left out at the end, kept in between. One row beyond the limit is read, so that it is seen.
 */
export function readDelimited(text: string, delimiter: Delimiter): Table {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = text.startsWith('\ufeff') ? 1 : 0;
  while (at <= text.length && rows.length <= tableLimits.rows + 1) {
    const cell = text[at] === '"' ? quoted(text, at, delimiter) : null;
    const end = cell?.end ?? plainEnd(text, at, delimiter);
    if (row.length < tableLimits.columns) row.push(cell?.text ?? text.slice(at, end));
    if (text[end] === delimiter) {
      at = end + 1;
      continue;
    }
    rows.push(row);
    row = [];
    if (end >= text.length) break;
    at = end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
  while (rows.length > 0 && rows.at(-1)?.every((one) => one.trim() === '') === true) rows.pop();
  return rows;
}

function plainEnd(text: string, from: number, delimiter: Delimiter): number {
  let end = from;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return end;
}

/** Null where the cell is no quoted one after all: its mark is never closed, or something follows it. */
function quoted(
  text: string,
  from: number,
  delimiter: Delimiter,
): { readonly text: string; readonly end: number } | null {
  let close = from + 1;
  for (;;) {
    close = text.indexOf('"', close);
    if (close < 0) return null;
    if (text[close + 1] !== '"') break;
    close += 2;
  }
  const end = close + 1;
  const isEnd = end === text.length || text[end] === delimiter || text[end] === '\n' || text[end] === '\r';
  if (!isEnd) return null;
  return {
    text: text
      .slice(from + 1, close)
      .replaceAll('""', '"')
      .replace(/\r\n?/g, '\n'),
    end,
  };
}

/** What parts the cells of a file: what its first line has most of, outside of quotation marks. */
export function delimiterOf(text: string): Delimiter {
  const line =
    text
      .slice(0, 10_000)
      .replace(/"[^"]*"/g, '')
      .split(/[\r\n]/, 1)[0] ?? '';
  const count = (delimiter: Delimiter) => line.split(delimiter).length - 1;
  const delimiters: readonly Delimiter[] = ['\t', ';', ','];
  return delimiters.reduce((best, one) => (count(one) > count(best) ? one : best), ',');
}

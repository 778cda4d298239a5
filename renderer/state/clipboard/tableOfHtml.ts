import { tableLimits } from '../../../shared/formats/table/readDelimited.ts';
import type { Table } from '../../../shared/formats/table/readDelimited.ts';

/**
 * The cells of the first table of an HTML; null where it has none. It is parsed into a document of its own, in which
 * no script runs and nothing is loaded; only its text is taken.
 */
export function tableOfHtml(html: string): Table | null {
  if (html.length > tableLimits.length || !/<table/i.test(html)) return null;
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table');
  if (table === null) return null;
  return Array.from(table.rows)
    .slice(0, tableLimits.rows + 2)
    .map((row) =>
      Array.from(row.cells)
        .slice(0, tableLimits.columns)
        .map((cell) => textOf(cell)),
    );
}

function textOf(cell: HTMLTableCellElement): string {
  for (const lineBreak of cell.querySelectorAll('br')) lineBreak.replaceWith('\n');
  return cell.textContent.replace(/[ \t\u00a0]+/g, ' ').trim();
}

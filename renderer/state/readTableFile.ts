import { delimiterOf, readDelimited, tableLimits } from '../../shared/formats/table/readDelimited.ts';
import type { Table } from '../../shared/formats/table/readDelimited.ts';
import type { ChosenFile } from '../bridge/bridge.ts';
import { decodeText } from './decodeText.ts';

export function isTableFile({ name }: ChosenFile): boolean {
  return /\.(?:csv|tsv)$/i.test(name);
}

/** The cells of a CSV or TSV file; null where it cannot be read, is no text, or has nothing in it. */
export async function readTableFile(file: ChosenFile): Promise<Table | null> {
  if (file.size > tableLimits.length) return null;
  try {
    const text = decodeText(await file.read());
    const table = text === null ? [] : readDelimited(text, delimiterOf(text));
    return table.length === 0 ? null : table;
  } catch {
    return null;
  }
}

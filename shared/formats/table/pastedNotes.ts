import { readDelimited } from './readDelimited.ts';

/** The texts of notes in what was pasted: each line one, of a table's rows the first column; list marks fall away. */
export function pastedNotes(text: string): readonly string[] {
  const lines = text.includes('\t')
    ? readDelimited(text, '\t').map(([first = '']) => first)
    : text.split(/\r\n?|\n/);
  return lines
    .map((line) => line.trim().replace(/^(?:[-*•‧・]|\d{1,3}[.)、])\s+/u, ''))
    .filter((line) => line !== '');
}

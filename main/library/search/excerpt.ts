import type { SearchTerms } from './searchQuery.ts';
import { wordsOf } from './words.ts';
import type { Word } from './words.ts';

// Two lines of the list of finds on home.
const before = 48;
const length = 160;

/** The part of a text where one of the terms stands, on one line; null where none does. */
export function excerpt(text: string, terms: SearchTerms): string | null {
  const line = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  const words = wordsOf(line);
  for (const [index, term] of terms.entries()) {
    const place = placeOf(term, words, index === terms.length - 1);
    if (place !== null) return cutAround(line, place);
  }
  return null;
}

/** The start of a text, on one line. */
export function opening(text: string): string {
  return cutAround(text.replace(/\s+/gu, ' ').trim(), 0);
}

function placeOf(term: readonly string[], words: readonly Word[], isUnfinished: boolean): number | null {
  const last = term.length - 1;
  const isWord = (sought: string, index: number, word: Word | undefined) =>
    word !== undefined &&
    (isUnfinished && index === last ? word.folded.startsWith(sought) : word.folded === sought);
  const found = words.findIndex((_, start) =>
    term.every((sought, index) => isWord(sought, index, words[start + index])),
  );
  return words[found]?.start ?? null;
}

function cutAround(line: string, place: number): string {
  const lead = Array.from(line.slice(0, place));
  const rest = Array.from(line.slice(place));
  const room = Math.max(before, length - rest.length);
  const shownLead = lead.length > room ? `…${lead.slice(-room + 1).join('')}` : lead.join('');
  const roomAfter = length - Array.from(shownLead).length;
  return shownLead + (rest.length > roomAfter ? `${rest.slice(0, roomAfter - 1).join('')}…` : rest.join(''));
}

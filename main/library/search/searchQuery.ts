import { wordsOf } from './words.ts';

/** What a person seeks: terms that must all be there, each a row of words; the last word may be unfinished. */
export type SearchTerms = readonly (readonly string[])[];

/**
 * The terms of what was typed, parted by white space. Empty where there is no word in it: white space alone seeks
 * nothing (all projects are shown), punctuation alone seeks something that is in no index (none is).
 */
export function searchTerms(typed: string): SearchTerms {
  return typed
    .split(/\s+/u)
    .map((term) => wordsOf(term.normalize('NFKC')).map((word) => word.folded))
    .filter((words) => words.length > 0);
}

/** The terms as a MATCH of FTS5. The words hold letters, digits and pictographs only, so nothing needs escaping. */
export function matchExpression(terms: SearchTerms): string {
  const phrases = terms.map((words) => `"${words.join(' ')}"`);
  return `${phrases.join(' AND ')} *`;
}

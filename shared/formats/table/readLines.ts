import { limits } from '../../model/limits.ts';
import { cleanLine } from '../../model/text.ts';

// A bullet, a box of a to-do list, or a number of one or two levels with what ends it.
const mark =
  /^(?:[-*+•◦▪‣·–—●○■□➢✓✔]\s+|\[[ xX]?\]\s+|[（(]?\d{1,3}(?:\.\d{1,3})*(?:[.)]\s+|[、．）])|[a-zA-Z]\)\s+|[（(]?[一二三四五六七八九十]{1,3}[、．）)])+/u;

/** The lines of a text as titles: without their bullets, numbers and indents, empty ones left out. */
export function readLines(text: string): readonly string[] {
  return text.split(/\r\n?|\n|\u2028|\u2029/).flatMap((line) => {
    const trimmed = line.trim();
    const title =
      cleanLine(trimmed.replace(mark, ''), limits.nameLength) || cleanLine(trimmed, limits.nameLength);
    return title === '' ? [] : [title];
  });
}

import * as z from 'zod';

// SQLite stores UTF-8: a lone surrogate would come back as U+FFFD, and what is in memory and what is
// stored would differ. NUL ends a string for several SQLite functions. Both are refused by the schema and
// taken out by `cleanText` and `cleanLine` before a command uses what a person typed or pasted.
const lineBreak = /[\n\r\u0085\u2028\u2029]+/g;
// eslint-disable-next-line no-control-regex -- the control characters are what this is about
const unstorable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\p{Surrogate}/gu;

/** Text of several lines as it may be stored: LF line ends, no control characters but tab and LF, well formed, at most `limit` code points. */
export function cleanText(text: string, limit: number): string {
  const clean = text.replace(/\r\n?/g, '\n').replace(unstorable, '').trim();
  return cutToCodePoints(clean, limit);
}

/** The same for a name or title: one line, inner white space kept, breaks and tabs turned into a space. */
export function cleanLine(text: string, limit: number): string {
  const clean = text.replace(lineBreak, ' ').replace(/\t/g, ' ').replace(unstorable, '').trim();
  return cutToCodePoints(clean, limit);
}

/** Whether nothing would be left of `text` that could be read. */
export function isBlank(text: string): boolean {
  return text.replace(lineBreak, ' ').replace(unstorable, '').trim() === '';
}

/** At most `limit` code points of `text`; never cuts a surrogate pair in two. */
export function cutToCodePoints(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return Array.from(text).slice(0, limit).join('').trimEnd();
}

/** A schema for stored text of at most `limit` code points. */
export function textSchema(limit: number) {
  return z
    .string()
    .refine((text) => text.length <= limit || Array.from(text).length <= limit, 'too long')
    .refine((text) => text.search(unstorable) < 0, 'has characters that cannot be stored');
}

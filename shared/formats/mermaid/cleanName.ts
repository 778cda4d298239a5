import { limits } from '../../model/limits.ts';
import { cleanLine, cleanText, cutToCodePoints } from '../../model/text.ts';
import type { ProblemLog } from './problemLog.ts';

/** A name, title or other text of one line as a record may hold it; whatever is lost is reported. */
export function cleanName(raw: string, line: number, log: ProblemLog): string {
  return clean(raw, cleanLine, limits.nameLength, line, log);
}

/** The same for a text of several lines. */
export function cleanDescription(raw: string, line: number, log: ProblemLog): string {
  return clean(raw, cleanText, limits.textLength, line, log);
}

function clean(
  raw: string,
  cleaner: (text: string, limit: number) => string,
  limit: number,
  line: number,
  log: ProblemLog,
): string {
  const whole = cleaner(raw, Infinity);
  // A tab that became a space is no loss; anything else that differs is.
  if (whole.replaceAll('\t', ' ') !== raw.trim().replaceAll('\t', ' ')) {
    log.report('control-characters', line, { name: whole });
  }
  // 2 × limit units hold at least `limit` code points, so no pair within them is cut; and a name of ten
  // megabytes is not taken apart whole.
  const kept = cutToCodePoints(whole.slice(0, 2 * limit), limit);
  if (kept.length < whole.length) log.report('name-cut', line, { name: kept, limit });
  return kept;
}

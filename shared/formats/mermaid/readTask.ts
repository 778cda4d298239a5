import { cleanName } from './cleanName.ts';
import { decodeEntities } from './decodeEntities.ts';
import type { ProblemLog } from './problemLog.ts';
import type { JourneyTask } from './reading.ts';
import type { Tally } from './tally.ts';

/**
 * A task from what stands before and after its first colon: `score: actor, actor`. As Mermaid does, the score
 * is whatever JavaScript's `Number` makes of it (`0x3` is 3, `1e9` a billion), parts after the actors are
 * dropped, and an actor counts once. Other than Mermaid, which takes an empty score for 0, an empty score is a
 * missing one, and none is outside 1…5.
 */
export function readTask(
  name: string,
  data: string,
  line: number,
  log: ProblemLog,
  tally: Tally,
): JourneyTask {
  const task = cleanName(decodeEntities(name), line, log);
  const scoreEnd = data.indexOf(':');
  const actorsEnd = scoreEnd < 0 ? -1 : data.indexOf(':', scoreEnd + 1);
  const scoreText = scoreEnd < 0 ? data : data.slice(0, scoreEnd);
  const actorText = scoreEnd < 0 ? '' : data.slice(scoreEnd + 1, actorsEnd < 0 ? data.length : actorsEnd);
  const dropped = actorsEnd < 0 ? '' : data.slice(actorsEnd + 1).trim();
  if (dropped !== '') log.report('parts-dropped', line, { task, text: dropped });
  return {
    line,
    name: task,
    score: readScore(scoreText.trim(), task, line, log),
    actors: readActors(actorText, line, log, tally),
  };
}

function readScore(original: string, task: string, line: number, log: ProblemLog): number | null {
  if (original === '') {
    log.report('missing-score', line, { task });
    return null;
  }
  const number = Number(original);
  if (Number.isNaN(number)) {
    log.report('score-not-a-number', line, { task, original });
    return null;
  }
  const score = Math.min(5, Math.max(1, number));
  if (score !== number) log.report('score-out-of-range', line, { task, original, score });
  return score;
}

function readActors(text: string, line: number, log: ProblemLog, tally: Tally): readonly string[] {
  const actors = new Set<string>();
  // Not split(','): a line of ten megabytes of commas ends at the limit, not in ten million strings.
  for (let start = 0; start <= text.length && tally.refusal() === null;) {
    const comma = text.indexOf(',', start);
    const end = comma < 0 ? text.length : comma;
    const actor = text.slice(start, end);
    start = end + 1;
    if (actor.trim() === '') continue;
    const name = cleanName(decodeEntities(actor), line, log);
    if (name === '' || actors.has(name)) continue;
    tally.count('mention', line);
    actors.add(name);
  }
  return [...actors];
}

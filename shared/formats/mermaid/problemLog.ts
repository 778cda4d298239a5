import { limits } from '../../model/limits.ts';
import { cleanLine } from '../../model/text.ts';
import { problemSeverity, type Problem, type ProblemArgs, type ProblemCode } from './problem.ts';

export interface ProblemLog {
  readonly report: (code: ProblemCode, line: number, args?: ProblemArgs) => void;
  /** Everything reported, in the order of the lines. */
  readonly list: () => readonly Problem[];
}

const quoteLength = 60;

/**
 * Collects what is found while reading. Ten megabytes of nonsense are millions of errors: of each severity
 * only the first `limits.importProblems` are kept, the others counted.
 */
export function openProblemLog(): ProblemLog {
  const kept: Problem[] = [];
  const count = { error: 0, warning: 0 };
  const firstUnlisted = { error: 0, warning: 0 };

  function report(code: ProblemCode, line: number, args: ProblemArgs = {}): void {
    const severity = problemSeverity[code];
    count[severity] += 1;
    if (count[severity] <= limits.importProblems) {
      kept.push({ severity, line, code, args: quoteShort(args) });
    } else if (count[severity] === limits.importProblems + 1) {
      firstUnlisted[severity] = line;
    }
  }

  function list(): readonly Problem[] {
    const problems = kept.toSorted((a, b) => a.line - b.line);
    for (const [severity, code] of [
      ['error', 'more-errors'],
      ['warning', 'more-warnings'],
    ] as const) {
      const unlisted = count[severity] - limits.importProblems;
      if (unlisted > 0) {
        problems.push({ severity, line: firstUnlisted[severity], code, args: { count: unlisted } });
      }
    }
    return problems;
  }

  return { report, list };
}

function quoteShort(args: ProblemArgs): ProblemArgs {
  return Object.fromEntries(
    Object.entries(args).map(([key, value]) => [key, typeof value === 'string' ? quote(value) : value]),
  );
}

function quote(text: string): string {
  // Cut roughly before cleaning: the text may be a line of megabytes.
  const line = cleanLine(text.trimStart().slice(0, 4 * quoteLength), Infinity);
  const short = cleanLine(line, quoteLength);
  return short === line ? line : `${short}…`;
}

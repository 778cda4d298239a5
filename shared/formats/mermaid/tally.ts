import { limits } from '../../model/limits.ts';
import type { ProblemCode } from './problem.ts';

const kinds = {
  task: { limit: limits.importTasks, code: 'too-many-tasks' },
  section: { limit: limits.importSections, code: 'too-many-sections' },
  actor: { limit: limits.importActors, code: 'too-many-actors' },
  mention: { limit: limits.importMentions, code: 'too-many-mentions' },
  diagram: { limit: limits.importDiagrams, code: 'too-many-diagrams' },
} as const satisfies Record<string, { limit: number; code: ProblemCode }>;

interface Refusal {
  readonly code: ProblemCode;
  readonly line: number;
  readonly limit: number;
}

export interface Tally {
  readonly count: (kind: keyof typeof kinds, line: number) => void;
  /** The first limit that was passed; whoever reads in a loop stops then. */
  readonly refusal: () => Refusal | null;
}

/** Counts what one text has, over all its diagrams, against the limits. */
export function openTally(): Tally {
  const counts = { task: 0, section: 0, actor: 0, mention: 0, diagram: 0 };
  let refused: Refusal | null = null;
  return {
    count(kind, line) {
      counts[kind] += 1;
      const { code, limit } = kinds[kind];
      if (refused === null && counts[kind] > limit) refused = { code, line, limit };
    },
    refusal: () => refused,
  };
}

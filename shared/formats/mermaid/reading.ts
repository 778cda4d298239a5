import type { Problem } from './problem.ts';

// The tree that a Mermaid text is read into. Line numbers count from 1 in the whole text, not in the block.

export interface MermaidReading {
  readonly diagrams: readonly JourneyDiagram[];
  readonly skipped: readonly SkippedDiagram[];
  /** In the order of their lines. */
  readonly problems: readonly Problem[];
}

export interface JourneyDiagram {
  /** The line of the word `journey`. */
  readonly line: number;
  /** Its last `title`, else the title of its front matter, as Mermaid has it. */
  readonly title: string | null;
  readonly accTitle: string | null;
  /** May have several lines. */
  readonly accDescription: string | null;
  readonly sections: readonly JourneySection[];
}

export interface JourneySection {
  /** The line of the word `section`; for tasks before the first one, the line of the first task. */
  readonly line: number;
  /** Empty for the tasks before the first section, and for a section without a name. */
  readonly name: string;
  readonly tasks: readonly JourneyTask[];
}

export interface JourneyTask {
  readonly line: number;
  readonly name: string;
  /** Mermaid's score, clamped to 1…5; fractions stay. Null where there is none. */
  readonly score: number | null;
  /** In the order of the text, each once, none empty. */
  readonly actors: readonly string[];
}

export interface SkippedDiagram {
  readonly line: number;
  /** The word that the diagram begins with: `flowchart`, `sequenceDiagram`, … */
  readonly kind: string;
}

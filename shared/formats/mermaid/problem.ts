/**
 * Everything that can be said about an imported Mermaid text, with how grave it is. An *error* means: a part
 * of the text was left out (or all of it); a *warning*: it was read, but changed or guessed at. The sentences
 * stand in the renderer's i18n; the English one here is what the code means. `{…}` are the arguments; `{line}`
 * is the problem's line.
 */
export const problemSeverity = {
  // The whole text
  /** There is nothing in this file. */
  'empty-file': 'error',
  /** This is not a text in UTF-8. */
  'not-text': 'error',
  /** The text has {length} characters; at most {limit} can be imported. */
  'text-too-long': 'error',
  /** There are more than {limit} tasks in this text; nothing was imported. */
  'too-many-tasks': 'error',
  /** There are more than {limit} sections in this text; nothing was imported. */
  'too-many-sections': 'error',
  /** There are more than {limit} different actors in this text; nothing was imported. */
  'too-many-actors': 'error',
  /** The tasks of this text name actors more than {limit} times; nothing was imported. */
  'too-many-mentions': 'error',
  /** There are more than {limit} diagrams in this text; nothing was imported. */
  'too-many-diagrams': 'error',
  /** This Markdown text has no Mermaid block. */
  'no-mermaid-block': 'error',
  /** Line {line}: no Mermaid diagram begins with “{text}”; a journey begins with the line “journey”. */
  'no-diagram': 'error',
  /** {count} more errors, from line {line} on, are not listed. */
  'more-errors': 'error',
  /** {count} more warnings, from line {line} on, are not listed. */
  'more-warnings': 'warning',

  // Around a diagram
  /** Line {line}: the block that begins here is never closed; it was read to the end of the text. */
  'unclosed-fence': 'warning',
  /** Line {line}: the Mermaid block that begins here is empty. */
  'empty-block': 'warning',
  /** Line {line}: the front matter that begins here is never closed with “---”; what stands before “journey” was left out. */
  'unclosed-front-matter': 'error',
  /** Line {line}: the directive that begins here is never closed with “}%%”; this line was left out from there on. */
  'unclosed-directive': 'error',
  /** Line {line}: “{text}” stands before the word “journey”; what stands before it was left out. */
  'text-before-journey': 'error',
  /** Line {line}: a second journey begins here; it was read as a diagram of its own. */
  'second-journey': 'warning',
  /** Line {line}: this journey has no task. */
  'no-tasks': 'warning',

  // A line
  /** Line {line}: “{text}” has no colon, so it is neither a task nor anything else that a journey knows; it was left out. */
  'missing-colon': 'error',
  /** Line {line}: “{text}” has a full-width colon; Mermaid knows only “:”. The line was left out. */
  'full-width-colon': 'error',
  /** Line {line}: “#” begins a comment, so nothing but “{text}” is left; write #35; for the sign itself. The line was left out. */
  'hash-before-colon': 'error',
  /** Line {line}: a colon with no task before it; the line was left out. */
  'missing-task-name': 'error',
  /** Line {line}: Mermaid does not allow “;” in “{text}”; write #59; for the sign itself, or two lines. The line was left out. */
  'inner-semicolon': 'error',
  /** Line {line}: Mermaid does not allow a “;” at the end of a line; it was dropped. */
  'trailing-semicolon': 'warning',
  /** Line {line}: “{text}” stands inside a diagram; is the block above it not closed? The line was left out. */
  'stray-fence': 'error',
  /** Line {line}: the description that begins here is never closed with “}”; only its first line was read. */
  'unclosed-description': 'error',
  /** Line {line}: “title” without a title. */
  'empty-title': 'warning',
  /** Line {line}: a section without a name. */
  'unnamed-section': 'warning',
  /** Line {line}: Mermaid does not allow a colon in a section’s name; it was kept: “{name}”. */
  'colon-in-section': 'warning',
  /** Line {line}: Mermaid itself refuses a task whose name begins with “journey”; it was read: “{task}”. */
  'reserved-word': 'warning',
  /** Line {line}: “%%” begins a comment only at the beginning of a line; here it was kept as text: “{text}”. */
  'percent-in-text': 'warning',
  /** Line {line}: Mermaid takes “{text}” for a comment; it was left out. */
  'percent-at-start': 'warning',

  // A task, a name
  /** Line {line}: “{task}” has no score. */
  'missing-score': 'warning',
  /** Line {line}: the score of “{task}”, “{original}”, is not a number; the task has no score. */
  'score-not-a-number': 'warning',
  /** Line {line}: the score of “{task}” is {original}; it was set to {score}, since scores go from 1 to 5. */
  'score-out-of-range': 'warning',
  /** Line {line}: Mermaid reads name, score and actors of “{task}”; what follows was dropped: “{text}”. */
  'parts-dropped': 'warning',
  /** Line {line}: “{name}” was cut after {limit} characters. */
  'name-cut': 'warning',
  /** Line {line}: characters that cannot be shown were taken out of “{name}”. */
  'control-characters': 'warning',
} as const satisfies Record<string, 'error' | 'warning'>;

export type ProblemCode = keyof typeof problemSeverity;
export type ProblemArgs = Readonly<Record<string, string | number>>;

export interface Problem {
  readonly severity: 'error' | 'warning';
  /** Counted from 1 in the whole text; a line ends with LF, CRLF or CR. */
  readonly line: number;
  readonly code: ProblemCode;
  /** Texts are quoted shortened, in one line. */
  readonly args: ProblemArgs;
}

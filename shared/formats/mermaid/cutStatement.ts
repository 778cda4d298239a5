interface CutStatement {
  readonly kept: string;
  /** What it was cut at. */
  readonly end: '#' | ';' | null;
  readonly after: string;
}

/** A text up to the first `#` or `;` that is not part of an entity such as `#35;`. */
export function cutStatement(text: string): CutStatement {
  for (const match of text.matchAll(/#\w+;|[#;]/g)) {
    if (match[0] !== '#' && match[0] !== ';') continue;
    return { kept: text.slice(0, match.index), end: match[0], after: text.slice(match.index + 1) };
  }
  return { kept: text, end: null, after: '' };
}

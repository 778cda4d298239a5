import { cutStatement } from './cutStatement.ts';
import { isJourneyLine } from './recogniseDiagram.ts';
import type { ProblemArgs, ProblemCode } from './problem.ts';

export type Statement =
  | { readonly kind: 'title' | 'accTitle' | 'accDescription' | 'section'; readonly text: string }
  | { readonly kind: 'task'; readonly name: string; readonly data: string }
  | { readonly kind: 'journey' };

/** A place in the text: what is still unread of a line. */
export interface Place {
  readonly index: number;
  readonly rest: string;
}

interface Read {
  /** Null: nothing stood there, or nothing that could be read. */
  readonly statement: Statement | null;
  readonly next: Place;
}

type Report = (code: ProblemCode, index: number, args?: ProblemArgs) => void;

/**
 * Mermaid's grammar of a journey, one statement at a time, after its lexer (`journey.jison` of Mermaid 12).
 * What its lexer would refuse is reported, and reading goes on with the next line. The oddities are Mermaid's:
 * - a statement ends with its line or a `#`; `%%` is a comment only where a statement could begin;
 * - a keyword may have its text on the line below it;
 * - `accTitle:` and `accDescr:` take their whole line, `#` and all.
 * Its `;` ends a text but is refused after it. Here it is dropped at the end of a line.
 */
export function statementReader(lines: readonly string[], report: Report) {
  let noBraceFrom = lines.length;

  const lineAfter = (index: number): Place => ({ index: index + 1, rest: lines[index + 1] ?? '' });

  function filledLineAfter(index: number): number {
    let at = index + 1;
    while (at < lines.length && (lines[at] ?? '').trim() === '') at += 1;
    return at;
  }

  function readAccessibility(place: Place): Read | null {
    let { index } = place;
    let text = place.rest.trimStart();
    const word = /^acc(?:Title|Descr)/i.exec(text)?.[0].toLowerCase();
    if (word === undefined) return null;
    text = text.slice(word.length).trimStart();
    if (text === '') {
      index = filledLineAfter(index);
      text = (lines[index] ?? '').trimStart();
    }
    if (word === 'accdescr' && text.startsWith('{')) return readBraces({ index, rest: text.slice(1) });
    if (!text.startsWith(':')) return null;
    text = text.slice(1).trim();
    if (text === '') {
      index = filledLineAfter(index);
      text = (lines[index] ?? '').trim();
    }
    const kind = word === 'acctitle' ? 'accTitle' : 'accDescription';
    return { statement: { kind, text }, next: lineAfter(index) };
  }

  function readBraces({ index, rest }: Place): Read {
    const parts: string[] = [];
    let at = index;
    let line = rest;
    while (at < noBraceFrom) {
      const close = line.indexOf('}');
      if (close >= 0) {
        parts.push(line.slice(0, close));
        return {
          statement: { kind: 'accDescription', text: joinParts(parts) },
          next: { index: at, rest: line.slice(close + 1) },
        };
      }
      parts.push(line);
      ({ index: at, rest: line } = lineAfter(at));
    }
    // Remembered, so that a thousand unclosed ones do not search the rest of the text a thousand times.
    noBraceFrom = Math.min(noBraceFrom, index);
    report('unclosed-description', index);
    return { statement: { kind: 'accDescription', text: rest.trim() }, next: lineAfter(index) };
  }

  function readTitleOrSection(place: Place): Read | null {
    let { index } = place;
    const text = place.rest.trimStart();
    const word = /^(?:title|section)(?=\s|$)/i.exec(text)?.[0].toLowerCase();
    if (word === undefined) return null;
    const kind: 'title' | 'section' = word === 'title' ? 'title' : 'section';
    let body = text.slice(word.length);
    const below = lines[index + 1];
    if (body === '' && below !== undefined && mayBelongTo(kind, below)) {
      index += 1;
      body = below;
    }
    const { kept, isRefused } = cut(body, index);
    const statement: Statement | null = isRefused ? null : { kind, text: kept.trim() };
    return { statement, next: lineAfter(index) };
  }

  function readTaskOrJourney({ index, rest }: Place): Statement | null {
    const text = rest.trim();
    if (isJourneyLine(text)) return { kind: 'journey' };
    if (/^(?:`{3}|~{3})/.test(text)) {
      report('stray-fence', index, { text });
      return null;
    }
    const { kept, isRefused } = cut(text, index);
    if (isRefused || kept.trim() === '') return null;
    const colon = kept.indexOf(':');
    if (colon > 0) {
      const name = kept.slice(0, colon);
      if (/^journey\b/i.test(name)) report('reserved-word', index, { task: name });
      return { kind: 'task', name, data: kept.slice(colon + 1) };
    }
    if (colon === 0) report('missing-task-name', index);
    else if (kept.includes('：')) report('full-width-colon', index, { text: kept });
    else if (text.includes(':', kept.length)) report('hash-before-colon', index, { text: kept });
    else report('missing-colon', index, { text: kept });
    return null;
  }

  /** What stands before a comment or a semicolon; refused where the semicolon is not the end. */
  function cut(text: string, index: number): { kept: string; isRefused: boolean } {
    const { kept, end, after } = cutStatement(text);
    if (kept.includes('%%')) report('percent-in-text', index, { text: kept });
    if (end !== ';') return { kept, isRefused: false };
    const rest = after.replace(/^[;\s]+/, '');
    const isRefused = rest !== '' && !isComment(rest);
    report(isRefused ? 'inner-semicolon' : 'trailing-semicolon', index, isRefused ? { text } : {});
    return { kept, isRefused };
  }

  function readStatement(place: Place): Read {
    const text = place.rest.trimStart();
    const next = lineAfter(place.index);
    if (text === '' || isComment(text)) {
      if (text.startsWith('%') ? text[1] !== '%' : text.startsWith('%%', 1) && !text.startsWith('#')) {
        report('percent-at-start', place.index, { text });
      }
      return { statement: null, next };
    }
    return (
      readAccessibility(place) ?? readTitleOrSection(place) ?? { statement: readTaskOrJourney(place), next }
    );
  }

  return readStatement;
}

/** At the beginning of a statement Mermaid takes `%…`, and `%%` after any one sign, for a comment. */
function isComment(text: string): boolean {
  return /^(?:%(?!\{)|#(?!\w+;)|[^}]%%)/.test(text);
}

/** Mermaid lets a title or section begin on the line below its keyword; a task there is a task. */
function mayBelongTo(kind: 'title' | 'section', below: string): boolean {
  const { kept } = cutStatement(below);
  return kept !== '' && (kind === 'title' || !kept.includes(':'));
}

function joinParts(parts: readonly string[]): string {
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join('\n');
}

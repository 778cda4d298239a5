import type { ProblemCode } from './problem.ts';
import { readFrontMatter } from './readFrontMatter.ts';

export interface PreparedDiagram {
  /** As many lines as before; front matter, directives and comment lines are blank. */
  readonly lines: readonly string[];
  readonly frontMatterTitle: string | null;
  readonly frontMatterTitleIndex: number;
  readonly faults: readonly { readonly code: ProblemCode; readonly index: number }[];
}

/** Takes out what Mermaid takes out before it parses; the lines keep their numbers. */
export function prepareDiagram(source: readonly string[]): PreparedDiagram {
  const faults: { code: ProblemCode; index: number }[] = [];
  const frontMatter = readFrontMatter(source);
  let lines = source;
  if (frontMatter !== null) {
    const { firstIndex, lastIndex, isClosed } = frontMatter;
    lines = source.map((line, index) => (index >= firstIndex && index <= lastIndex ? '' : line));
    if (!isClosed) faults.push({ code: 'unclosed-front-matter', index: firstIndex });
  }
  if (lines.some((line) => line.includes('%%{'))) lines = blankDirectives(lines, faults);
  lines = lines.map((line) => (line.includes('%%') && /^\s*%%(?!\{)/.test(line) ? '' : line));
  return {
    lines,
    frontMatterTitle: frontMatter?.title ?? null,
    frontMatterTitleIndex: frontMatter?.titleIndex ?? 0,
    faults,
  };
}

/**
 * `%%{init: …}%%`, on one line or over several. Mermaid lets one that is never closed swallow the rest of the
 * text; here it ends with its line, so that the journey below it is not lost.
 */
function blankDirectives(
  lines: readonly string[],
  faults: { code: ProblemCode; index: number }[],
): readonly string[] {
  const text = lines.join('\n');
  const opening = /%%\{\s*\w/g;
  let blanked = '';
  let done = 0;
  let index = 0;
  const countLines = (part: string) => part.split('\n').length - 1;
  for (let match = opening.exec(text); match !== null; match = opening.exec(text)) {
    const before = text.slice(done, match.index);
    blanked += before;
    index += countLines(before);
    const close = text.indexOf('}%%', match.index);
    if (close < 0) {
      // Nothing closes any later one either.
      const rest = text.slice(match.index).split('\n');
      for (const [offset, line] of rest.entries()) {
        if (/%%\{/.test(line)) faults.push({ code: 'unclosed-directive', index: index + offset });
      }
      blanked += rest.map((line) => line.replace(/%%\{[^]*$/, '')).join('\n');
      return blanked.split('\n');
    }
    const directive = text.slice(match.index, close + 3);
    blanked += directive.replace(/[^\n]+/g, '');
    index += countLines(directive);
    done = close + 3;
    opening.lastIndex = done;
  }
  return (blanked + text.slice(done)).split('\n');
}

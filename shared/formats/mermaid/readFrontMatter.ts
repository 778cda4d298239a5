interface FrontMatter {
  readonly title: string | null;
  /** Index of the line with the title, and of the last line that belongs to the front matter. */
  readonly titleIndex: number;
  readonly lastIndex: number;
  readonly isClosed: boolean;
  readonly firstIndex: number;
}

/**
 * The YAML between two lines of `---` (equally indented) at the head of a diagram. Of it only the top-level
 * `title` matters here: plain, quoted, or a block; everything else configures Mermaid's drawing. Null where
 * there is none. One that is never closed ends with its first line.
 */
export function readFrontMatter(lines: readonly string[]): FrontMatter | null {
  const firstIndex = lines.findIndex((line) => line.trim() !== '');
  const fence = lines[firstIndex]?.trimEnd() ?? '';
  if (fence.trimStart() !== '---') return null;
  const lastIndex = lines.findIndex((line, index) => index > firstIndex && line.trimEnd() === fence);
  if (lastIndex < 0) {
    return { title: null, titleIndex: firstIndex, firstIndex, lastIndex: firstIndex, isClosed: false };
  }
  const body = lines.slice(firstIndex + 1, lastIndex);
  const base = indentOf(body.find((line) => line.trim() !== '' && !line.trim().startsWith('#')) ?? '');
  const at = body.findIndex((line) => indentOf(line) === base && titleKey.test(line.trimStart()));
  const title = at < 0 ? null : readValue(body, at, base);
  return { title, titleIndex: firstIndex + 1 + Math.max(at, 0), firstIndex, lastIndex, isClosed: true };
}

const titleKey = /^(?:title|"title"|'title')\s*:(?=\s|$)/;

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

function readValue(body: readonly string[], at: number, base: number): string | null {
  const first = (body[at] ?? '').trimStart().replace(titleKey, '').trim();
  const after = body.findIndex((line, index) => index > at && line.trim() !== '' && indentOf(line) <= base);
  const more = body.slice(at + 1, after < 0 ? body.length : after).map((line) => line.trim());
  if (/^[|>][-+\d]*(?:\s|$)/.test(first)) return joinLines(more) || null;
  if (first.startsWith('"')) return unquoteDouble(joinLines([first, ...more]));
  if (first.startsWith("'")) return unquoteSingle(joinLines([first, ...more]));
  const plain = joinLines([first, ...more].map(withoutComment));
  // What YAML reads as nothing, and Mermaid as no title.
  return /^(?:~|null|false|0|)$/i.test(plain) ? null : plain;
}

/** Far more than a name may have: a title of megabytes is not worth a regular expression's stack. */
const valueLength = 10_000;

function joinLines(lines: readonly string[]): string {
  return lines
    .filter((line) => line !== '')
    .join(' ')
    .slice(0, valueLength);
}

function withoutComment(value: string): string {
  if (value.startsWith('#')) return '';
  const comment = value.search(/\s#/);
  return comment < 0 ? value : value.slice(0, comment).trim();
}

function unquoteSingle(text: string): string | null {
  const quoted = /^'((?:[^']|'')*)'/.exec(text)?.[1] ?? text.slice(1);
  return quoted.replaceAll("''", "'") || null;
}

function unquoteDouble(text: string): string | null {
  const quoted = /^"((?:[^"\\]|\\[^])*)"/.exec(text)?.[1] ?? text.slice(1);
  return (
    quoted.replace(/\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|([^]))/g, (_whole, u, x, sign) => {
      const hex = (u ?? x) as string | undefined;
      if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16));
      return 'ntr'.includes(sign as string) ? ' ' : (sign as string);
    }) || null
  );
}

export interface MermaidBlock {
  /** Number of the line with the opening fence, counted from 1. */
  readonly fenceLine: number;
  readonly lines: readonly string[];
  readonly isClosed: boolean;
}

interface OpenFence {
  readonly sign: string;
  readonly length: number;
  /** Column of the list item that it stands in; 0 outside of lists. */
  readonly column: number;
  readonly quoteDepth: number;
  readonly block: { readonly fenceLine: number; readonly lines: string[] } | null;
}

/**
 * The Mermaid blocks of a Markdown text, by CommonMark's rules for fenced code: fences of at least three
 * backticks or tildes, indented by at most three columns (counted from the list item that they stand in),
 * closed by at least as many of the same sign, else running to the end. Blocks inside other code blocks and
 * inside HTML comments are text. Of lists and quotations as much is understood as that takes.
 */
export function findMermaidBlocks(lines: readonly string[]): readonly MermaidBlock[] {
  // Most texts have no fence at all, which is quickly seen, however many lines they have.
  if (!lines.some((line) => line.includes('```') || line.includes('~~~'))) return [];
  const blocks: MermaidBlock[] = [];
  let fence: OpenFence | null = null;
  let listColumns: readonly number[] = [];
  let lastDepth = 0;
  let isInComment = false;

  for (const [index, line] of lines.entries()) {
    if (isInComment) {
      isInComment = !line.includes('-->');
      continue;
    }
    if (fence !== null) {
      const { depth, text } = stripQuotes(line, fence.quoteDepth);
      const isClosing = isClosingFence(text, fence);
      if (depth === fence.quoteDepth && !isClosing) {
        fence.block?.lines.push(text);
        continue;
      }
      if (fence.block !== null) blocks.push({ ...fence.block, isClosed: true });
      fence = null;
      if (isClosing) continue;
      // A quotation that ends closes what stands open in it; its first line outside is read below.
    }
    if (/^ {0,3}<!--/.test(line)) {
      isInComment = !line.includes('-->');
      continue;
    }
    const { depth, text } = stripQuotes(line, maxDepth);
    if (depth !== lastDepth) listColumns = [];
    lastDepth = depth;
    if (text.trim() === '') continue;
    const item = enterLists(text, listColumns);
    listColumns = item.columns;
    const opening = item.isCode ? null : readOpeningFence(item.body);
    if (opening === null) continue;
    fence = {
      sign: opening.sign,
      length: opening.length,
      column: listColumns.at(-1) ?? 0,
      quoteDepth: depth,
      block: isMermaid(opening.info) ? { fenceLine: index + 1, lines: [] } : null,
    };
  }
  if (fence?.block) blocks.push({ ...fence.block, isClosed: false });
  return blocks;
}

/** Deeper than anyone quotes; so that a line of a million `>` costs no more than others. */
const maxDepth = 16;

function stripQuotes(line: string, most: number): { depth: number; text: string } {
  let text = line;
  let depth = 0;
  for (let mark = /^ {0,3}> ?/.exec(text); mark !== null && depth < most; mark = /^ {0,3}> ?/.exec(text)) {
    text = text.slice(mark[0].length);
    depth += 1;
  }
  return { depth, text };
}

function columnsOf(whiteSpace: string): number {
  let columns = 0;
  for (const sign of whiteSpace) columns += sign === '\t' ? 4 - (columns % 4) : 1;
  return columns;
}

function splitIndent(text: string): { indent: number; body: string } {
  const white = /^[ \t]*/.exec(text)?.[0] ?? '';
  return { indent: columnsOf(white), body: text.slice(white.length) };
}

/** The list items that a line stands in, those that it begins included, and what is left of it. */
function enterLists(
  text: string,
  before: readonly number[],
): { columns: readonly number[]; isCode: boolean; body: string } {
  let { indent, body } = splitIndent(text);
  const columns = before.filter((column) => column <= indent);
  const isCode = () => indent - (columns.at(-1) ?? 0) > 3;
  while (!isCode() && columns.length < maxDepth) {
    const marker = /^(?:[-+*]|\d{1,9}[.)])(?=[ \t])/.exec(body)?.[0];
    if (marker === undefined) break;
    const inside = splitIndent(body.slice(marker.length));
    const column = indent + marker.length + (inside.indent > 4 ? 1 : inside.indent);
    columns.push(column);
    indent = indent + marker.length + inside.indent;
    body = inside.body;
  }
  return { columns, isCode: isCode(), body };
}

function readOpeningFence(body: string): { sign: string; length: number; info: string } | null {
  const run = /^(?:`{3,}|~{3,})/.exec(body)?.[0];
  if (run === undefined) return null;
  const sign = run.charAt(0);
  const info = body.slice(run.length).trim();
  // ```a``` on one line is code within a paragraph.
  return sign === '`' && info.includes('`') ? null : { sign, length: run.length, info };
}

function isClosingFence(text: string, fence: OpenFence): boolean {
  const { indent, body } = splitIndent(text);
  const marks = body.trimEnd();
  return (
    indent <= fence.column + 3 && marks.length >= fence.length && marks === fence.sign.repeat(marks.length)
  );
}

/** `mermaid`, `mermaid title="x"`, `mermaid{…}`, and as Pandoc and Quarto write it `{.mermaid #id}`, `{mermaid}`. */
function isMermaid(info: string): boolean {
  return /^(?:mermaid(?![\w-])|\{\s*mermaid(?![\w-])|\{[^}]*\.mermaid(?![\w-]))/i.test(info);
}

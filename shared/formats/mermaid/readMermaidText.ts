import { limits } from '../../model/limits.ts';
import { findMermaidBlocks, type MermaidBlock } from './findMermaidBlocks.ts';
import { prepareDiagram } from './prepareDiagram.ts';
import { problemSeverity, type ProblemArgs, type ProblemCode } from './problem.ts';
import { openProblemLog } from './problemLog.ts';
import { readJourneys } from './readJourneys.ts';
import type { JourneyDiagram, MermaidReading, SkippedDiagram } from './reading.ts';
import { recogniseDiagram } from './recogniseDiagram.ts';
import { splitLines } from './splitLines.ts';
import { openTally } from './tally.ts';

/**
 * Reads the journeys of a Mermaid text: a bare diagram, or Markdown with `mermaid` blocks. Which of the two it
 * is, the content says; the extension only decides where both would do (`fileName` is empty for pasted text).
 * Never throws: whatever is wrong is a problem with its line, and the rest is read all the same. Only a text
 * over a limit (`limits.import…`; its length counts UTF-16 units) is refused as a whole.
 */
export function readMermaidText(text: string, fileName: string): MermaidReading {
  if (text.length > limits.importLength) {
    return refusal('text-too-long', 1, { length: text.length, limit: limits.importLength });
  }
  const lines = splitLines(text);
  if (lines.every((line) => line.trim() === '')) return refusal('empty-file', 1);
  if (isMostlyUnreadable(lines)) return refusal('not-text', 1);

  const reading = readLines(lines, fileName);
  const isNothing = reading.problems.some(({ code }) => code === 'no-diagram' || code === 'no-mermaid-block');
  const hasFound = reading.diagrams.length > 0 || reading.skipped.length > 0;
  return isNothing && !hasFound && text.includes('\0') ? refusal('not-text', 1) : reading;
}

function readLines(lines: readonly string[], fileName: string): MermaidReading {
  const log = openProblemLog();
  const tally = openTally();
  const diagrams: JourneyDiagram[] = [];
  const skipped: SkippedDiagram[] = [];

  function readDiagram(source: readonly string[], firstLine: number, fenceLine: number | null): void {
    const prepared = prepareDiagram(source);
    for (const { code, index } of prepared.faults) log.report(code, firstLine + index);
    const head = recogniseDiagram(prepared.lines);
    if (head.kind === 'empty') {
      if (fenceLine === null) log.report('empty-file', 1);
      else log.report('empty-block', fenceLine);
      return;
    }
    const quoteLine = (index: number) => ({ text: prepared.lines[index] ?? '' });
    if (head.kind === 'journey') {
      const isExplained = prepared.faults.some(({ code }) => code === 'unclosed-front-matter');
      if (head.before !== null && !isExplained) {
        log.report('text-before-journey', firstLine + head.before, quoteLine(head.before));
      }
      diagrams.push(...readJourneys(prepared, head.index, firstLine, log, tally));
    } else if (head.kind === 'other' || (fenceLine !== null && mayBeKind(head.word))) {
      tally.count('diagram', firstLine + head.index);
      skipped.push({ line: firstLine + head.index, kind: head.word ?? '' });
    } else {
      log.report('no-diagram', firstLine + head.index, quoteLine(head.index));
    }
  }

  const blocks = chooseBlocks(lines, fileName);
  if (blocks === 'none') log.report('no-mermaid-block', 1);
  else if (blocks === 'bare') readDiagram(lines, 1, null);
  else {
    for (const block of blocks) {
      if (tally.refusal() !== null) break;
      if (!block.isClosed) log.report('unclosed-fence', block.fenceLine);
      readDiagram(block.lines, block.fenceLine + 1, block.fenceLine);
    }
  }

  const refused = tally.refusal();
  if (refused !== null) return refusal(refused.code, refused.line, { limit: refused.limit });
  return { diagrams, skipped, problems: log.list() };
}

/**
 * Blocks, where there are any: also in a `.mmd`, into which a chat's answer was pasted with its fences, unless
 * that begins as a diagram. Without blocks a Markdown file is prose, unless it is a journey outright.
 */
function chooseBlocks(lines: readonly string[], fileName: string): readonly MermaidBlock[] | 'bare' | 'none' {
  const extension = /\.([^./\\]*)$/.exec(fileName)?.[1]?.toLowerCase() ?? '';
  const headKind = () => recogniseDiagram(prepareDiagram(lines).lines);
  const blocks = findMermaidBlocks(lines);
  if (blocks.length > 0) {
    if (extension !== 'mmd' && extension !== 'mermaid') return blocks;
    const head = headKind();
    const isDiagram = head.kind === 'other' || (head.kind === 'journey' && head.before === null);
    return isDiagram ? 'bare' : blocks;
  }
  if (extension !== 'md' && extension !== 'markdown') return 'bare';
  const head = headKind();
  return head.kind === 'journey' && head.before === null ? 'bare' : 'none';
}

/** In a Mermaid block an unknown word is a kind that came after us, unless it is one of a journey's own. */
function mayBeKind(word: string | null): boolean {
  return word !== null && !/^(?:title|section|accTitle|accDescr)$/i.test(word);
}

/**
 * A tenth of it are NULs, or the sign that a decoder puts where bytes are no UTF-8. Pictures, UTF-16 and Chinese
 * text in an older encoding have more; a stray sign in a journey has less.
 */
function isMostlyUnreadable(lines: readonly string[]): boolean {
  let unreadable = 0;
  let length = 0;
  for (const line of lines) {
    length += line.length;
    for (const sign of ['\0', '\ufffd']) {
      for (let at = line.indexOf(sign); at >= 0; at = line.indexOf(sign, at + 1)) unreadable += 1;
    }
  }
  return unreadable * 10 > length;
}

function refusal(code: ProblemCode, line: number, args: ProblemArgs = {}): MermaidReading {
  return {
    diagrams: [],
    skipped: [],
    problems: [{ severity: problemSeverity[code], line, code, args }],
  };
}

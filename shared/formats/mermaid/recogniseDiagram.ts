/** What a text that should be a diagram begins with. Indexes are into its lines. */
type DiagramHead =
  | { readonly kind: 'empty' }
  /** `before`: the first line that stands before the word `journey` and has no business there. */
  | { readonly kind: 'journey'; readonly index: number; readonly before: number | null }
  | { readonly kind: 'other'; readonly index: number; readonly word: string }
  | { readonly kind: 'unknown'; readonly index: number; readonly word: string | null };

/** The words that Mermaid 12 begins a diagram with, without `-beta`, `-v2` and the like. */
const otherKinds = new Set(
  (
    'agentflow architecture block C4Component C4Container C4Context C4Deployment C4Dynamic classDiagram ' +
    'cynefin erDiagram eventmodeling flowchart gantt gitGraph graph info ishikawa kanban mindmap packet pie ' +
    'quadrantChart radar railroad railroad-abnf railroad-ebnf railroad-peg requirement requirementDiagram ' +
    'sankey sequenceDiagram stateDiagram swimlane timeline treemap treeView usecase venn wardley xychart zenuml'
  ).split(' '),
);

export function recogniseDiagram(lines: readonly string[]): DiagramHead {
  const index = lines.findIndex((line) => !isBlankOrComment(line));
  if (index < 0) return { kind: 'empty' };
  const text = (lines[index] ?? '').trim();
  if (/^journey(?![\w-])/.test(text) || isJourneyLine(text)) return { kind: 'journey', index, before: null };
  const word = /^[A-Za-z][\w-]{0,39}/.exec(text)?.[0] ?? null;
  if (word !== null && otherKinds.has(word.replace(/-(?:beta|v2|elk)$/, ''))) {
    return { kind: 'other', index, word };
  }
  const later = lines.findIndex(isJourneyLine);
  return later < 0 ? { kind: 'unknown', index, word } : { kind: 'journey', index: later, before: index };
}

/** A line with the word `journey`, in any case, and at most a comment: prose may begin with it, but not end there. */
export function isJourneyLine(line: string): boolean {
  const text = line.trim();
  return /^journey\b/i.test(text) && isBlankOrComment(text.slice('journey'.length));
}

function isBlankOrComment(line: string): boolean {
  const text = line.trimStart();
  return text === '' || text.startsWith('%%') || /^#(?!\w+;)/.test(text);
}

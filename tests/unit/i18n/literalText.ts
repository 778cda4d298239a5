import ts from 'typescript';

/** Words in a component that do not come from the languages. */
export interface LiteralText {
  readonly line: number;
  readonly text: string;
}

/** Attributes that a person reads or hears. Of ours too: `label`, `hint`, `tip`, `text` … */
const spoken =
  /^(?:alt|aria-(?:description|label|placeholder|roledescription|valuetext)|placeholder|title|label|hint|tip|text|textValue|heading|description|error|errorMessage|confirmLabel|cancelLabel|valueText)$/;

/** All literal words in the JSX of a source: text between tags, texts in braces, spoken attributes. */
export function literalTextOf(source: string): readonly LiteralText[] {
  const file = ts.createSourceFile('x.tsx', source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: LiteralText[] = [];
  const report = (node: ts.Node, text: string): void => {
    if (!/\p{L}/u.test(text)) return;
    const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
    found.push({ line: line + 1, text: text.trim() });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) report(node, node.text);
    if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent)) reportWords(node.expression, report);
    if (ts.isJsxAttribute(node) && spoken.test(node.name.getText(file))) {
      const value = node.initializer;
      reportWords(value !== undefined && ts.isJsxExpression(value) ? value.expression : value, report);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

const isEitherSide: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.PlusToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
]);

/** What an expression can come out as, as far as it stands in the source; calls (`t('key')`) are not looked into. */
function reportWords(node: ts.Node | undefined, report: (node: ts.Node, text: string) => void): void {
  if (node === undefined) return;
  if (ts.isStringLiteralLike(node)) return report(node, node.text);
  if (ts.isTemplateExpression(node)) {
    for (const part of [node.head, ...node.templateSpans.map((span) => span.literal)])
      report(node, part.text);
  } else if (ts.isConditionalExpression(node)) {
    reportWords(node.whenTrue, report);
    reportWords(node.whenFalse, report);
  } else if (ts.isBinaryExpression(node)) {
    // Of `a && b` only b is ever shown; what is compared (`kind === 'wait'`) is not shown at all.
    const { kind } = node.operatorToken;
    if (isEitherSide.has(kind)) reportWords(node.left, report);
    if (isEitherSide.has(kind) || kind === ts.SyntaxKind.AmpersandAmpersandToken)
      reportWords(node.right, report);
  } else if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node)) {
    reportWords(node.expression, report);
  }
}

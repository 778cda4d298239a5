import ts from 'typescript';

/** Every string that stands as a whole in a source: in calls, in types, in JSX attributes. */
export function literalsOf(source: string): ReadonlySet<string> {
  const file = ts.createSourceFile('x.tsx', source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) found.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

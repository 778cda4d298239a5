import type { Rule } from 'eslint';

/** Attributes whose text a person reads or a screen reader speaks; of ours too: `label`, `hint`, `tip`, `text` … */
const spoken = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'cancelLabel',
  'confirmLabel',
  'description',
  'error',
  'errorMessage',
  'heading',
  'hint',
  'label',
  'placeholder',
  'text',
  'textValue',
  'tip',
  'title',
  'valueText',
]);

/** The part of the JSX syntax tree that this rule looks at; ESLint's own types end before JSX. */
interface Syntax {
  readonly type: string;
  readonly value?: unknown;
  readonly name?: { readonly name?: unknown };
  readonly expression?: Syntax;
  readonly quasis?: readonly { readonly value: { readonly cooked: string | null } }[];
  readonly operator?: string;
  readonly consequent?: Syntax;
  readonly alternate?: Syntax;
  readonly left?: Syntax;
  readonly right?: Syntax;
}

const hasLetters = (text: unknown): boolean => typeof text === 'string' && /\p{L}/u.test(text);

/** Whether this expression can come out as words that stand in the source rather than in renderer/i18n. */
function spellsWords(node: Syntax | undefined): boolean {
  switch (node?.type) {
    case 'Literal':
      return hasLetters(node.value);
    case 'TemplateLiteral':
      return (node.quasis ?? []).some((part) => hasLetters(part.value.cooked));
    case 'ConditionalExpression':
      return spellsWords(node.consequent) || spellsWords(node.alternate);
    case 'BinaryExpression': // of its operators only `+` makes text
      return node.operator === '+' && (spellsWords(node.left) || spellsWords(node.right));
    case 'LogicalExpression': // of `a && b` only b is ever shown
      return node.operator === '&&'
        ? spellsWords(node.right)
        : spellsWords(node.left) || spellsWords(node.right);
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
      return spellsWords(node.expression);
    default:
      return false;
  }
}

/** Every word that a person reads comes from renderer/i18n: none stands literally in a component. */
export const noLiteralText: Rule.RuleModule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { literal: 'Words that a person reads belong in renderer/i18n, in all three languages.' },
  },
  create(context) {
    const report = (node: unknown): void => {
      context.report({ node: node as Rule.Node, messageId: 'literal' });
    };
    return {
      JSXText(node: Syntax) {
        if (hasLetters(node.value)) report(node);
      },
      'JSXElement > JSXExpressionContainer, JSXFragment > JSXExpressionContainer'(node: Syntax) {
        if (spellsWords(node.expression)) report(node);
      },
      JSXAttribute(node: Syntax) {
        if (typeof node.name?.name !== 'string' || !spoken.has(node.name.name)) return;
        const value = node.value as Syntax | null;
        if (value === null) return;
        if (spellsWords(value.type === 'JSXExpressionContainer' ? value.expression : value)) report(node);
      },
    };
  },
};

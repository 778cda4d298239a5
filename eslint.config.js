import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { noLiteralText } from './scripts/lint/noLiteralText.ts';

const product = ['main/**/*.ts', 'renderer/**/*.{ts,tsx}', 'shared/**/*.ts'];
const tools = ['scripts/**/*.ts', 'tests/**/*.{ts,tsx}', '*.config.ts'];

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name, so that a thing has one name everywhere.',
};
const noInnerHtml = [
  {
    selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
    message: 'Markup comes from components, or as an image from a blob; never as a string of HTML.',
  },
  {
    selector: 'AssignmentExpression[left.property.name=/^(innerHTML|outerHTML)$/]',
    message: 'Markup comes from components, or as an image from a blob; never as a string of HTML.',
  },
];
/** Of ESLint's own rules those that find faults which neither TypeScript nor Prettier sees. */
const faults = [
  'no-cond-assign',
  'no-constant-condition',
  'no-control-regex',
  'no-debugger',
  'no-empty',
  'no-irregular-whitespace',
  'no-loss-of-precision',
  'no-misleading-character-class',
  'no-self-assign',
  'no-self-compare',
  'no-sparse-arrays',
  'no-unsafe-finally',
  'no-useless-catch',
  'no-useless-escape',
];
const handedIn = 'The clock, randomness and ids are handed in, so that tests can fix them.';

export default defineConfig(
  { ignores: ['node_modules/', 'dist/', 'release/', '.cache/', 'test-results/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  {
    files: [...product, ...tools],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      ...Object.fromEntries(faults.map((rule) => [rule, 'error'])),
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      'no-restricted-syntax': ['error', noDefaultExport],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'all', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      // `return stop();` leaves early and does something: one line for what would be two.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // An async handler of a press is how React code is written; what it throws is caught where it awaits.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      // Deleting a record from an immer draft is `delete draft.steps[id]`.
      '@typescript-eslint/no-dynamic-delete': 'off',
      // A function may be async because the type that it fulfils says so.
      '@typescript-eslint/require-await': 'off',
    },
  },

  {
    files: product,
    rules: { 'max-lines': ['error', { max: 350, skipComments: true }] },
  },
  {
    // One migration is one text, however many tables it makes.
    files: ['main/library/migrations/*.ts'],
    rules: { 'max-lines': 'off' },
  },

  {
    files: ['shared/**/*.ts', 'renderer/**/*.{ts,tsx}'],
    rules: { 'no-console': 'error' },
  },

  {
    files: ['main/**/*.ts', 'scripts/**/*.ts'],
    // The browser host has one line to say on stdout; everything else goes to stderr.
    rules: { 'no-console': ['error', { allow: ['error', 'warn'] }] },
  },

  {
    files: ['shared/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['crypto', 'performance'].map((name) => ({ name, message: handedIn })),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: handedIn },
        { object: 'Math', property: 'random', message: handedIn },
      ],
      'no-restricted-syntax': [
        'error',
        noDefaultExport,
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: handedIn },
        { selector: 'CallExpression[callee.name="Date"]', message: handedIn },
      ],
    },
  },

  {
    files: ['renderer/**/*.{ts,tsx}'],
    plugins: { house: { rules: { 'no-literal-text': noLiteralText } } },
    extends: [reactHooks.configs.flat.recommended],
    rules: {
      'no-restricted-syntax': ['error', noDefaultExport, ...noInnerHtml],
      'house/no-literal-text': 'error',
      'react-hooks/exhaustive-deps': 'error',
      // A generic component names its item once, for whoever writes it out.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // Takes every read of props for the read of a ref, once one of the props is a ref.
      'react-hooks/refs': 'off',
    },
  },
  {
    // A CSS module has no other way to be declared.
    files: ['renderer/**/*.d.ts', '*.config.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    ignores: ['renderer/bridge/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'].map((name) => ({
          name,
          message: 'Only renderer/bridge knows how to reach the host.',
        })),
      ],
    },
  },

  {
    files: ['tests/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-syntax': [
        'error',
        noDefaultExport,
        {
          selector: 'MemberExpression[object.name=/^(test|it|describe|suite)$/][property.name="only"]',
          message: 'All tests run.',
        },
        {
          selector: 'CallExpression[callee.property.name="waitForTimeout"]',
          message: 'Wait for what you need, not for a time.',
        },
      ],
      // In a test a missing value is a failure anyway, and said by the line that needs it.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/unbound-method': 'off',
      // Rows from SQLite, answers and matchers (`expect.any`) are `any`; the assertion is their check.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    // Found by their path and taken by their default export: benchmarks, and a reporter of Vitest.
    files: ['tests/perf/**/*.bench.ts', 'scripts/test/vitestTally.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
);

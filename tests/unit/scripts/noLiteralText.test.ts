import { glob } from 'node:fs/promises';
import { ESLint, Linter } from 'eslint';
import { parser } from 'typescript-eslint';
import { describe, expect, test } from 'vitest';
import { noLiteralText } from '../../../scripts/lint/noLiteralText.ts';

/** How often the rule strikes in this expression. */
function strikes(jsx: string): number {
  const config: Linter.Config = {
    files: ['**/*.tsx'],
    languageOptions: {
      parser,
      parserOptions: { ecmaFeatures: { jsx: true } },
    },
    plugins: { house: { rules: { 'no-literal-text': noLiteralText } } },
    rules: { 'house/no-literal-text': 'error' },
  };
  const found = new Linter().verify(`export const seen = ${jsx};`, config, 'seen.tsx');
  expect(found.filter(({ fatal }) => fatal)).toEqual([]);
  return found.length;
}

describe('words in a component', () => {
  test.each([
    '<p>Hello</p>',
    '<p>讚點</p>',
    '<p>{"Hello"}</p>',
    '<p>{`Hello ${name}`}</p>',
    '<p>{on ? "yes" : null}</p>',
    '<>{name ?? "nobody"}</>',
    '<p>{count + " steps"}</p>',
    '<p>{on && "Storing"}</p>',
    '<p>{"Hello" as string}</p>',
    '<input aria-label="Name" />',
    '<Banner text="Hello" hint={count} />',
    '<Field label={"Name"} />',
    '<a title={on ? t("open") : "Close"}>{t("x")}</a>',
  ])('are found in %s', (jsx) => {
    expect(strikes(jsx)).toBe(1);
  });

  test.each([
    '<p>{t("home.title")}</p>',
    '<p>{count} / {total} · {percent}%</p>',
    '<p>{kind === "wait" && t("waits")}</p>',
    '<p>{t(on ? "storing" : "stored")}</p>',
    '<p className="title" role="status" id="a" tone={on ? "danger" : "plain"} />',
    '<p>{"busy" && t("storing")}</p>',
    '<Field label={t("step.name")} />',
    '<Status text={text} title={undefined} aria-hidden />',
  ])('are not suspected in %s', (jsx) => {
    expect(strikes(jsx)).toBe(0);
  });
});

test('the rule holds in every component', async () => {
  const eslint = new ESLint();
  const components: string[] = [];
  for await (const file of glob('renderer/**/*.tsx')) components.push(file);
  expect(components.length).toBeGreaterThan(0);
  for (const file of components) {
    const config = (await eslint.calculateConfigForFile(file)) as Linter.Config;
    expect(config.rules?.['house/no-literal-text'], file).toEqual([2]);
  }
});

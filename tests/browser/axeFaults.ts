import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

interface Look {
  /** The part of the page that is looked through; all of it where none is told. */
  readonly part?: string;
  /** The only rules that are asked; all where none are told. */
  readonly rules?: readonly string[];
}

/** What axe finds wrong with a page, a line each: the rule, where, and what would mend it. */
export async function axeFaults(page: Page, { part, rules }: Look = {}): Promise<readonly string[]> {
  // Its own way opens a page more for each look, to gather what frames say; we have no frames.
  const builder = new AxeBuilder({ page }).setLegacyMode(true);
  if (part !== undefined) builder.include(part);
  if (rules !== undefined) builder.withRules([...rules]);
  const { violations } = await builder.analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}: ${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
  );
}

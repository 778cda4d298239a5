import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { words } from '../../../renderer/i18n/i18n.ts';
import { errorCodes } from '../../../shared/contract/errors.ts';
import { problemSeverity } from '../../../shared/formats/mermaid/problem.ts';
import { bases, laneRoles, stepKinds } from '../../../shared/model/records.ts';
import { refusalCodes } from '../../../shared/rules/refusal.ts';
import { literalsOf } from './literalsOf.ts';

const root = resolve(import.meta.dirname, '../../..');
const literalsIn = (pattern: string): readonly ReadonlySet<string>[] =>
  globSync(pattern, { cwd: root, exclude: ['renderer/i18n/**'] }).map((path) =>
    literalsOf(readFileSync(resolve(root, path), 'utf8')),
  );
const allIn = (pattern: string): readonly string[] => literalsIn(pattern).flatMap((found) => [...found]);
const renderer = literalsIn('renderer/**/*.{ts,tsx}');

/** By namespace, the keys that are put together or handed on, from where they come. */
const handedOn: Readonly<Record<string, readonly string[]>> = {
  actions: allIn('renderer/state/actions/*.ts'),
  changes: [...allIn('shared/commands/*.ts'), 'sampleProject'],
  errors: errorCodes,
  insights: [...bases, ...allIn('shared/rules/missingForPraise.ts').map((lack) => `missing-${lack}`)],
  inspector: [
    ...stepKinds.map((kind) => `kinds-${kind}`),
    ...['none', ...laneRoles].map((role) => `roles-${role}`),
    ...['baseline', 'target', 'actual'],
  ],
  problems: Object.keys(problemSeverity),
  rules: refusalCodes,
};

/** Namespace → stem (a key without the ending of its plural). */
function* stems(): Generator<readonly [namespace: string, stem: string]> {
  for (const [namespace, texts] of Object.entries(words.en)) {
    for (const stem of new Set(Object.keys(texts).map((key) => key.replace(/_(?:one|other)$/, ''))))
      yield [namespace, stem];
  }
}

/** A file asks for a key by itself where it names the namespace, else with it: `t('home:import')`. */
function isAskedFor(namespace: string, stem: string): boolean {
  return renderer.some(
    (found) =>
      found.has(`${namespace}:${stem}`) ||
      (found.has(stem) && [...found].some((one) => one === namespace || one.startsWith(`${namespace}:`))),
  );
}

test('every word is said somewhere', () => {
  const dead = [...stems()].filter(
    ([namespace, stem]) => !isAskedFor(namespace, stem) && handedOn[namespace]?.includes(stem) !== true,
  );
  expect(dead.map(([namespace, stem]) => `${namespace}:${stem}`)).toEqual([]);
});

import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { literalTextOf } from './literalText.ts';

const root = resolve(import.meta.dirname, '../../..');
const components = globSync('renderer/**/*.tsx', { cwd: root });

test('no literal text stands in a component', () => {
  expect(components.length).toBeGreaterThan(20);
  const found = components.flatMap((path) =>
    literalTextOf(readFileSync(resolve(root, path), 'utf8')).map(
      ({ line, text }) => `${path}:${line} ${text}`,
    ),
  );
  expect(found).toEqual([]);
});

test.each([
  ['between tags', '<p>Stored</p>'],
  ['in braces', "<p>{'Stored'}</p>"],
  ['in Chinese', '<p>已儲存</p>'],
  ['in either branch', "<p>{isBusy ? t('storing') : 'Stored'}</p>"],
  ['behind a condition', "<p>{isBusy && 'Storing'}</p>"],
  ['in a template', '<p>{`${count} steps`}</p>'],
  ['put together', "<p>{count + ' steps'}</p>"],
  ['in an attribute', '<Button aria-label="Undo" />'],
  ['in an attribute of ours', "<IconButton label={'Undo'} />"],
])('finds words %s', (_where, source) => {
  expect(literalTextOf(source)).toHaveLength(1);
});

test.each([
  ['the languages', "<p>{t('stored')}</p>"],
  ['a key chosen', "<p>{t(isBusy ? 'storing' : 'stored')}</p>"],
  ['a comparison', "<p>{kind === 'wait' && t('waits')}</p>"],
  ['signs', '<p>… 12 + {count}</p>'],
  ['what nobody reads', '<p className="row" data-state="busy" tone={isBad ? \'danger\' : \'plain\'} />'],
])('lets %s pass', (_what, source) => {
  expect(literalTextOf(source)).toEqual([]);
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findText } from '../../../shared/analysis/findText.ts';
import type { TextQuery } from '../../../shared/analysis/findText.ts';
import { replacements } from '../../../shared/rules/replacements.ts';
import type { Project } from '../../../shared/model/project.ts';
import { largeJourney } from '../../fixtures/projects/largeJourney.ts';

const journey = largeJourney(100);
const pieces = [
  'a',
  'A',
  'ab',
  'B',
  '_',
  '1',
  ' ',
  '.',
  '(',
  '[',
  '\\',
  '^',
  '$',
  '-',
  '槽',
  '槽點',
  'é',
  'ß',
  '👩‍👧',
];
const text = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 8 })
  .map((chosen) => chosen.join(''));
const query: fc.Arbitrary<TextQuery> = fc.record({
  text,
  isCaseSensitive: fc.boolean(),
  isWholeWord: fc.boolean(),
});

function withTitle(title: string): Project {
  const [first] = Object.values(journey.steps);
  return { ...journey, steps: { [first!.id]: { ...first!, title } } };
}

it('finds in a text what stands there, as often as it does without overlapping', () => {
  fc.assert(
    fc.property(text, text, (title, asked) => {
      const exact = { text: asked, isCaseSensitive: true, isWholeWord: false };
      const hits = findText(withTitle(title), exact).filter(({ table }) => table === 'steps');
      expect(hits.length).toBe(title.split(asked).length - 1);
      for (const { value, start, end } of hits) expect(value.slice(start, end)).toBe(asked);
    }),
  );
});

it('finds with case and whole words only what it finds without', () => {
  fc.assert(
    fc.property(text, query, (title, asked) => {
      const project = withTitle(title);
      const strict = findText(project, asked);
      const all = findText(project, { ...asked, isCaseSensitive: false });
      expect(strict.length).toBeLessThanOrEqual(all.length);
      const loose = findText(project, { ...asked, isWholeWord: false });
      if (loose.length === 0) expect(strict).toEqual([]);
    }),
  );
});

it('replaces, leaves or cannot change every place that it finds', () => {
  fc.assert(
    fc.property(text, query, fc.oneof(text, fc.constant('')), (title, asked, replacement) => {
      const project = withTitle(title);
      const { replaced, locked, kept } = replacements(project, asked, replacement, null);
      expect(replaced + locked + kept).toBe(findText(project, asked).length);
    }),
  );
});

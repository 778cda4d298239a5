import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readingOrder } from '../../../shared/analysis/readingOrder.ts';
import { importJourneys } from '../../../shared/commands/importJourneys.ts';
import { readMermaidText } from '../../../shared/formats/mermaid/readMermaidText.ts';
import { changeSchema } from '../../../shared/model/change.ts';
import { mapsOf } from '../../../shared/model/siblings.ts';
import { faultsOf } from '../../fixtures/checkProject.ts';
import { worktable } from '../../fixtures/edits/worktable.ts';

const word = fc.oneof(
  fc.constantFrom(
    'Waits',
    'Calls',
    'Sarah',
    '小美',
    '等 45 分鐘',
    '<b>',
    '#35;',
    '%%',
    '\u0000',
    '\ud800',
    'x'.repeat(600),
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
const score = fc.oneof(
  fc.integer({ min: -2, max: 8 }).map(String),
  fc.constantFrom('', 'NaN', '1e9', '3.3', '0x2', '-0'),
);
const line = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(word, score, fc.array(word, { maxLength: 3 }))
      .map(([task, points, actors]) => `${task}: ${points}: ${actors.join(', ')}`),
  },
  { weight: 2, arbitrary: word.map((name) => `section ${name}`) },
  { weight: 1, arbitrary: word.map((name) => `title ${name}`) },
  { weight: 1, arbitrary: word.map((name) => `accDescr { ${name}\n${name} }`) },
  { weight: 1, arbitrary: fc.constant('journey') },
  { weight: 1, arbitrary: word },
);
const text = fc.array(line, { maxLength: 25, size: 'max' }).map((lines) => ['journey', ...lines].join('\n'));

test('whatever is read of a text comes in whole, in its order, with nothing wrong in it', () => {
  fc.assert(
    fc.property(text, word, (source, fileName) => {
      const { diagrams } = readMermaidText(source, fileName);
      const table = worktable();
      const change = table.run(importJourneys, {
        diagrams,
        fileName,
        words: { laneWithoutActor: '旅程', untitledMap: '未命名' },
      });
      const project = table.project();
      expect(faultsOf(project)).toEqual([]);
      // A text that is binary, or of which nothing can be read, brings no diagram and changes nothing.
      // Not returned: what `expect` answers would be taken for the law's own answer.
      if (diagrams.length === 0) {
        expect(change).toBeNull();
        return;
      }
      expect(changeSchema.parse(JSON.parse(JSON.stringify(change)))).toStrictEqual(change);
      expect(Object.keys(project.maps)).toHaveLength(diagrams.length);
      for (const [index, map] of mapsOf(project).entries()) {
        const tasks = diagrams[index]!.sections.flatMap((section) => section.tasks);
        expect(readingOrder(project, map.id).map((step) => step.title)).toEqual(
          tasks.map((task) => task.name),
        );
      }
    }),
    { numRuns: 300, examples: [['journey\n\u0000', '']] },
  );
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readMermaidText } from '../../../shared/formats/mermaid/readMermaidText.ts';

function read(lines: readonly string[], fileName = 'notes.md') {
  return readMermaidText(lines.join('\n'), fileName);
}

function taskNames(reading: ReturnType<typeof readMermaidText>): readonly string[] {
  return reading.diagrams.flatMap(({ sections }) =>
    sections.flatMap(({ tasks }) => tasks.map(({ name }) => name)),
  );
}

function fixture(name: string): string {
  return readFileSync(new URL(`../../fixtures/mermaid/${name}`, import.meta.url), 'utf8');
}

describe('a Markdown file', () => {
  it('gives its journeys and lists its other diagrams', () => {
    const reading = readMermaidText(fixture('handbook.md'), 'handbook.md');
    expect(reading.diagrams.map(({ line, title }) => [line, title])).toEqual([
      [10, 'Buying bread'],
      [26, null],
      [51, 'Returning bread'],
    ]);
    expect(taskNames(reading)).toEqual(['Chooses', 'Kneads', 'Comes back', 'Leaves content']);
    expect(reading.skipped).toEqual([
      { line: 19, kind: 'flowchart' },
      { line: 57, kind: 'sequenceDiagram' },
    ]);
    expect(reading.problems).toEqual([]);
  });

  it.each([
    ['```mermaid', '', '```'],
    ['~~~mermaid', '', '~~~'],
    ['   ```mermaid', '', '```'],
    ['`````mermaid', '', '`````'],
    ['``` mermaid', '', '```'],
    ['```MERMAID', '', '```'],
    ['```mermaid title="x"', '', '```'],
    ['```mermaid{theme=dark}', '', '```'],
    ['~~~mermaid `x`', '', '~~~'],
    ['```{.mermaid}', '', '```'],
    ['```{ .wide .mermaid #x }', '', '```'],
    ['```{mermaid}', '', '```'],
    ['- ```mermaid', '  ', '```'],
    ['10. - ```mermaid', '      ', '```'],
    ['> ```mermaid', '> ', '```'],
    ['> > 1. ```mermaid', '>>    ', '```'],
  ])('has a block that begins with %j', (opening, prefix, closing) => {
    const lines = ['journey', 'A: 3: X', closing].map((line) => prefix + line);
    const reading = read([opening, ...lines, 'prose: 3: Y']);
    expect(taskNames(reading)).toEqual(['A']);
    expect(reading.problems).toEqual([]);
  });

  it.each(['    ```mermaid', '``mermaid', '```mermaids', '```js mermaid', '```mermaid `x`', '\t```mermaid'])(
    'has no block that begins with %j',
    (fence) => {
      const reading = read([fence, 'Words, and then', '', 'journey', '  A: 3: X']);
      expect(reading.diagrams).toEqual([]);
      expect(reading.problems).toEqual([{ severity: 'error', line: 1, code: 'no-mermaid-block', args: {} }]);
    },
  );

  it('closes a block with at least as many of the same marks and nothing else', () => {
    const reading = read([
      '````mermaid',
      'journey',
      'A: 3: X',
      '```',
      '~~~~',
      '```` x',
      'B: 3: X',
      '   ``````  ',
      'C: 3: X',
    ]);
    expect(taskNames(reading)).toEqual(['A', 'B']);
    expect(reading.problems.map(({ line, code }) => [line, code])).toEqual([
      [4, 'stray-fence'],
      [5, 'stray-fence'],
      [6, 'stray-fence'],
    ]);
  });

  it('does not close a block with marks that are indented like code', () => {
    const reading = read(['```mermaid', 'journey', 'A: 3: X', '    ```', 'B: 3: X', '```', 'C: 3: X']);
    expect(taskNames(reading)).toEqual(['A', 'B']);
    expect(reading.problems.map(({ line, code }) => [line, code])).toEqual([[4, 'stray-fence']]);
  });

  it.each([
    ['left the list again', ['- An item.', '', 'Prose.', '']],
    ['begun a quotation', ['- An item.', '> Said.']],
  ])('counts indentation from the margin after it has %s', (_what, lines) => {
    const quote = lines.at(-1)?.startsWith('>') ? '> ' : '';
    const block = ['```mermaid', 'journey', 'A: 3: X', '```'].map((line) => `${quote}     ${line}`);
    expect(taskNames(read([...lines, ...block]))).toEqual([]);
    expect(taskNames(read(['- An item.', '', ...block]))).toEqual(quote === '' ? ['A'] : []);
  });

  it('reads an unclosed block to the end, with a warning', () => {
    const reading = read(['Text', '```mermaid', 'journey', 'A: 3: X', '', 'B: 4: X']);
    expect(taskNames(reading)).toEqual(['A', 'B']);
    expect(reading.problems).toEqual([{ severity: 'warning', line: 2, code: 'unclosed-fence', args: {} }]);
  });

  it('reads both journeys where the first block was not closed before the second', () => {
    const reading = read(['```mermaid', 'journey', 'A: 3: X', '', '```mermaid', 'journey', 'B: 4: X', '```']);
    expect(taskNames(reading)).toEqual(['A', 'B']);
    expect(reading.diagrams).toHaveLength(2);
    expect(reading.problems.map(({ line, code }) => [line, code])).toEqual([
      [5, 'stray-fence'],
      [6, 'second-journey'],
    ]);
  });

  it('ends a block with the quotation that it stands in', () => {
    const reading = read(['> ```mermaid', '> journey', '> A: 3: X', 'Prose.', '```mermaid', 'pie', '```']);
    expect(taskNames(reading)).toEqual(['A']);
    expect(reading.skipped).toEqual([{ line: 6, kind: 'pie' }]);
    expect(reading.problems).toEqual([]);
  });

  it('lists a kind of diagram that did not exist yet when this was written', () => {
    expect(read(['```mermaid', 'hologram-beta', '  a', '```'])).toEqual({
      diagrams: [],
      skipped: [{ line: 2, kind: 'hologram-beta' }],
      problems: [],
    });
  });

  it('says that a block is empty, or that the line with the word journey is missing', () => {
    const reading = read(['```mermaid', '%% nothing', '```', '', '```mermaid', 'title T', 'A: 3: X', '```']);
    expect(reading.diagrams).toEqual([]);
    expect(reading.problems).toEqual([
      { severity: 'warning', line: 1, code: 'empty-block', args: {} },
      { severity: 'error', line: 6, code: 'no-diagram', args: { text: 'title T' } },
    ]);
  });
});

describe('content and extension together decide', () => {
  const bare = ['journey', 'A: 3: X'];
  const fenced = ['Here you are:', '```mermaid', ...bare, '```'];

  it.each(['', 'a.mmd', 'a.mermaid', 'a.txt', 'a.md', 'A.MARKDOWN', 'no-extension', 'folder.md/file'])(
    'a bare journey is read from %j',
    (fileName) => {
      expect(taskNames(read(bare, fileName))).toEqual(['A']);
    },
  );

  it.each(['', 'a.mmd', 'a.mermaid', 'a.txt', 'a.md'])('a block is found in %j', (fileName) => {
    const reading = read(fenced, fileName);
    expect(taskNames(reading)).toEqual(['A']);
    expect(reading.problems).toEqual([]);
  });

  it('a .mmd that begins as a diagram is one, whatever its text has', () => {
    const lines = ['flowchart TD', 'a --> b', '```mermaid', ...bare, '```'];
    expect(read(lines, 'a.mmd')).toEqual({
      diagrams: [],
      skipped: [{ line: 1, kind: 'flowchart' }],
      problems: [],
    });
    expect(taskNames(read(lines, 'a.md'))).toEqual(['A']);
  });

  it('a .mmd with another diagram is skipped', () => {
    expect(read(['%% x', '', 'gantt', 'title journey', 'journey'], 'a.mmd')).toEqual({
      diagrams: [],
      skipped: [{ line: 3, kind: 'gantt' }],
      problems: [],
    });
  });

  it('prose is no diagram, even if it begins with the word', () => {
    expect(read(['Journey maps are useful.'], 'a.txt').problems).toEqual([
      { severity: 'error', line: 1, code: 'no-diagram', args: { text: 'Journey maps are useful.' } },
    ]);
    expect(read(['journeys: 3: X'], '').problems).toEqual([
      { severity: 'error', line: 1, code: 'no-diagram', args: { text: 'journeys: 3: X' } },
    ]);
    expect(read(['Dear all,', 'see below.'], '').problems).toEqual([
      { severity: 'error', line: 1, code: 'no-diagram', args: { text: 'Dear all,' } },
    ]);
  });
});

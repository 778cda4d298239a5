import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readMermaidText } from '../../../shared/formats/mermaid/readMermaidText.ts';
import { limits } from '../../../shared/model/limits.ts';

const nothing = { diagrams: [], skipped: [] };

function fixture(name: string): Buffer {
  return readFileSync(new URL(`../../fixtures/mermaid/${name}`, import.meta.url));
}

function tasksOf(text: string) {
  return readMermaidText(text, 'a.mmd').diagrams.flatMap(({ sections }) =>
    sections.flatMap(({ tasks }) => tasks),
  );
}

describe('a file that is no text to import', () => {
  it.each(['', '\ufeff', ' \n\r\n\t', '%% only\n# comments'])('%j is empty', (text) => {
    expect(readMermaidText(text, 'a.mmd')).toEqual({
      ...nothing,
      problems: [{ severity: 'error', line: 1, code: 'empty-file', args: {} }],
    });
  });

  it.each([
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452000000100000001008060000001ff3ff61', 'hex')],
    ['UTF-16', Buffer.from('journey\nA: 3: X\n', 'utf16le')],
    ['Big5', Buffer.from('6a6f75726e65790aafabaabaaabaabaaabaabaaab3a20333a2058', 'hex')],
    ['words with a NUL in them', Buffer.from('some words, more words, and\0 still no diagram')],
  ])('%s is not text', (_what, bytes) => {
    expect(readMermaidText(bytes.toString('utf8'), 'a.mmd')).toEqual({
      ...nothing,
      problems: [{ severity: 'error', line: 1, code: 'not-text', args: {} }],
    });
  });

  it('of fifty megabytes is refused with the limit', () => {
    const length = 50 * 1024 * 1024;
    expect(readMermaidText('journey\n'.padEnd(length, 'A: 3: X\n'), 'a.mmd')).toEqual({
      ...nothing,
      problems: [
        { severity: 'error', line: 1, code: 'text-too-long', args: { length, limit: 10 * 1024 * 1024 } },
      ],
    });
  });

  it('of exactly the limit is read', () => {
    const text = 'journey\nA: 3: X\n%%'.padEnd(limits.importLength, ' ');
    expect(tasksOf(text)).toHaveLength(1);
    expect(readMermaidText(`${text} `, 'a.mmd').problems[0]?.code).toBe('text-too-long');
  });
});

describe('a text with more than the limits', () => {
  it('of tasks is refused, counted over all of its journeys', () => {
    const journey = (tasks: number) => `\`\`\`mermaid\njourney\n${'A: 3: X\n'.repeat(tasks)}\`\`\`\n`;
    const full = journey(limits.importTasks - 1) + journey(1);
    expect(readMermaidText(full, 'a.md').diagrams.map(({ sections }) => sections[0]?.tasks.length)).toEqual([
      limits.importTasks - 1,
      1,
    ]);
    expect(readMermaidText(full + journey(1), 'a.md')).toEqual({
      ...nothing,
      problems: [
        {
          severity: 'error',
          line: full.split('\n').length + 2,
          code: 'too-many-tasks',
          args: { limit: 20_000 },
        },
      ],
    });
  });

  it('counts an actor once for each task, however often it is named there', () => {
    const reading = readMermaidText(`journey\nA: 3: ${'X,'.repeat(limits.importMentions + 1)}`, 'a.mmd');
    expect(reading.diagrams[0]?.sections[0]?.tasks[0]?.actors).toEqual(['X']);
    expect(reading.problems).toEqual([]);
  });

  it.each([
    ['sections', 'too-many-sections', `journey\n${'section S\n'.repeat(limits.importSections + 1)}`],
    [
      'actors',
      'too-many-actors',
      `journey\n${Array.from({ length: limits.importActors + 1 }, (_, n) => `A: 3: X${n >> 1}, Y${n}\n`)
        .slice(0, limits.importTasks)
        .join('')}`,
    ],
    [
      'actors named by tasks',
      'too-many-mentions',
      `journey\n${'A: 3: U, V, W, X, Y, Z\n'.repeat(limits.importTasks)}`,
    ],
    ['diagrams', 'too-many-diagrams', '```mermaid\njourney\nA: 3\n```\n'.repeat(limits.importDiagrams + 1)],
    ['other diagrams', 'too-many-diagrams', '```mermaid\npie\n```\n'.repeat(limits.importDiagrams + 1)],
  ])('of %s is refused', (_what, code, text) => {
    const reading = readMermaidText(text, 'a.md');
    expect(reading).toMatchObject(nothing);
    expect(reading.problems).toHaveLength(1);
    expect(reading.problems[0]?.code).toBe(code);
  });
});

describe('a text with hard things in it', () => {
  it('has a NUL taken out of a name like any other control character', () => {
    const reading = readMermaidText('journey\ntitle An ordinary title\nA\0B: 3: X', 'a.mmd');
    expect(reading.diagrams[0]?.sections[0]?.tasks[0]?.name).toBe('AB');
    expect(reading.problems.map(({ line, code }) => [line, code])).toEqual([[3, 'control-characters']]);
  });

  it('has half of a surrogate pair taken out of a name', () => {
    expect(tasksOf('journey\nA\ud83d: 3: \udc00X')).toEqual([
      { line: 2, name: 'A', score: 3, actors: ['X'] },
    ]);
  });

  it('is the same with a byte order mark and CRLF, and is read whole', () => {
    const windows = fixture('shop-visit-windows.mmd');
    expect([...windows.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(windows.includes('\r\n')).toBe(true);

    const reading = readMermaidText(windows.toString('utf8'), 'shop-visit-windows.mmd');
    expect(reading).toEqual(readMermaidText(fixture('shop-visit.mmd').toString('utf8'), 'shop-visit.mmd'));
    expect(reading).toEqual({
      diagrams: [
        {
          line: 10,
          title: 'A visit: from queue to counter',
          accTitle: 'A visit to a shop; told in #1 order',
          accDescription: 'A customer buys bread\nand takes it home.',
          sections: [
            {
              line: 16,
              name: '',
              tasks: [{ line: 16, name: 'Sees the shop', score: 3, actors: ['Customer'] }],
            },
            {
              line: 17,
              name: 'Queue',
              tasks: [
                { line: 18, name: 'Takes a ticket', score: 4, actors: ['Customer', 'Clerk'] },
                { line: 19, name: 'Waits', score: 1.5, actors: ['Customer'] },
              ],
            },
            {
              line: 20,
              name: 'Counter',
              tasks: [
                { line: 21, name: 'Asks for bread no. 7', score: 4, actors: ['Customer', 'Clerk'] },
                { line: 22, name: 'Pays in coins (5€); quickly', score: 5, actors: ['Customer'] },
              ],
            },
            {
              line: 23,
              name: 'Queue',
              tasks: [{ line: 24, name: 'Waits for the bag', score: 2, actors: [] }],
            },
          ],
        },
      ],
      skipped: [],
      problems: [],
    });
  });

  it('is read to its end however long a line of one sign is', () => {
    // Each of these is hundreds of thousands of steps in a reader that looks at a sign once, and hopeless in one
    // that looks back from each.
    const length = 400_000;
    for (const sign of [
      ' ',
      ':',
      ',',
      '#',
      '#a',
      ';',
      '%',
      '%%{',
      '%%{a',
      '{',
      '}',
      '`',
      '>',
      '- ',
      '\t',
      '"',
      '\u2028',
    ]) {
      const line = sign.repeat(length / sign.length);
      for (const text of [
        line,
        `journey\n${line}\nA: 3: X`,
        `journey\nA: 3: X\ntitle ${line}`,
        `---\ntitle: "${line}\n---\njourney\nA: 3`,
      ]) {
        const reading = readMermaidText(text, 'a.mmd');
        expect(reading.diagrams.length > 0 || reading.problems.length > 0).toBe(true);
      }
    }
  });

  it('is read to its end however many things are begun and never closed', () => {
    for (const line of ['accDescr {', 'accTitle', '%%{init: {', 'title', '> ```mermaid', '<!--', '---']) {
      const reading = readMermaidText(`journey\n${`${line}\n`.repeat(100_000)}A: 3: X`, 'a.mmd');
      expect(reading.diagrams.length > 0 || reading.problems.length > 0).toBe(true);
    }
  });
});

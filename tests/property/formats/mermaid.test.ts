import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMermaidText } from '../../../shared/formats/mermaid/readMermaidText.ts';

/** Pieces of which broken journeys are made: every sign and word that the reader looks for. */
const piece = fc.constantFrom(
  ...[
    'journey',
    'title',
    'section',
    'accTitle',
    'accDescr',
    'mermaid',
    'pie',
    'A',
    '名',
    '😀',
    '3',
    'NaN',
    '1e9',
  ],
  ...[
    ':',
    '#',
    ';',
    '%',
    '%%',
    '%%{',
    '}%%',
    '{',
    '}',
    ',',
    '"',
    "'",
    '\\',
    '|',
    '-',
    '---',
    '>',
    '- ',
    '<!--',
    '-->',
  ],
  ...['```', '```mermaid', '~~~', '#35;', '\n', '\n', '\n', '\r\n', '\r', ' ', '    ', '\t', '\0', '\u0007'],
  ...['\u2028', '\ufeff', '\ud800', '\ufffd', ': 3: Me', 'title: T', '：'],
);
const brokenText = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
const anyText = fc.oneof(
  { weight: 4, arbitrary: brokenText },
  { weight: 2, arbitrary: brokenText.map((text) => `journey\n${text}`) },
  { weight: 2, arbitrary: brokenText.map((text) => `\`\`\`mermaid\njourney\n${text}`) },
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
);
const fileName = fc.constantFrom('', 'a.mmd', 'a.md', 'a.txt', 'a.mermaid', 'a.markdown');

/** Names as a person may write them, without what Mermaid's grammar gives a meaning to, at the beginning or anywhere. */
const nameText = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
  .map((text) => text.replace(/[#:;,{}\s\p{Cc}\p{Cs}\ufeff]+/gu, ' ').trim())
  .filter((text) => text !== '' && !text.includes('%%') && !/^(?:journey\b|%|.%%|[`~]{3})/i.test(text))
  .filter((text) => !/^(?:title|section|accTitle|accDescr)(?=\s|$)/i.test(text));

const task = fc.record({
  name: nameText,
  score: fc.option(
    fc.integer({ min: 10, max: 50 }).map((tenths) => tenths / 10),
    { nil: null },
  ),
  actors: fc.uniqueArray(nameText, { maxLength: 4 }),
});
const tasks = fc.array(task, { maxLength: 6 });
const journey = fc.record({
  title: fc.option(nameText, { nil: null }),
  accTitle: fc.option(nameText, { nil: null }),
  accDescription: fc.option(
    fc.array(nameText, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n')),
    { nil: null },
  ),
  tasksBefore: tasks,
  sections: fc.array(fc.record({ name: nameText, tasks }), { maxLength: 5 }),
});
type Journey = typeof journey extends fc.Arbitrary<infer T> ? T : never;

/** How it is laid out, which must not matter. */
const layout = fc.record({
  indent: fc.constantFrom('', '  ', '\t', '        '),
  gap: fc.constantFrom('', ' ', '  '),
  between: fc.constantFrom('', '\n', '%% a comment: 3: Me\n', '# a comment\n\n'),
  trailing: fc.constantFrom('', ' ', ' # a comment: 1'),
  keyword: fc.constantFrom(
    (word: string) => word,
    (word: string) => word.toUpperCase(),
  ),
});
type Layout = typeof layout extends fc.Arbitrary<infer T> ? T : never;

function print(plan: Journey, { indent, gap, between, trailing, keyword }: Layout): string {
  const printTask = ({ name, score, actors }: Journey['tasksBefore'][number]) =>
    `${name}${gap}:${gap}${score ?? ''}:${gap}${actors.join(`${gap},${gap}`)}${trailing}`;
  const lines = [
    ...(plan.title === null ? [] : [`${keyword('title')} ${plan.title}${trailing}`]),
    ...(plan.accTitle === null ? [] : [`${keyword('accTitle')}${gap}: ${plan.accTitle}`]),
    ...(plan.accDescription === null ? [] : [`${keyword('accDescr')}${gap}{\n${plan.accDescription}\n}`]),
    ...plan.tasksBefore.map(printTask),
    ...plan.sections.flatMap(({ name, tasks: inside }) => [
      `${keyword('section')} ${name}${trailing}`,
      ...inside.map(printTask),
    ]),
  ];
  return `${keyword('journey')}\n${lines.map((line) => `${between}${indent}${line}\n`).join('')}`;
}

describe('reading a Mermaid text', () => {
  it('never throws, and every problem, diagram, section and task lies on a line of the text', () => {
    fc.assert(
      fc.property(anyText, fileName, (text, name) => {
        const { diagrams, skipped, problems } = readMermaidText(text, name);
        const lineCount = text.split(/\r\n|\r|\n/).length;
        const sections = diagrams.flatMap((diagram) => diagram.sections);
        const found = [
          ...diagrams,
          ...skipped,
          ...problems,
          ...sections,
          ...sections.flatMap((s) => s.tasks),
        ];
        for (const { line } of found) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lineCount);
        }
        expect(diagrams.length + skipped.length + problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 3000 },
    );
  });

  it('gives only scores of 1…5 and names that can be stored', () => {
    fc.assert(
      fc.property(brokenText, (text) => {
        for (const { sections } of readMermaidText(`journey\n${text}`, 'a.mmd').diagrams) {
          for (const { name, score, actors } of sections.flatMap((section) => section.tasks)) {
            if (score !== null) expect(Math.min(5, Math.max(1, score))).toBe(score);
            expect(new Set(actors).size).toBe(actors.length);
            expect(actors).not.toContain('');
            for (const text of [name, ...actors]) {
              expect(text).toBe(text.trim());
              expect(text).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029]/u);
            }
          }
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('does not depend on how lines end, nor on a byte order mark', () => {
    fc.assert(
      fc.property(anyText, fileName, (text, name) => {
        const unix = text.replace(/\r\n?/g, '\n').replace(/^\ufeff+/, '');
        const reading = readMermaidText(unix, name);
        expect(readMermaidText(unix.replaceAll('\n', '\r\n'), name)).toEqual(reading);
        expect(readMermaidText(unix.replaceAll('\n', '\r'), name)).toEqual(reading);
        expect(readMermaidText(`\ufeff${unix}`, name)).toEqual(reading);
      }),
      { numRuns: 1000 },
    );
  });

  it('gives back the journey that was written down, however it was laid out', () => {
    fc.assert(
      fc.property(journey, layout, fc.boolean(), (plan, how, isInMarkdown) => {
        const text = print(plan, how);
        const source = isInMarkdown ? `# Notes\n\n\`\`\`mermaid\n${text}\`\`\`\n` : text;
        const reading = readMermaidText(source, isInMarkdown ? 'a.md' : 'a.mmd');
        const { tasksBefore, sections, ...head } = plan;
        const written = [...(tasksBefore.length > 0 ? [{ name: '', tasks: tasksBefore }] : []), ...sections];
        expect(reading.diagrams).toHaveLength(1);
        expect(reading.diagrams[0]).toMatchObject({ ...head, sections: written });
        expect(
          reading.problems.filter(({ code }) => code !== 'missing-score' && code !== 'no-tasks'),
        ).toEqual([]);
      }),
      { numRuns: 800 },
    );
  });

  it('of two blocks is the reading of each, further down', () => {
    fc.assert(
      fc.property(journey, journey, layout, (first, second, how) => {
        const [one, two] = [print(first, how), print(second, how)];
        const below = `\`\`\`mermaid\n${one}\`\`\`\n`;
        const both = readMermaidText(`${below}\`\`\`mermaid\n${two}\`\`\`\n`, '');
        const shift = below.split('\n').length;
        const alone = readMermaidText(two, '');
        expect(both.diagrams[0]?.title).toBe(first.title);
        expect(both.diagrams[1]?.title).toBe(second.title);
        expect(both.diagrams[1]?.sections.map(({ line }) => line)).toEqual(
          alone.diagrams[0]?.sections.map(({ line }) => line + shift),
        );
      }),
      { numRuns: 200 },
    );
  });
});

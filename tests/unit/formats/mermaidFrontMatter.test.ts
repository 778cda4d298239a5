import { describe, expect, it } from 'vitest';
import { readMermaidText } from '../../../shared/formats/mermaid/readMermaidText.ts';

function titleOf(...frontMatter: readonly string[]) {
  return readMermaidText(['---', ...frontMatter, '---', 'journey', 'A: 3: X'].join('\n'), '').diagrams[0]
    ?.title;
}

describe('front matter', () => {
  it.each([
    ['plain', ['title: My day # not this'], 'My day'],
    ['plain over two lines', ['title: My', '  day', 'config: {}'], 'My day'],
    ['in double quotes', ['title: "My \\"day\\": #1 \\u00e9"'], 'My "day": #1 é'],
    ['in single quotes', ["title: 'It''s # mine' # really"], "It's # mine"],
    ['as a block', ['title: >-', '  My', '  day', 'config:', '  theme: x'], 'My day'],
    ['under a quoted key', ['"title": My day'], 'My day'],
    ['below other keys, all indented', ['  config:', '    title: not this', '  title: My day'], 'My day'],
    ['as a number', ['title: 42'], '42'],
    ['with an entity, which is none in YAML', ['title: a#35;b'], 'a#35;b'],
    ['empty', ['title:'], null],
    ['null', ['title: ~'], null],
    ['only further down', ['config:', '  title: not this'], null],
    ['absent', ['# title: not this'], null],
  ])('has a title %s', (_how, lines, title) => {
    expect(titleOf(...lines)).toBe(title);
  });

  it('gives way to a title in the diagram, as in Mermaid', () => {
    const text = '---\ntitle: Outer\n---\njourney\ntitle Inner\nA: 3: X';
    expect(readMermaidText(text, 'a.mmd').diagrams[0]?.title).toBe('Inner');
  });

  it('may be indented, if both of its fences are', () => {
    const text = '\n  ---\n  title: T\n  ---\n  journey\n  A: 3: X\n';
    expect(readMermaidText(text, 'a.mmd')).toMatchObject({
      diagrams: [{ line: 5, title: 'T' }],
      problems: [],
    });
  });

  it('ends at a line of --- that is indented like its first', () => {
    expect(titleOf('notes: |', '  ---', 'title: T')).toBe('T');
  });

  it('that is never closed is an error, and the journey is read', () => {
    const reading = readMermaidText('---\ntitle: T\njourney\nA: 3: X', 'a.mmd');
    expect(reading.diagrams).toMatchObject([{ line: 3, title: null }]);
    expect(reading.problems).toEqual([
      { severity: 'error', line: 1, code: 'unclosed-front-matter', args: {} },
    ]);
  });
});

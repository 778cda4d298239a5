import { describe, expect, it } from 'vitest';
import { limits } from '../../../shared/model/limits.ts';
import { readMermaidText } from '../../../shared/formats/mermaid/readMermaidText.ts';

function read(...lines: readonly string[]) {
  return readMermaidText(lines.join('\n'), 'journey.mmd');
}

/** What was read, in short: a section a line, with its tasks as `name score actor+actor`. */
function outline(reading: ReturnType<typeof readMermaidText>): readonly string[] {
  return reading.diagrams.flatMap(({ sections }) =>
    sections.map(({ name, tasks }) =>
      [name, ...tasks.map((task) => `${task.name} ${task.score} ${task.actors.join('+')}`)].join(' | '),
    ),
  );
}

function problems(reading: ReturnType<typeof readMermaidText>): readonly string[] {
  return reading.problems.map(({ severity, line, code }) => `${severity} ${line} ${code}`);
}

describe('a journey', () => {
  it('is read with title, sections, tasks, scores, actors and their lines', () => {
    const reading = read(
      'journey',
      '  title A day',
      '  section Work',
      '    Make tea: 5: Me',
      '',
      '    Go: 3: Me, Cat',
    );
    expect(reading).toEqual({
      diagrams: [
        {
          line: 1,
          title: 'A day',
          accTitle: null,
          accDescription: null,
          sections: [
            {
              line: 3,
              name: 'Work',
              tasks: [
                { line: 4, name: 'Make tea', score: 5, actors: ['Me'] },
                { line: 6, name: 'Go', score: 3, actors: ['Me', 'Cat'] },
              ],
            },
          ],
        },
      ],
      skipped: [],
      problems: [],
    });
  });

  it('has a section without a name for the tasks before the first one', () => {
    expect(read('journey', 'A: 1: X', 'section S', 'B: 2: X').diagrams[0]?.sections).toMatchObject([
      { line: 2, name: '', tasks: [{ name: 'A' }] },
      { line: 3, name: 'S', tasks: [{ name: 'B' }] },
    ]);
  });

  it('has a section that is named twice as two sections, and one without tasks as well', () => {
    expect(outline(read('journey', 'section S', 'A: 1: X', 'section T', 'section S', 'B: 2: X'))).toEqual([
      'S | A 1 X',
      'T',
      'S | B 2 X',
    ]);
  });

  it('may begin its first statement in the line of its head', () => {
    const reading = read('journey title Short', 'A: 1: X');
    expect(reading.diagrams[0]?.title).toBe('Short');
    expect(problems(reading)).toEqual([]);
  });

  it('knows its keywords in any case, and not as the beginning of other words', () => {
    const reading = read(
      'JOURNEY',
      'TITLE T',
      'Section S',
      'sections: 3: X',
      'titled: 4: X',
      'ACCTITLE: a',
      'accdescr: b',
    );
    expect(outline(reading)).toEqual(['S | sections 3 X | titled 4 X']);
    expect(reading.diagrams[0]).toMatchObject({ title: 'T', accTitle: 'a', accDescription: 'b' });
    expect(problems(reading)).toEqual([]);
  });

  it('keeps the last of several titles, and takes a keyword’s text from the line below it', () => {
    const reading = read('journey', 'title One', 'title', 'Two', 'section', 'S', 'A: 1', 'section', 'B: 2');
    expect(reading.diagrams[0]?.title).toBe('Two');
    expect(outline(reading)).toEqual(['S | A 1 ', ' | B 2 ']);
    expect(problems(reading)).toEqual(['warning 8 unnamed-section']);
  });

  it('has a description of one line or between braces, after which the line goes on', () => {
    const one = read('journey', 'accDescr: one # with; all', 'A: 1');
    expect(one.diagrams[0]?.accDescription).toBe('one # with; all');
    const many = read('journey', 'accDescr {', '   one', '', '     two', '} A: 1: X', 'accTitle:', '  below');
    expect(many.diagrams[0]).toMatchObject({ accDescription: 'one\ntwo', accTitle: 'below' });
    expect(outline(many)).toEqual([' | A 1 X']);
    expect(problems(many)).toEqual([]);
  });

  it('has its problems in the order of their lines', () => {
    expect(problems(read('', 'journey', 'no task'))).toEqual(['warning 2 no-tasks', 'error 3 missing-colon']);
  });

  it('without tasks is a warning', () => {
    expect(problems(read('', 'journey', 'title T', 'section S'))).toEqual(['warning 2 no-tasks']);
  });

  it('is followed by another one, with a warning', () => {
    const reading = read('journey', 'title One', 'A: 1: X', 'journey', 'B: 2: Y');
    expect(reading.diagrams.map(({ line, title }) => [line, title])).toEqual([
      [1, 'One'],
      [4, null],
    ]);
    expect(problems(reading)).toEqual(['warning 4 second-journey']);
  });
});

describe('comments', () => {
  it('begin with # anywhere, and with %% where a statement could begin', () => {
    const reading = read(
      '%% before',
      'journey # the head',
      '  %% a line',
      'title T # trailing',
      'section S # trailing',
      '# a line: 3: X',
      'A: 3: X # trailing: 4',
      '%%',
    );
    expect(reading.diagrams[0]?.title).toBe('T');
    expect(outline(reading)).toEqual(['S | A 3 X']);
    expect(problems(reading)).toEqual([]);
  });

  it('do not begin with %% within a text: Mermaid keeps it, so it is kept and warned of', () => {
    const reading = read('journey', 'A: 3: X %% not a comment');
    expect(outline(reading)).toEqual([' | A 3 X %% not a comment']);
    expect(problems(reading)).toEqual(['warning 2 percent-in-text']);
  });

  it('are what Mermaid makes of a line that begins with a percent sign; a person may not have meant that', () => {
    const reading = read('journey', '% of users: 3: X', 'a%% b: 3: X', '50% off: 3: X');
    expect(outline(reading)).toEqual([' | 50% off 3 X']);
    expect(problems(reading)).toEqual(['warning 2 percent-at-start', 'warning 3 percent-at-start']);
  });
});

describe('directives', () => {
  it('are taken out, on one line or over several, and lines keep their numbers', () => {
    const reading = read(
      '%%{init: {"theme": "dark"}}%%',
      '%%{',
      '  init: { "journey": {} }',
      '}%% journey',
      'A: 3: X %%{wrap}%%',
      'B: 3: X: Y',
    );
    expect(reading.diagrams[0]?.line).toBe(4);
    expect(outline(reading)).toEqual([' | A 3 X | B 3 X']);
    expect(problems(reading)).toEqual(['warning 6 parts-dropped']);
  });

  it('that are never closed are found in their line also below others', () => {
    const reading = read('journey', '%%{init: {', '}}%%', 'A: 3: X', '', '%%{wrap', 'B: 4: X');
    expect(outline(reading)).toEqual([' | A 3 X | B 4 X']);
    expect(problems(reading)).toEqual(['error 6 unclosed-directive']);
  });

  it('that are never closed end with their line', () => {
    const reading = read('%%{init: {"theme": "dark"', 'journey', 'A: 3: X');
    expect(outline(reading)).toEqual([' | A 3 X']);
    expect(problems(reading)).toEqual(['error 1 unclosed-directive']);
  });
});

describe('a score', () => {
  it.each([
    ['3', 3],
    [' 4 ', 4],
    ['3.5', 3.5],
    ['.5e1', 5],
    ['0x3', 3],
    ['+2', 2],
  ])('%j is read as Mermaid computes it: %d', (written, score) => {
    const reading = read('journey', `A:${written}: X`);
    expect(reading.diagrams[0]?.sections[0]?.tasks[0]?.score).toBe(score);
    expect(reading.problems).toEqual([]);
  });

  it.each([
    ['1e9', 5],
    ['Infinity', 5],
    ['-Infinity', 1],
    ['0', 1],
    ['5.01', 5],
    ['-3', 1],
  ])('%j lies outside 1…5 and becomes %d, with line and original', (written, score) => {
    const reading = read('journey', '', `A: ${written}: X`);
    expect(reading.diagrams[0]?.sections[0]?.tasks[0]?.score).toBe(score);
    expect(reading.problems).toEqual([
      {
        severity: 'warning',
        line: 3,
        code: 'score-out-of-range',
        args: { task: 'A', original: written, score },
      },
    ]);
  });

  it.each(['NaN', 'good', '5/5', '４', '3,5'])('%j is not a number, so there is none', (written) => {
    const reading = read('journey', `A: ${written}: X`);
    expect(reading.diagrams[0]?.sections[0]?.tasks[0]).toEqual({
      line: 2,
      name: 'A',
      score: null,
      actors: ['X'],
    });
    expect(reading.problems).toEqual([
      { severity: 'warning', line: 2, code: 'score-not-a-number', args: { task: 'A', original: written } },
    ]);
  });

  it.each(['A:', 'A: ', 'A: : X', 'A::X'])('is missing in %j', (line) => {
    const reading = read('journey', line);
    expect(reading.diagrams[0]?.sections[0]?.tasks[0]?.score).toBeNull();
    expect(problems(reading)).toEqual(['warning 2 missing-score']);
  });
});

describe('actors', () => {
  it('are trimmed, count once, and are never empty', () => {
    expect(outline(read('journey', 'A: 3:  X ,Y,, X,', 'B: 3:', 'C: 3: , ', 'D: 3'))).toEqual([
      ' | A 3 X+Y | B 3  | C 3  | D 3 ',
    ]);
  });

  it('keep a full-width comma, which is how Mermaid lets a comma stand in a name', () => {
    expect(outline(read('journey', '看病: 3: 病人，家屬'))).toEqual([' | 看病 3 病人，家屬']);
  });

  it('are the last thing that Mermaid reads of a task', () => {
    const reading = read('journey', 'Meet at 10:30: 3: X');
    expect(outline(reading)).toEqual([' | Meet at 10 5 3']);
    expect(reading.problems.map(({ code, args }) => [code, args])).toEqual([
      ['parts-dropped', { task: 'Meet at 10', text: 'X' }],
      ['score-out-of-range', { task: 'Meet at 10', original: '30', score: 5 }],
    ]);
  });
});

describe('a name', () => {
  it('may have any sign by its entity', () => {
    const reading = read(
      'journey',
      'title a#59; b',
      'section 10#58;30',
      '#35;1 #lt;b#gt; #9829;: 3: X#44; Y',
      'B#nosuch; #0;: 3',
    );
    expect(reading.diagrams[0]?.title).toBe('a; b');
    expect(outline(reading)).toEqual(['10:30 | #1 <b> ♥ 3 X, Y | B#nosuch; #0; 3 ']);
    expect(problems(reading)).toEqual([]);
  });

  it('keeps markup as text', () => {
    const reading = read('journey', 'title <script>alert(1)</script>', '<b>A</b><br/>x="1": 3: <i>X</i>');
    expect(reading.diagrams[0]?.title).toBe('<script>alert(1)</script>');
    expect(outline(reading)).toEqual([' | <b>A</b><br/>x="1" 3 <i>X</i>']);
  });

  it('loses control characters, with a warning; a tab becomes a space, and U+2028 ends no line', () => {
    const reading = read('journey', 'A\u0007\u001b[2J: 3: X', 'B\tb: 3: X', 'C\u2028c: 3: X');
    expect(outline(reading)).toEqual([' | A[2J 3 X | B b 3 X | C c 3 X']);
    expect(problems(reading)).toEqual(['warning 2 control-characters', 'warning 4 control-characters']);
  });

  it('is cut at the limit, counted in code points, never within one', () => {
    const limit = limits.nameLength;
    const reading = read(
      'journey',
      `${'名'.repeat(10_000)}: 3: ${'😀'.repeat(limit + 1)}`,
      `${'😀'.repeat(limit)}: 3`,
    );
    const [first, second] = reading.diagrams[0]?.sections[0]?.tasks ?? [];
    expect(first).toMatchObject({ name: '名'.repeat(limit), actors: ['😀'.repeat(limit)] });
    expect(second?.name).toBe('😀'.repeat(limit));
    expect(problems(reading)).toEqual(['warning 2 name-cut', 'warning 2 name-cut']);
    expect(reading.problems[0]?.args).toEqual({ name: `${'名'.repeat(60)}…`, limit });
  });
});

describe('what Mermaid refuses', () => {
  it.each([
    ['Just words', 'missing-colon', { text: 'Just words' }],
    ['泡茶：5：我', 'full-width-colon', { text: '泡茶：5：我' }],
    ['Call desk #2: 3: X', 'hash-before-colon', { text: 'Call desk' }],
    [': 3: X', 'missing-task-name', {}],
    ['Buy milk; bread: 3: X', 'inner-semicolon', { text: 'Buy milk; bread: 3: X' }],
    ['```mermaid', 'stray-fence', { text: '```mermaid' }],
  ])('%j is an error with its line and reason, and the rest is read', (line, code, args) => {
    const reading = read('journey', 'A: 1: X', line, 'B: 2: X');
    expect(reading.problems).toEqual([{ severity: 'error', line: 3, code, args }]);
    expect(outline(reading)).toEqual([' | A 1 X | B 2 X']);
  });

  it('but what was meant is plain is read with a warning', () => {
    const reading = read(
      'journey',
      'section 2: Payment',
      'A: 3: X;',
      'Journey home: 4: X ; # done',
      'section',
      '',
      'title   ',
    );
    expect(outline(reading)).toEqual(['2: Payment | A 3 X | Journey home 4 X', '']);
    expect(problems(reading)).toEqual([
      'warning 2 colon-in-section',
      'warning 3 trailing-semicolon',
      'warning 4 trailing-semicolon',
      'warning 4 reserved-word',
      'warning 5 unnamed-section',
      'warning 7 empty-title',
    ]);
  });

  it('a description that is never closed has its first line', () => {
    const reading = read('journey', 'accDescr { one', 'A: 3: X');
    expect(reading.diagrams[0]?.accDescription).toBe('one');
    expect(outline(reading)).toEqual([' | A 3 X']);
    expect(problems(reading)).toEqual(['error 2 unclosed-description']);
  });

  it('text before the word journey is an error, and the journey is read', () => {
    const reading = read('# a comment', 'My journey:', 'more', 'journey', 'A: 3: X');
    expect(reading.problems).toEqual([
      { severity: 'error', line: 2, code: 'text-before-journey', args: { text: 'My journey:' } },
    ]);
    expect(reading.diagrams[0]?.line).toBe(4);
    expect(outline(reading)).toEqual([' | A 3 X']);
  });

  it('lists a thousand errors and counts the others', () => {
    const reading = read(
      'journey',
      'A: 9: X',
      ...Array.from({ length: limits.importProblems + 5 }, () => 'x'),
    );
    expect(reading.problems.filter(({ severity }) => severity === 'error')).toHaveLength(
      limits.importProblems + 1,
    );
    expect(reading.problems.at(-1)).toEqual({
      severity: 'error',
      line: limits.importProblems + 3,
      code: 'more-errors',
      args: { count: 5 },
    });
    expect(problems(reading)[0]).toBe('warning 2 score-out-of-range');
  });
});

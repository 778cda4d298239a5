import { cleanDescription, cleanName } from './cleanName.ts';
import { decodeEntities } from './decodeEntities.ts';
import type { PreparedDiagram } from './prepareDiagram.ts';
import type { ProblemLog } from './problemLog.ts';
import { readTask } from './readTask.ts';
import type { JourneyDiagram, JourneySection, JourneyTask } from './reading.ts';
import { statementReader, type Place, type Statement } from './statementReader.ts';
import type { Tally } from './tally.ts';

type OpenSection = JourneySection & { readonly tasks: JourneyTask[] };

/**
 * The journey whose word `journey` stands in line `head`, and any further one that begins below it in the
 * same text. `firstLine` is the number of the first of the lines in the whole text.
 */
export function readJourneys(
  { lines, frontMatterTitle, frontMatterTitleIndex }: PreparedDiagram,
  head: number,
  firstLine: number,
  log: ProblemLog,
  tally: Tally,
): readonly JourneyDiagram[] {
  const readStatement = statementReader(lines, (code, index, args) => {
    log.report(code, firstLine + index, args);
  });
  const diagrams = [openDiagram(firstLine + head, log, tally)];
  if (frontMatterTitle !== null) {
    diagrams[0]?.nameIt(cleanName(frontMatterTitle, firstLine + frontMatterTitleIndex, log));
  }

  let place: Place = { index: head, rest: (lines[head] ?? '').trimStart().slice('journey'.length) };
  while (place.index < lines.length && tally.refusal() === null) {
    const { statement, next } = readStatement(place);
    const line = firstLine + place.index;
    if (statement?.kind === 'journey') {
      log.report('second-journey', line);
      diagrams.push(openDiagram(line, log, tally));
    } else if (statement !== null) {
      diagrams.at(-1)?.take(statement, line);
    }
    place = next;
  }
  return diagrams.map((diagram) => diagram.close());
}

function openDiagram(line: number, log: ProblemLog, tally: Tally) {
  let title: string | null = null;
  let accTitle: string | null = null;
  let accDescription: string | null = null;
  const sections: OpenSection[] = [];
  const actors = new Set<string>();
  tally.count('diagram', line);

  function openSection(name: string, at: number): OpenSection {
    const section = { line: at, name, tasks: [] };
    tally.count('section', at);
    sections.push(section);
    return section;
  }

  function addTask(name: string, data: string, at: number): void {
    tally.count('task', at);
    const task = readTask(name, data, at, log, tally);
    for (const actor of task.actors) {
      if (actors.has(actor)) continue;
      actors.add(actor);
      tally.count('actor', at);
    }
    (sections.at(-1) ?? openSection('', at)).tasks.push(task);
  }

  function take(statement: Exclude<Statement, { kind: 'journey' }>, at: number): void {
    if (statement.kind === 'task') {
      addTask(statement.name, statement.data, at);
      return;
    }
    const text = decodeEntities(statement.text);
    if (statement.kind === 'accDescription') {
      accDescription = cleanDescription(text, at, log) || accDescription;
      return;
    }
    const name = cleanName(text, at, log);
    if (statement.kind === 'accTitle') accTitle = name || null;
    else if (statement.kind === 'section') {
      if (name === '') log.report('unnamed-section', at);
      // Not the decoded name: #58; is how a colon is meant to be written.
      if (statement.text.includes(':')) log.report('colon-in-section', at, { name });
      openSection(name, at);
    } else if (name === '') log.report('empty-title', at);
    else title = name;
  }

  return {
    take,
    nameIt(name: string): void {
      title = name || null;
    },
    close(): JourneyDiagram {
      if (sections.every((section) => section.tasks.length === 0)) log.report('no-tasks', line);
      return { line, title, accTitle, accDescription, sections };
    },
  };
}

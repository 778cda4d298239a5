import { describe, expect, test } from 'vitest';
import { findText, searchedFields } from '../../../shared/analysis/findText.ts';
import type { SearchedTable, TextQuery } from '../../../shared/analysis/findText.ts';
import { replacements } from '../../../shared/rules/replacements.ts';
import { addMap } from '../../../shared/commands/addMap.ts';
import { addNode } from '../../../shared/commands/addNode.ts';
import { runCommand } from '../../../shared/commands/command.ts';
import { replaceText } from '../../../shared/commands/replaceText.ts';
import { takeBack } from '../../../shared/commands/takeBack.ts';
import { applyPatches } from '../../../shared/commands/applyPatches.ts';
import type { Project } from '../../../shared/model/project.ts';
import { participantsOf, stepsOf } from '../../../shared/model/siblings.ts';
import { readingOrder } from '../../../shared/analysis/readingOrder.ts';
import { limits } from '../../../shared/model/limits.ts';
import { claimMap } from '../../fixtures/edits/worktable.ts';
import { fixedContext } from '../../fixtures/fixedContext.ts';
import { largeJourney } from '../../fixtures/projects/largeJourney.ts';
import { onlyMap } from '../../fixtures/projects/onlyMap.ts';
import { journeyOf } from '../../library/journeyOf.ts';
import { seeded } from '../../library/seeded.ts';
import { blanks } from '../../../shared/model/blanks.ts';

const journey = largeJourney(100);
const everything = journeyOf(12, seeded(31));
const ids = readingOrder(journey, onlyMap(journey)).map((step) => step.id);

/** The journey with these titles of its first steps, and nothing else in them. */
function withTitles(...titles: readonly string[]): Project {
  const steps = Object.fromEntries(
    Object.values(journey.steps).map((step) => [
      step.id,
      { ...step, title: titles[ids.indexOf(step.id)] ?? '–' },
    ]),
  );
  return { ...journey, steps };
}

function query(text: string, part: Partial<TextQuery> = {}): TextQuery {
  return { text, isCaseSensitive: false, isWholeWord: false, ...part };
}

/** What is found in titles, with what stands before it. */
function found(project: Project, asked: TextQuery): readonly string[] {
  return findText(project, asked)
    .filter(({ table }) => table === 'steps')
    .map(({ value, start, end }) => `${value.slice(0, start)}[${value.slice(start, end)}]`);
}

describe('finding', () => {
  test('finds each place, in the order in which the map is read', () => {
    expect(found(withTitles('Pays, then pays', 'Waits', 'Repays'), query('pays'))).toEqual([
      '[Pays]',
      'Pays, then [pays]',
      'Re[pays]',
    ]);
  });

  test('matches case where it is asked to', () => {
    const asked = query('pays', { isCaseSensitive: true });
    expect(found(withTitles('Pays, then pays'), asked)).toEqual(['Pays, then [pays]']);
  });

  test('finds whole words where it is asked to, beside Han characters as well', () => {
    const project = withTitles('Repays', 'pays', 'pays_up', 'ünpays', '用pays付款', 'pays2');
    expect(found(project, query('pays', { isWholeWord: true }))).toEqual(['[pays]', '用[pays]']);
  });

  test('finds Han text, whole words or not', () => {
    const project = withTitles('填寫理賠申請書');
    expect(found(project, query('理賠'))).toEqual(['填寫[理賠]']);
    expect(found(project, query('理賠', { isWholeWord: true }))).toEqual(['填寫[理賠]']);
  });

  test('takes the signs of regular expressions as they are', () => {
    expect(found(withTitles('Costs $5 (net)', 'Costs 5'), query('$5 (n'))).toEqual(['Costs [$5 (n]']);
    expect(found(withTitles('a-b', 'a.b'), query('a.b'))).toEqual(['[a.b]']);
    expect(found(withTitles('a-b', 'a.b'), query('a-b'))).toEqual(['[a-b]']);
  });

  test('looks through stages, lanes, maps, connections and insights', () => {
    const tables = (text: string) => new Set(findText(journey, query(text)).map(({ table }) => table));
    expect(tables('stage 1')).toEqual(new Set(['stages']));
    expect(tables('lane 2')).toEqual(new Set(['lanes']));
    expect(tables('a journey of')).toEqual(new Set(['maps']));
    expect(tables('pain number 3')).toEqual(new Set(['insights']));
    expect(tables('yes').has('connections')).toBe(true);
  });

  test('looks through what belongs to no map as well', () => {
    const context = fixedContext();
    const [figure, tag] = [context.newId(), context.newId()];
    const persona = Object.values(journey.participants)[0]!;
    const project: Project = {
      ...journey,
      tags: { [tag]: { id: tag, name: 'Quick win', colour: 'teal', position: 'a0' } },
      metrics: {
        [figure]: {
          ...blanks.metrics,
          id: figure,
          insightId: null,
          name: 'Hold',
          unit: 'min',
          direction: 'lower',
          source: 'Log',
        },
      },
    };
    const places = (text: string) =>
      findText(project, query(text)).map(({ table, id, field }) => `${table} ${id} ${field}`);
    expect(places('quick')).toEqual([`tags ${tag} name`]);
    expect(places('hold')).toContain(`metrics ${figure} name`);
    expect(places(persona.name)).toContain(`participants ${persona.id} name`);
  });

  test.each(
    Object.entries(searchedFields).flatMap(([table, fields]) => fields.map((field) => ({ table, field }))),
  )(
    'finds what stands in $field of $table, and nothing else; replaces it, and has it back',
    ({ table, field }) => {
      const name = table as SearchedTable;
      const [first] = Object.values<Project[SearchedTable][string]>(everything[name]);
      const row = { ...first!, [field]: 'sought once', ...(table === 'segmentRules' && { field: 'needs' }) };
      const steps = Object.values(everything.steps).map((step) => [step.id, { ...step, isLocked: false }]);
      const free: Project = { ...everything, steps: Object.fromEntries(steps) };
      const project: Project = { ...free, [table]: { ...free[name], [row.id]: { ...row, isLocked: false } } };
      const hits = findText(project, query('sought'));
      expect(hits.map((hit) => [hit.table, hit.id, hit.field])).toEqual([[table, row.id, field]]);
      const args = { query: query('sought'), replacement: 'found', only: null };
      const outcome = runCommand(project, replaceText, args, fixedContext());
      if (!outcome.done || outcome.change === null) throw new Error('nothing was replaced');
      expect(outcome.project[name][row.id]).toMatchObject({ [field]: 'found once' });
      const back = takeBack(outcome.change, fixedContext()).patches;
      expect(applyPatches(outcome.project, back)).toEqual(project);
    },
  );

  test('takes the word of a list for no text: a rule on what kind of party somebody is', () => {
    const [rule] = Object.values(everything.segmentRules);
    const kind = { ...rule!, field: 'kind', operator: 'is', value: 'supplier' } as const;
    const project = { ...everything, segmentRules: { [kind.id]: kind } };
    expect(findText(project, query('supplier'))).toEqual([]);
  });

  test('finds nothing where nothing is asked for', () => {
    expect(findText(journey, query(''))).toEqual([]);
  });
});

describe('replacing', () => {
  function replaced(project: Project, asked: TextQuery, replacement: string) {
    const outcome = runCommand(
      project,
      replaceText,
      { query: asked, replacement, only: null },
      fixedContext(),
    );
    if (!outcome.done) throw new Error(outcome.refusal.code);
    return outcome;
  }
  const titles = (project: Project) => ids.slice(0, 3).map((id) => project.steps[id]!.title);

  test('puts the words as they are in every place, in one change that can be undone', () => {
    const project = withTitles('Pays, then pays', 'Waits', 'Repays');
    const { project: after, change } = replaced(project, query('pays'), '$& 付款');
    expect(titles(after)).toEqual(['$& 付款, then $& 付款', 'Waits', 'Re$& 付款']);
    expect(change?.label).toEqual({ key: 'replaceText', args: { count: 3, name: 'pays' } });
    expect(applyPatches(after, takeBack(change!, fixedContext()).patches)).toEqual(project);
  });

  test('leaves locked steps as they are and counts them', () => {
    const project = withTitles('pays', 'pays', 'Waits');
    const locked = { ...project.steps, [ids[1]!]: { ...project.steps[ids[1]!]!, isLocked: true } };
    const held = { ...project, steps: locked };
    expect(replacements(held, query('pays'), 'x', null)).toMatchObject({ replaced: 1, locked: 1, kept: 0 });
    expect(titles(replaced(held, query('pays'), 'x').project)).toEqual(['x', 'pays', 'Waits']);
    const only = { table: 'steps', id: ids[1]!, field: 'title', start: 0 } as const;
    const args = { query: query('pays'), replacement: 'x', only };
    expect(runCommand(held, replaceText, args, fixedContext())).toEqual({
      done: false,
      refusal: { code: 'locked' },
    });
  });

  test('leaves no step without a title and cuts no text', () => {
    const project = withTitles('pays', 'pays now', 'Waits');
    expect(titles(replaced(project, query('pays'), '').project)).toEqual(['pays', 'now', 'Waits']);
    const long = '槽'.repeat(limits.nameLength - 1);
    expect(titles(replaced(project, query('pays'), long).project)).toEqual([long, 'pays now', 'Waits']);
  });

  test('at one place leaves the others, and refuses where something else stands by now', () => {
    const project = withTitles('pays pays', 'pays', 'Waits');
    const at = (start: number) => ({
      query: query('pays'),
      replacement: 'x',
      only: { table: 'steps', id: ids[0]!, field: 'title', start } as const,
    });
    const outcome = runCommand(project, replaceText, at(5), fixedContext());
    expect(outcome.done && titles(outcome.project)).toEqual(['pays x', 'pays', 'Waits']);
    expect(runCommand(project, replaceText, at(3), fixedContext())).toEqual({
      done: false,
      refusal: { code: 'gone' },
    });
  });

  test('renames a participant on its nodes too, and gives no two of one side the same name', () => {
    const table = claimMap();
    const mapId = table.newId();
    table.run(addMap, { id: mapId, kind: 'network', name: 'Net', stageNames: [], lanes: [] });
    for (const name of ['Bank', 'Shop'])
      table.run(addNode, { id: table.newId(), mapId, party: { name, side: 'B' }, x: name.length * 9, y: 0 });
    const project = table.project();
    const titlesOf = (one: Project) => stepsOf(one, mapId).map((step) => step.title);
    const namesOf = (one: Project) => participantsOf(one).map((party) => party.name);
    const after = replaced(project, query('bank'), 'Credit union').project;
    // As many as were found: the name of the participant, and that on its node.
    expect(replacements(project, query('bank'), 'Credit union', null)).toMatchObject({
      replaced: findText(project, query('bank')).length,
      kept: 0,
    });
    expect(titlesOf(after)).toEqual(['Credit union', 'Shop']);
    expect(namesOf(after)).toEqual(['Mei', 'Hotline', 'Credit union', 'Shop']);
    expect(replacements(project, query('bank'), 'Shop', null)).toMatchObject({ replaced: 0, kept: 2 });
  });
});

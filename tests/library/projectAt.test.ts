import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Library } from '../../main/library/openLibrary.ts';
import { runCommand } from '../../shared/commands/command.ts';
import { nameVersion } from '../../shared/commands/nameVersion.ts';
import { rename } from '../../shared/commands/rename.ts';
import { returnToState } from '../../shared/commands/returnToState.ts';
import { takeBack } from '../../shared/commands/takeBack.ts';
import type { Change } from '../../shared/model/change.ts';
import type { Id } from '../../shared/model/ids.ts';
import { emptyProject } from '../../shared/model/tables.ts';
import type { Project } from '../../shared/model/project.ts';
import { takenBack } from '../../shared/model/takenBack.ts';
import { arbitraryStory, deskWith, doDeed, smallProject } from '../fixtures/edits/story.ts';
import { fixedContext } from '../fixtures/fixedContext.ts';
import { largeJourney } from '../fixtures/projects/largeJourney.ts';
import { firstChange } from '../perf/libraryOf.ts';
import { faultOf } from './faultOf.ts';
import { openTemporary } from './temporaryFolder.ts';
import { openedIn } from './openedIn.ts';

/** A project in a library, and one way to change it. */
function openWith(library: Library, start: Project, context = fixedContext()) {
  const id = context.newId();
  const first = firstChange(start, context.newId());
  const { service } = library;
  let { revision } = service['projects.create']({
    id,
    kind: 'service',
    name: 'Claim',
    at: 1,
    change: first,
  }).head;
  return {
    id,
    context,
    first,
    send: (change: Change) => {
      ({ revision } = service['projects.store']({ id, revision, change }));
    },
    at: (seq: number) => stateAt(library, id, seq),
  };
}

/** The state as it comes to who knows nothing of the project, and to who has it as it is today: the same one. */
function stateAt(library: Library, id: Id, seq: number): Project {
  const { service } = library;
  const { state } = service['history.at']({ id, after: { seq }, known: null });
  if (state.kind !== 'whole') throw new Error('who knows nothing gets all of it');
  const { project, head } = openedIn(service, id);
  const { state: back } = service['history.at']({ id, after: { seq }, known: head.revision });
  if (back.kind !== 'back') throw new Error('who knows the last revision gets the way back');
  const untouched = JSON.stringify(project);
  expect(takenBack(project, back.patches)).toEqual(state.project);
  expect(JSON.stringify(project)).toBe(untouched);
  return state.project;
}

/** A rename of the only step that is always there, as a change of its own. */
function renamed(project: Project, stepId: Id, name: string, context = fixedContext()) {
  const outcome = runCommand(project, rename, { table: 'steps', id: stepId, name }, context);
  if (!outcome.done || outcome.change === null) throw new Error('nothing was renamed');
  return { project: outcome.project, change: outcome.change };
}

test('every state of a history is what was in memory then, undo and redo included', () => {
  const library = openTemporary();
  // One sequence of ids for all stories: each is a project of its own in the same library.
  const context = fixedContext();
  fc.assert(
    fc.property(arbitraryStory(25), (story) => {
      const start = smallProject(context);
      const { at, send } = openWith(library, start, context);
      const desk = deskWith(start);
      const states = [emptyProject, start];
      for (const deed of story) {
        const step = doDeed(desk, deed, context);
        if (step === null) continue;
        send(step.change);
        states.push(step.after);
      }
      for (const [seq, state] of states.entries()) expect(at(seq)).toEqual(state);
    }),
    { numRuns: 40 },
  );
}, 60_000);

test('a copied project goes back to what it was copied as, which is nothing of its log', () => {
  const library = openTemporary();
  const context = fixedContext();
  const start = smallProject(context);
  const { id, send } = openWith(library, start, context);
  const stepId = Object.keys(start.steps)[0]!;
  send(renamed(start, stepId, 'Waits', context).change);
  const copy = context.newId();
  library.service['projects.duplicate']({ id, newId: copy, name: 'Copy', at: 2 });
  const { project } = openedIn(library.service, copy);
  const { change } = renamed(project, stepId, 'Waits longer', context);
  library.service['projects.store']({ id: copy, revision: 0, change });
  expect(library.service['history.list']({ id: copy, before: null, limit: 10 }).changes).toHaveLength(1);
  expect(stateAt(library, copy, 0)).toEqual(project);
});

test('a copy begins without the versions, which name places in the log that it does not have', () => {
  const library = openTemporary();
  const context = fixedContext();
  const start = smallProject(context);
  const { id, send, first } = openWith(library, start, context);
  const args = { id: context.newId(), name: 'Before the pilot', description: '', at: 1, atChange: first.id };
  const named = runCommand(start, nameVersion, args, context);
  if (!named.done || named.change === null) throw new Error('the version was not named');
  send(named.change);
  const copy = context.newId();
  library.service['projects.duplicate']({ id, newId: copy, name: 'Copy', at: 2 });
  expect(openedIn(library.service, id).project.versions).not.toEqual({});
  expect(openedIn(library.service, copy).project).toEqual(start);
});

test('records that an older version logged come back with the columns of this one', () => {
  const library = openTemporary();
  const context = fixedContext();
  const start = smallProject(context);
  const { at, send, id } = openWith(library, start, context);
  const stage = Object.values(start.stages)[0]!;
  const added = { ...stage, id: context.newId(), position: 'zz' };
  const label = { key: 'addStage', args: { name: '' } };
  const whole = { id: context.newId(), at: 2, label, undoes: null, redoes: null } as const;
  const add = { op: 'add', path: ['stages', added.id], value: added } as const;
  const remove = { op: 'remove', path: ['stages', added.id] } as const;
  send({ ...whole, patches: [add], inverse: [remove] });
  send({ ...whole, id: context.newId(), patches: [remove], inverse: [add] });
  const { isCollapsed: _later, ...old } = added;
  library.connection.run(
    'UPDATE change_log SET inverse = ? WHERE project_id = ? AND seq = 3',
    JSON.stringify([{ ...add, value: old }]),
    id,
  );
  expect(at(2).stages[added.id]).toEqual(added);
});

test('a state is found by its change as well, with the line of the log that led to it', () => {
  const library = openTemporary();
  const { id, first } = openWith(library, smallProject(fixedContext()));
  const answerAt = (after: { readonly changeId: Id } | { readonly seq: number }) =>
    library.service['history.at']({ id, after, known: null });
  const { state, ...line } = answerAt({ changeId: first.id });
  const { id: changeId, at, label, undoes, redoes } = first;
  expect(line).toEqual({ seq: 1, change: { seq: 1, id: changeId, at, label, undoes, redoes } });
  expect(state.kind === 'whole' && Object.keys(state.project.steps)).toHaveLength(6);
  const unknown = '01800000-0000-7000-8000-00000000dead';
  expect(faultOf(() => answerAt({ changeId: unknown })).code).toBe('not-found');
  expect(faultOf(() => answerAt({ seq: 2 })).code).toBe('not-found');
});

test('the log is listed newest first, page by page, and says what was undone', () => {
  const library = openTemporary();
  const context = fixedContext();
  let project = smallProject(context);
  const { id, send } = openWith(library, project, context);
  const stepId = Object.keys(project.steps)[0]!;
  const changes: Change[] = [];
  for (const name of ['one', 'two', 'three']) {
    const next = renamed(project, stepId, name, context);
    ({ project } = next);
    changes.push(next.change);
    send(next.change);
  }
  const back = takeBack(changes[2]!, context);
  send(back);
  const list = (before: number | null, limit: number) =>
    library.service['history.list']({ id, before, limit }).changes;
  expect(list(null, 2).map(({ seq, undoes }) => [seq, undoes])).toEqual([
    [5, changes[2]!.id],
    [4, null],
  ]);
  expect(list(4, 10).map(({ seq, label }) => [seq, label.key])).toEqual([
    [3, 'renameStep'],
    [2, 'renameStep'],
    [1, 'sampleProject'],
  ]);
  expect(list(1, 10)).toEqual([]);
});

test('finds a page of the log by its index, without sorting', () => {
  const library = openTemporary();
  const { id } = openWith(library, smallProject(fixedContext()));
  const asked = vi.spyOn(library.connection, 'rows');
  library.service['history.list']({ id, before: 5, limit: 10 });
  const [sql, ...values] = asked.mock.calls.at(-1)!;
  asked.mockRestore();
  const plan = library.connection.rows<{ readonly detail: string }>(
    `EXPLAIN QUERY PLAN ${sql}`,
    ...(values as readonly string[]),
  );
  expect(plan.map(({ detail }) => detail)).toEqual([
    expect.stringMatching(/^SEARCH change_log USING INDEX \S+ \(project_id=\? AND seq<\?\)$/),
  ]);
});

test('what another window changed meanwhile: who has an older revision gets all of the state', () => {
  const library = openTemporary();
  const context = fixedContext();
  const start = smallProject(context);
  const { id, send } = openWith(library, start, context);
  send(renamed(start, Object.keys(start.steps)[0]!, 'Waits', context).change);
  const { state } = library.service['history.at']({ id, after: { seq: 1 }, known: 1 });
  expect(state).toEqual({ kind: 'whole', project: start });
});

test('the way back names a column once, however often it was changed', () => {
  const library = openTemporary();
  const context = fixedContext();
  const start = smallProject(context);
  const { id, send } = openWith(library, start, context);
  const step = Object.values(start.steps)[0]!;
  let project = start;
  for (const name of ['one', 'two', 'three']) {
    const next = renamed(project, step.id, name, context);
    ({ project } = next);
    send(next.change);
  }
  const { state } = library.service['history.at']({ id, after: { seq: 1 }, known: 4 });
  expect(state).toEqual({
    kind: 'back',
    patches: [{ op: 'replace', path: ['steps', step.id, 'title'], value: step.title }],
  });
});

test('a log whose inverse changes a record that is not there leads to no state', () => {
  const library = openTemporary();
  const context = fixedContext();
  const start = smallProject(context);
  const { id, send } = openWith(library, start, context);
  const { change } = renamed(start, Object.keys(start.steps)[0]!, 'Waits', context);
  const elsewhere = { op: 'replace', path: ['steps', context.newId(), 'title'], value: 'Where?' } as const;
  send({ ...change, inverse: [elsewhere] });
  const fault = faultOf(() => library.service['history.at']({ id, after: { seq: 1 }, known: null }));
  expect(fault.code).toBe('constraint');
  const { project } = openedIn(library.service, id);
  expect(takenBack(project, [elsewhere])).toBeNull();
  const none = { op: 'remove', path: ['steps', context.newId()] } as const;
  expect(takenBack(project, [none])).toEqual(project);
});

test('a state a thousand changes ago is restored as a change that can be taken back', () => {
  const library = openTemporary();
  const context = fixedContext();
  const start = largeJourney(200);
  const { id, send, at } = openWith(library, start, context);
  const stepIds = Object.keys(start.steps);
  let project = start;
  library.connection.transact(() => {
    for (let index = 0; index < 1000; index += 1) {
      const next = renamed(project, stepIds[(index * 37) % 200]!, `Named ${String(index)}`, context);
      ({ project } = next);
      send(next.change);
    }
  });
  const then = at(1);
  expect(then).toEqual(start);
  const restored = runCommand(project, returnToState, { then, name: 'The beginning' }, context);
  if (!restored.done || restored.change === null) throw new Error('nothing was restored');
  send(restored.change);
  expect(openedIn(library.service, id).project).toEqual(start);
  send(takeBack(restored.change, context));
  expect(openedIn(library.service, id).project).toEqual(project);
});

import { expect, test } from 'vitest';
import type { Change } from '../../shared/model/change.ts';
import type { Library } from '../../main/library/openLibrary.ts';
import { changeOf } from './changeOf.ts';
import { faultOf } from './faultOf.ts';
import { firstChange, journeyOf } from './journeyOf.ts';
import { seeded } from './seeded.ts';
import { openTemporary, temporaryFolder } from './temporaryFolder.ts';
import { openedIn } from './openedIn.ts';

const random = seeded(21);

/** A project whose only step is renamed by each edit. */
function openWithStep(folder = temporaryFolder()) {
  const library = openTemporary(folder);
  const project = journeyOf(1, random);
  const step = Object.values(project.steps)[0]!;
  const id = random.id();
  let title = step.title;
  let { revision } = library.service['projects.create']({
    id,
    kind: 'service',
    name: 'Claim',
    at: 0,
    change: firstChange(project, random, 0),
  }).head;

  const send = (change: Change) => {
    revision = library.service['projects.store']({ id, revision, change }).revision;
    return change;
  };
  return {
    library,
    id,
    edit: (name: string) => {
      const before = title;
      title = name;
      return send(
        changeOf(random.id(), [{ op: 'replace', path: ['steps', step.id, 'title'], value: name }], {
          label: { key: 'renameStep', args: { name } },
          inverse: [{ op: 'replace', path: ['steps', step.id, 'title'], value: before }],
        }),
      );
    },
    undo: ({ id: undoes, label, patches, inverse }: Change) =>
      send({ id: random.id(), at: 1, label, patches: inverse, inverse: patches, undoes, redoes: null }),
    redo: ({ id: redoes, label, patches, inverse }: Change) =>
      send({ id: random.id(), at: 1, label, patches, inverse, undoes: null, redoes }),
    send,
  };
}

function stacks(library: Library, id: string) {
  const { undo, redo } = openedIn(library.service, id);
  return {
    undo: undo.map((entry) => entry.label.args.name),
    redo: redo.map((entry) => entry.label.args.name),
  };
}

test('the first records of a project cannot be taken back', () => {
  const { library, id } = openWithStep();
  expect(stacks(library, id)).toEqual({ undo: [], redo: [] });
});

test('edits stand on the undo stack, oldest first, with their own ids', () => {
  const { library, id, edit } = openWithStep();
  const one = edit('one');
  const two = edit('two');
  const { undo } = openedIn(library.service, id);
  expect(undo).toEqual([
    { id: one.id, label: one.label },
    { id: two.id, label: two.label },
  ]);
});

test('taking back moves to redo, making again moves back, and an edit empties redo', () => {
  const { library, id, edit, undo, redo } = openWithStep();
  const [one, two, three] = [edit('one'), edit('two'), edit('three')];
  undo(three);
  undo(two);
  expect(stacks(library, id)).toEqual({ undo: ['one'], redo: ['three', 'two'] });
  redo(two);
  expect(stacks(library, id)).toEqual({ undo: ['one', 'two'], redo: ['three'] });
  undo(two);
  undo(one);
  redo(one);
  expect(stacks(library, id)).toEqual({ undo: ['one'], redo: ['three', 'two'] });
  edit('four');
  expect(stacks(library, id)).toEqual({ undo: ['one', 'four'], redo: [] });
});

test('both stacks and the content are the same after the library was closed and opened', () => {
  const folder = temporaryFolder();
  const { library, id, edit, undo } = openWithStep(folder);
  edit('one');
  undo(edit('two'));
  const before = openedIn(library.service, id);
  library.close();
  expect(openedIn(openTemporary(folder).service, id)).toEqual(before);
  expect(before.undo).toHaveLength(1);
  expect(before.redo).toHaveLength(1);
});

test('what is undone through the log is as it was', () => {
  const { library, id, edit, undo } = openWithStep();
  const before = openedIn(library.service, id).project;
  edit('one');
  const [entry] = openedIn(library.service, id).undo;
  const { change } = library.service['projects.change']({ id, changeId: entry!.id });
  undo(change);
  expect(openedIn(library.service, id).project).toEqual(before);
});

test('nothing is taken back that is not in the log', () => {
  const { send } = openWithStep();
  const unknown = random.id();
  expect(faultOf(() => send(changeOf(random.id(), [], { undoes: unknown })))).toEqual({
    code: 'not-found',
    args: { change: unknown },
  });
});

import { expect, test } from 'vitest';
import { addComment } from '../../../shared/commands/addComment.ts';
import { applyPatches } from '../../../shared/commands/applyPatches.ts';
import { runCommand } from '../../../shared/commands/command.ts';
import type { Command } from '../../../shared/commands/command.ts';
import { deleteSelection } from '../../../shared/commands/deleteSelection.ts';
import { deleteVersion } from '../../../shared/commands/deleteVersion.ts';
import { editVersion } from '../../../shared/commands/editVersion.ts';
import { nameVersion } from '../../../shared/commands/nameVersion.ts';
import { rename } from '../../../shared/commands/rename.ts';
import { returnToState } from '../../../shared/commands/returnToState.ts';
import type { Change } from '../../../shared/model/change.ts';
import type { Project } from '../../../shared/model/project.ts';
import { smallProject } from '../../fixtures/edits/story.ts';
import { fixedContext } from '../../fixtures/fixedContext.ts';

const context = fixedContext();

function change<Args>(
  project: Project,
  command: Command<Args>,
  args: Args,
): { project: Project; change: Change } {
  const outcome = runCommand(project, command, args, context);
  if (!outcome.done || outcome.change === null) throw new Error('nothing was changed');
  return { project: outcome.project, change: outcome.change };
}

function commented(project: Project, stepId: string, text: string): Project {
  const args = { id: context.newId(), stepId, author: 'Mei', text };
  return change(project, addComment, args).project;
}

const version = (name: string) => ({ id: context.newId(), name, description: '', at: 5, atChange: null });
const textsOf = (project: Project) => Object.values(project.comments).map(({ text }) => text);

test('restoring a state names nothing but what differs from it', () => {
  const then = smallProject(context);
  const stepId = Object.keys(then.steps)[0]!;
  const now = change(then, rename, { table: 'steps', id: stepId, name: 'Waits' }).project;
  const restored = change(now, returnToState, { then, name: 'Monday' });
  expect(restored.project).toEqual(then);
  expect(restored.change.label).toEqual({ key: 'returnToState', args: { name: 'Monday' } });
  expect(restored.change.patches).toEqual([
    { op: 'replace', path: ['steps', stepId, 'title'], value: 'Calls' },
  ]);
  expect(applyPatches(restored.project, restored.change.inverse)).toEqual(now);
  expect(runCommand(now, returnToState, { then: now, name: 'Monday' }, context)).toMatchObject({
    change: null,
  });
});

test('a version that was named since stays when an older state is restored', () => {
  const then = smallProject(context);
  const named = change(then, nameVersion, version('Pilot')).project;
  const stepId = Object.keys(then.steps)[0]!;
  const now = change(named, rename, { table: 'steps', id: stepId, name: 'Waits' }).project;
  expect(change(now, returnToState, { then, name: 'Monday' }).project).toEqual(named);
});

test('comments on steps that stay are not taken back, those of a step that comes back come with it', () => {
  const start = smallProject(context);
  const [kept, lost] = Object.keys(start.steps) as [string, string];
  const then = commented(start, lost, 'as of then');
  const without = change(then, deleteSelection, { stepIds: [lost], connectionIds: [] }).project;
  const now = commented(without, kept, 'said since');
  const restored = change(now, returnToState, { then, name: 'Monday' });
  expect(textsOf(restored.project).sort()).toEqual(['as of then', 'said since']);
  expect(applyPatches(restored.project, restored.change.inverse)).toEqual(now);
});

test('comments on a step that did not exist yet go with it', () => {
  const then = smallProject(context);
  const stepId = Object.keys(then.steps)[0]!;
  const without = change(then, deleteSelection, { stepIds: [stepId], connectionIds: [] }).project;
  const now = commented(then, stepId, 'said since');
  expect(change(now, returnToState, { then: without, name: 'Monday' }).project).toEqual(without);
});

test('a version has a name of its own, also after it was renamed', () => {
  const start = smallProject(context);
  const first = version('Pilot');
  const named = change(start, nameVersion, first).project;
  const refusal = (command: Command<never>, args: unknown) =>
    runCommand(named, command as Command<unknown>, args, context);
  expect(refusal(nameVersion as Command<never>, version(' Pilot '))).toMatchObject({
    refusal: { code: 'name-taken' },
  });
  expect(refusal(nameVersion as Command<never>, version('  '))).toMatchObject({
    refusal: { code: 'name-missing' },
  });
  const both = change(named, nameVersion, version('Roll-out')).project;
  const args = { versionId: first.id, name: 'Roll-out', description: '' };
  expect(runCommand(both, editVersion, args, context)).toMatchObject({ refusal: { code: 'name-taken' } });
  const edited = change(both, editVersion, { ...args, name: 'Trial', description: 'Two branches' }).project;
  expect(edited.versions[first.id]).toEqual({ ...first, name: 'Trial', description: 'Two branches' });
  expect(change(edited, deleteVersion, { versionId: first.id }).project.versions[first.id]).toBeUndefined();
});

import { expect, test } from 'vitest';
import { addClusters } from '../../../shared/commands/addClusters.ts';
import { addIdea } from '../../../shared/commands/addIdea.ts';
import { addInsight } from '../../../shared/commands/addInsight.ts';
import { addNotes } from '../../../shared/commands/addNotes.ts';
import { addQuestion } from '../../../shared/commands/addQuestion.ts';
import { clusterNotes } from '../../../shared/commands/clusterNotes.ts';
import { clusterToInsight } from '../../../shared/commands/clusterToInsight.ts';
import { deleteWorkshop } from '../../../shared/commands/deleteWorkshop.ts';
import { editNotes } from '../../../shared/commands/editNotes.ts';
import { ideaToAction } from '../../../shared/commands/ideaToAction.ts';
import { mergeNotes } from '../../../shared/commands/mergeNotes.ts';
import { moveWorkshop } from '../../../shared/commands/moveWorkshop.ts';
import { byPosition } from '../../../shared/model/siblings.ts';
import { claimMap } from '../../fixtures/edits/worktable.ts';
import type { Worktable } from '../../fixtures/edits/worktable.ts';

function afterWorkshop(...texts: readonly string[]) {
  const table = claimMap([{ title: 'Calls', stage: 'Report', lane: 'Customer', x: 24 }]);
  const notes = texts.map((text) => ({ id: table.newId(), text }));
  table.run(addNotes, { notes, author: 'Team B', clusterId: null });
  return { table, ids: notes.map(({ id }) => id) };
}

const notesOf = (table: Worktable) =>
  Object.values(table.project().notes)
    .sort(byPosition)
    .map(({ text, count }) => `${text} ×${String(count)}`);

test('pasted lines are a note each, in their order and one change; empty ones are passed over', () => {
  const { table } = afterWorkshop('One', '  ', 'Two', 'Three');
  expect(notesOf(table)).toEqual(['One ×1', 'Two ×1', 'Three ×1']);
  expect(
    table.refusal(addNotes, { notes: [{ id: table.newId(), text: ' ' }], author: '', clusterId: null }),
  ).toBe('words-missing');
});

test('merging keeps the words of the chosen note and the voices of all', () => {
  const { table, ids } = afterWorkshop('On hold', 'Held the line', 'Paid late');
  table.run(editNotes, { noteIds: [ids[1]!], fields: { count: 4, stepId: table.step('Calls').id } });
  const change = table.run(mergeNotes, { groups: [{ keptId: ids[0]!, otherIds: [ids[1]!] }] });
  expect(notesOf(table)).toEqual(['On hold ×5', 'Paid late ×1']);
  expect(table.project().notes[ids[0]!]!.stepId).toBe(table.step('Calls').id);
  table.apply(change!.inverse);
  expect(notesOf(table)).toEqual(['On hold ×1', 'Held the line ×4', 'Paid late ×1']);
  expect(table.refusal(mergeNotes, { groups: [{ keptId: ids[0]!, otherIds: [ids[0]!] }] })).toBe('gone');
});

test('the notes of a deleted cluster stay', () => {
  const { table, ids } = afterWorkshop('One', 'Two');
  const clusterId = table.newId();
  table.run(addClusters, { clusters: [{ id: clusterId, name: 'Waiting', noteIds: ids }] });
  table.run(deleteWorkshop, { table: 'clusters', ids: [clusterId] });
  expect(Object.values(table.project().notes).map((note) => note.clusterId)).toEqual([null, null]);
});

test('notes go into a cluster behind those that are in it, and one of them to the front', () => {
  const { table, ids } = afterWorkshop('One', 'Two', 'Three');
  const clusterId = table.newId();
  table.run(addClusters, { clusters: [{ id: clusterId, name: 'Waiting', noteIds: [ids[2]!] }] });
  table.run(clusterNotes, { noteIds: [ids[1]!, ids[0]!], clusterId });
  expect(notesOf(table)).toEqual(['Three ×1', 'One ×1', 'Two ×1']);
  table.run(moveWorkshop, { table: 'notes', id: ids[1]!, index: 0 });
  expect(notesOf(table)).toEqual(['Two ×1', 'Three ×1', 'One ×1']);
});

test('a cluster becomes an insight at the steps of its notes, with them as quotes; undo takes all of it back', () => {
  const { table, ids } = afterWorkshop('On hold', 'Held the line');
  const [clusterId, insightId] = [table.newId(), table.newId()];
  table.run(addClusters, { clusters: [{ id: clusterId, name: 'Waiting', noteIds: ids }] });
  table.run(editNotes, { noteIds: ids, fields: { stepId: table.step('Calls').id } });
  table.run(editNotes, { noteIds: [ids[1]!], fields: { count: 3 } });
  const before = table.project();
  const args = { clusterId, id: insightId, polarity: 'pain', words: 'On hold forever' } as const;
  const change = table.run(clusterToInsight, args);
  const { insights, insightSteps, evidence, clusters } = table.project();
  expect(insights[insightId]).toMatchObject({ words: 'On hold forever', state: 'found', polarity: 'pain' });
  expect(clusters[clusterId]!.insightId).toBe(insightId);
  const steps = Object.values(insightSteps).filter((link) => link.insightId === insightId);
  expect(steps.map(({ stepId }) => stepId)).toEqual([table.step('Calls').id]);
  expect(
    Object.values(evidence)
      .sort(byPosition)
      .map(({ kind, text, value, basis }) => [kind, text, value, basis]),
  ).toEqual([
    ['quote', 'On hold', 1, 'observed'],
    ['quote', 'Held the line', 3, 'observed'],
    ['count', 'Waiting', 4, 'observed'],
  ]);
  expect(table.refusal(clusterToInsight, args)).toBe('is-insight');
  table.apply(change!.inverse);
  expect(table.project()).toEqual(before);
});

test('a question, an idea and an action lead to one another', () => {
  const { table } = afterWorkshop('One');
  const [questionId, ideaId, actionId] = [table.newId(), table.newId(), table.newId()];
  table.run(addQuestion, { id: questionId, text: 'How might we answer at once?', insightIds: [] });
  table.run(addIdea, { id: ideaId, text: 'Call back', questionId });
  table.run(ideaToAction, { ideaId, id: actionId, title: 'Call back' });
  expect(table.project().actions[actionId]!.title).toBe('Call back');
  expect(Object.values(table.project().ideaActions)).toMatchObject([{ ideaId, actionId }]);
  table.run(deleteWorkshop, { table: 'questions', ids: [questionId] });
  expect(table.project().ideas[ideaId]!.questionId).toBeNull();
});

test('an idea that comes from a pain becomes an action against it', () => {
  const { table } = afterWorkshop('Call back');
  const [insightId, ideaId, id] = [table.newId(), table.newId(), table.newId()];
  table.run(addInsight, { id: insightId, polarity: 'pain', words: 'I waited.', stepIds: [] });
  table.run(addIdea, { id: ideaId, text: 'Call back', questionId: null });
  const made = { ideaId, id, title: 'Call back' };
  expect(table.refusal(ideaToAction, { ...made, against: { insightId: ideaId, share: 0.5 } })).toBe('gone');
  expect(table.refusal(ideaToAction, { ...made, against: { insightId, share: NaN } })).toBe('not-a-number');
  table.run(ideaToAction, { ...made, against: { insightId, share: 1.5 } });
  expect(Object.values(table.project().actionEffects)).toMatchObject([
    { actionId: id, insightId, field: 'share', amount: 1, basis: 'assumed' },
  ]);
});

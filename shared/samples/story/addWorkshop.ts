import { addClusters } from '../../commands/addClusters.ts';
import { addIdea } from '../../commands/addIdea.ts';
import { addNotes } from '../../commands/addNotes.ts';
import { addQuestion } from '../../commands/addQuestion.ts';
import { clusterToInsight } from '../../commands/clusterToInsight.ts';
import { editEvidence } from '../../commands/editEvidence.ts';
import { editNotes } from '../../commands/editNotes.ts';
import { mergeNotes } from '../../commands/mergeNotes.ts';
import type { Id } from '../../model/ids.ts';
import type { SampleText } from '../sampleText.ts';
import { entriesOf, said } from './making.ts';
import type { Making } from './making.ts';
import { clusters, dayOfWorkshop, ideas, looseNotes, questions } from './workshopOutline.ts';
import type { NoteOutline } from './workshopOutline.ts';

/** The notes of the workshop, what of them was put together, and the pains that two of the clusters became. */
export function addNotesOfWorkshop(making: Making, words: SampleText['insights']): void {
  const { story, run, newId, idOf } = making;
  const made = entriesOf(clusters).map(([key, { pain, notes }]) => {
    const text = story.clusters[key];
    return { pain, name: text.name, noteIds: addAll(making, notes, text.notes), id: newId() };
  });
  addAll(making, looseNotes, story.looseNotes);
  run(addClusters, { clusters: made.map(({ id, name, noteIds }) => ({ id, name, noteIds })) });
  for (const { id: clusterId, pain } of made) {
    if (pain === null) continue;
    const id = idOf(`insight:${pain}`);
    run(clusterToInsight, { clusterId, id, polarity: 'pain', words: words[pain] });
    // How many said it is a figure as well.
    for (const one of Object.values(making.project().evidence)) {
      if (one.insightId !== id) continue;
      const text = one.kind === 'count' ? making.marked(one.text) : one.text;
      run(editEvidence, { evidenceId: one.id, facts: { basis: 'assumed', text } });
    }
  }
}

/** Notes in their order; where several said the same, one of them is kept with the count of all. */
function addAll(
  { project, run, newId, stepOf, partyOf, day }: Making,
  outline: readonly NoteOutline[],
  words: readonly string[],
): readonly Id[] {
  return outline.map(({ by, step, same = 0 }, place) => {
    const text = said(words, place);
    const [keptId, ...otherIds] = Array.from({ length: same + 1 }, newId);
    if (keptId === undefined) throw new Error('a note of the sample has no id');
    const notes = [keptId, ...otherIds].map((id) => ({ id, text }));
    const author = project().participants[partyOf(by)]?.name ?? '';
    run(addNotes, { notes, author, clusterId: null }, day(dayOfWorkshop));
    if (step !== undefined) {
      run(editNotes, { noteIds: notes.map(({ id }) => id), fields: { stepId: stepOf(step) } });
    }
    if (otherIds.length > 0) run(mergeNotes, { groups: [{ keptId, otherIds }] });
    return keptId;
  });
}

/** The questions that the pains raise, and the ideas that answer them. */
export function addQuestions({ story, run, idOf }: Making): void {
  for (const [key, pains] of entriesOf(questions)) {
    run(addQuestion, {
      id: idOf(`question:${key}`),
      text: story.questions[key],
      insightIds: pains.map((pain) => idOf(`insight:${pain}`)),
    });
  }
  for (const [key, { question }] of entriesOf(ideas)) {
    const questionId = question === null ? null : idOf(`question:${question}`);
    run(addIdea, { id: idOf(`idea:${key}`), text: story.ideas[key], questionId });
  }
}

import { describe, expect, test } from 'vitest';
import { boardCard } from '../../../shared/analysis/board/boardCards.ts';
import type { BoardDimension } from '../../../shared/analysis/board/boardCards.ts';
import { laneMove } from '../../../shared/analysis/board/laneMove.ts';
import { addActionFor } from '../../../shared/commands/addActionFor.ts';
import { addInsight } from '../../../shared/commands/addInsight.ts';
import { addListed } from '../../../shared/commands/addListed.ts';
import { addParticipant } from '../../../shared/commands/addParticipant.ts';
import { addResearchEntry } from '../../../shared/commands/addResearchEntry.ts';
import { feedEntry } from '../../../shared/commands/feedEntry.ts';
import { linkInsight } from '../../../shared/commands/linkInsight.ts';
import { moveCard } from '../../../shared/commands/moveCard.ts';
import { setInsightCarrier } from '../../../shared/commands/setInsightCarrier.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { faultsOf } from '../../fixtures/checkProject.ts';
import { claimMap } from '../../fixtures/edits/worktable.ts';

/** A pain at *Holds*, which is Mei's by its lane, with two owners, two tags, another customer and two segments. */
function pain() {
  const table = claimMap([{ title: 'Holds', stage: 'Report', lane: 'Customer', x: 24 }]);
  const { newId, run } = table;
  const insightId = newId();
  run(addInsight, { id: insightId, polarity: 'pain', words: 'I wait.', stepIds: [table.step('Holds').id] });
  const listed = (list: 'owners' | 'tags', name: string): Id => {
    const id = newId();
    run(addListed, { list, id, name });
    return id;
  };
  const participant = (name: string, side: 'B' | 'C'): Id => {
    const id = newId();
    run(addParticipant, { id, name, side });
    return id;
  };
  const tom = participant('Tom', 'C');
  const entry = (kind: 'persona' | 'segment', title: string, participantId: Id | null): Id => {
    const id = newId();
    run(addResearchEntry, { id, kind, title, participantId, newParticipantId: null });
    return id;
  };
  const lanesOf = (dimension: BoardDimension) =>
    boardCard(table.project(), insightId)!.belongs[dimension].toSorted();
  const way = (dimension: BoardDimension, fromId: Id | null, toId: Id | null) => ({
    insightId,
    state: 'found' as const,
    beforeId: null,
    lane: { dimension, fromId, toId },
  });
  const obstacle = (dimension: BoardDimension, fromId: Id | null, toId: Id | null) =>
    laneMove(table.project(), insightId, { dimension, fromId, toId })!.obstacle;
  return { ...table, insightId, listed, participant, entry, tom, lanesOf, way, obstacle };
}

describe('a card that goes to another swimlane', () => {
  test('has another owner, and keeps who carries it; in no lane it has none', () => {
    const { run, project, listed, insightId, participant, lanesOf, way } = pain();
    const [ana, ben] = [listed('owners', 'Ana'), listed('owners', 'Ben')];
    const clerk = participant('Clerk', 'B');
    run(setInsightCarrier, { insightId, ownerId: ana, participantId: clerk });
    const change = run(moveCard, way('owner', ana, ben))!;
    expect(change.label.key).toBe('moveCardToLane');
    expect(lanesOf('owner')).toEqual([ben]);
    run(moveCard, way('owner', ben, null));
    expect(Object.values(project().insightCarriers)).toMatchObject([{ ownerId: null, participantId: clerk }]);
    expect(faultsOf(project())).toEqual([]);
  });

  test('changes one tag for another and keeps the others; it is without a tag only when it had no other', () => {
    const { run, listed, insightId, lanesOf, way, obstacle, refusal } = pain();
    const [queue, form, law] = [listed('tags', 'queue'), listed('tags', 'form'), listed('tags', 'law')];
    for (const id of [queue, law]) run(linkInsight, { insightId, list: 'tags', id, isLinked: true });
    run(moveCard, way('tag', queue, form));
    expect(lanesOf('tag')).toEqual([form, law].toSorted());
    expect(obstacle('tag', form, null)).toBe('others');
    expect(refusal(moveCard, way('tag', form, null))).toBe('stays-in-lane');
    run(moveCard, way('tag', form, law));
    expect(lanesOf('tag')).toEqual([law]);
    run(moveCard, way('tag', law, null));
    expect(lanesOf('tag')).toEqual([]);
  });

  test('concerns another persona, by name, in the place of the one that its steps name', () => {
    const { run, project, participant, tom, lanesOf, way, obstacle, insightId } = pain();
    const mei = Object.values(project().participants).find(({ name }) => name === 'Mei')!.id;
    expect(lanesOf('persona')).toEqual([mei]);
    run(moveCard, way('persona', mei, tom));
    expect(lanesOf('persona')).toEqual([tom]);
    // Whom nobody names any more, the steps name again: it would come to Mei, not to nobody.
    expect(obstacle('persona', tom, null)).toBe('steps');
    const clerk = participant('Clerk', 'B');
    run(setInsightCarrier, { insightId, participantId: clerk });
    expect(obstacle('participant', clerk, mei)).toBe('carrier');
    const hotline = Object.values(project().participants).find(({ name }) => name === 'Hotline')!.id;
    run(moveCard, way('participant', clerk, hotline));
    expect(lanesOf('participant')).toEqual([tom, hotline].toSorted());
    expect(Object.values(project().insightCarriers)).toMatchObject([{ participantId: hotline }]);
  });

  test('comes to a segment of one persona, to no other', () => {
    const { run, entry, project, tom, lanesOf, way, obstacle } = pain();
    const mei = Object.values(project().participants).find(({ name }) => name === 'Mei')!.id;
    const [hurried, calm, empty] = ['Hurried', 'Calm', 'Nobody'].map((name) =>
      entry('segment', name, null),
    ) as [Id, Id, Id];
    const [first, second] = [entry('persona', 'Mei', mei), entry('persona', 'Tom', tom)];
    run(feedEntry, { fromId: first, toId: hurried, isFed: true });
    run(feedEntry, { fromId: second, toId: calm, isFed: true });
    expect(lanesOf('segment')).toEqual([hurried]);
    expect(obstacle('segment', hurried, empty)).toBe('segment');
    run(moveCard, way('segment', hurried, calm));
    expect(lanesOf('segment')).toEqual([calm]);
    expect(lanesOf('persona')).toEqual([tom]);
    run(feedEntry, { fromId: second, toId: hurried, isFed: true });
    run(feedEntry, { fromId: first, toId: calm, isFed: true });
    run(feedEntry, { fromId: first, toId: hurried, isFed: false });
    // Tom is in both: whoever leaves the one without the other, is not said by a move.
    expect(obstacle('segment', calm, hurried)).toBe('others');
  });

  test('stays on its map and at its stage: its steps say these', () => {
    const { project, obstacle, refusal, way, stage } = pain();
    const [map] = Object.keys(project().maps);
    expect(obstacle('map', map!, null)).toBe('place');
    expect(refusal(moveCard, way('stage', stage('Report'), stage('Paid')))).toBe('stays-in-lane');
  });

  test('is not planned where the same move takes away who carries it', () => {
    const { run, refusal, newId, insightId, participant, project, way } = pain();
    const clerk = participant('Clerk', 'B');
    run(setInsightCarrier, { insightId, participantId: clerk });
    run(addActionFor, { id: newId(), insightId, title: 'Call back', share: 0.5 });
    const away = { ...way('participant', clerk, null), state: 'planned' as const };
    // Mei is still concerned, so that it is in no lane of nobody either.
    expect(refusal(moveCard, away)).toBe('stays-in-lane');
    const hotline = Object.values(project().participants).find(({ name }) => name === 'Hotline')!.id;
    const change = run(moveCard, { ...away, lane: { ...away.lane, toId: hotline } })!;
    expect(project().insights[insightId]?.state).toBe('planned');
    expect(change.label.key).toBe('moveToPlanned');

    const other = newId();
    run(addInsight, { id: other, polarity: 'pain', words: 'Nobody calls back.', stepIds: [] });
    run(setInsightCarrier, { insightId: other, participantId: clerk });
    run(addActionFor, { id: newId(), insightId: other, title: 'Call', share: 0.5 });
    const toNobody = { ...away, insightId: other };
    expect(refusal(moveCard, toNobody)).toBe('state-incomplete');
    expect(refusal(moveCard, { ...toNobody, state: 'found' })).toBeNull();
  });

  test('goes back by one undo, and to nothing that is gone', () => {
    const { run, apply, project, listed, way, refusal, newId } = pain();
    const before = project();
    const ana = listed('owners', 'Ana');
    const had = project();
    const change = run(moveCard, way('owner', null, ana))!;
    apply(change.inverse);
    expect(project()).toEqual(had);
    expect(before.insights).toEqual(project().insights);
    expect(refusal(moveCard, way('owner', null, newId()))).toBe('gone');
  });
});

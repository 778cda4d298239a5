import { describe, expect, it } from 'vitest';
import { whysOf } from '../../../shared/analysis/insights/whysOf.ts';
import { addCause } from '../../../shared/commands/addCause.ts';
import { addEvidence } from '../../../shared/commands/addEvidence.ts';
import type { EvidenceFacts } from '../../../shared/commands/addEvidence.ts';
import { addInsight } from '../../../shared/commands/addInsight.ts';
import { deleteCause } from '../../../shared/commands/deleteCause.ts';
import { deleteEvidence } from '../../../shared/commands/deleteEvidence.ts';
import { editCause } from '../../../shared/commands/editCause.ts';
import { editEvidence } from '../../../shared/commands/editEvidence.ts';
import { editInsightFields } from '../../../shared/commands/editInsightFields.ts';
import { linkInsight } from '../../../shared/commands/linkInsight.ts';
import { setInsightCarrier } from '../../../shared/commands/setInsightCarrier.ts';
import { setKanoAnswers } from '../../../shared/commands/setKanoAnswers.ts';
import { rootsInCircle } from '../../../shared/rules/causeCircles.ts';
import { missingForState } from '../../../shared/rules/insightStates.ts';
import { claimMap } from '../../fixtures/edits/worktable.ts';

function twoPains() {
  const table = claimMap([{ title: 'Holds', stage: 'Report', lane: 'Customer', x: 24 }]);
  const [insightId, otherId] = [table.newId(), table.newId()];
  for (const id of [insightId, otherId])
    table.run(addInsight, { id, polarity: 'pain', words: 'I waited 45 minutes.', stepIds: [] });
  return { ...table, insightId, otherId };
}

describe('the causes of a pain', () => {
  it('are a tree of whys, of which a root that lies somewhere makes it understood', () => {
    const { insightId, newId, run, project, step } = twoPains();
    const missing = () => missingForState(project(), insightId, 'understood');
    const [why, root] = [newId(), newId()];
    run(addCause, { id: why, insightId, parentId: null, text: 'Too few people answer.' });
    run(addCause, { id: root, insightId, parentId: why, text: ' The bot hands over everything. ' });
    expect(missing()).toEqual(['cause']);
    run(editCause, { causeId: root, fields: { isRoot: true } });
    expect(missing()).toEqual(['cause-place']);
    run(editCause, { causeId: root, fields: { stepId: step('Holds').id } });
    expect(missing()).toEqual([]);
    expect(project().causes[root]).toMatchObject({ text: 'The bot hands over everything.', parentId: why });
    run(deleteCause, { causeId: why });
    expect(project().causes).toEqual({});
  });

  it('are neither empty nor the pain itself, nor the reason of a cause of another pain', () => {
    const { insightId, otherId, newId, run, refusal } = twoPains();
    const id = newId();
    run(addCause, { id, insightId, parentId: null, text: 'Too few.' });
    expect(refusal(addCause, { id: newId(), insightId, parentId: null, text: ' ' })).toBe('cause-missing');
    expect(refusal(addCause, { id: newId(), insightId: otherId, parentId: id, text: 'x' })).toBe('gone');
    expect(refusal(editCause, { causeId: id, fields: { causeInsightId: insightId } })).toBe('causes-itself');
    expect(refusal(editCause, { causeId: id, fields: { causeInsightId: otherId } })).toBeNull();
    expect(refusal(editCause, { causeId: id, fields: { text: '' } })).toBe('cause-missing');
    expect(refusal(editCause, { causeId: id, fields: { stepId: newId() } })).toBe('gone');
  });
});

describe('causes that lie in other insights', () => {
  function threePains() {
    const table = twoPains();
    const thirdId = table.newId();
    table.run(addInsight, { id: thirdId, polarity: 'pain', words: 'Nobody knows.', stepIds: [] });
    const ids = [table.insightId, table.otherId, thirdId];
    const causes = ids.map((insightId) => {
      const id = table.newId();
      table.run(addCause, { id, insightId, parentId: null, text: 'Because of the other.' });
      table.run(editCause, { causeId: id, fields: { isRoot: true } });
      return id;
    });
    return { ...table, ids, causes };
  }

  it('may follow one another, and not in a circle', () => {
    const { ids, causes, run, refusal, project } = threePains();
    run(editCause, { causeId: causes[0]!, fields: { causeInsightId: ids[1]! } });
    run(editCause, { causeId: causes[1]!, fields: { causeInsightId: ids[2]! } });
    const back = { causeId: causes[2]!, fields: { causeInsightId: ids[0]! } };
    expect(refusal(editCause, back)).toBe('causes-in-circle');
    expect(missingForState(project(), ids[0]!, 'understood')).toEqual([]);
    // Where it is no root it says nothing, and being made one is what is refused.
    run(editCause, { causeId: causes[2]!, fields: { isRoot: false } });
    run(editCause, back);
    expect(refusal(editCause, { causeId: causes[2]!, fields: { isRoot: true } })).toBe('causes-in-circle');
    // Other words are no circle.
    expect(refusal(editCause, { causeId: causes[2]!, fields: { text: 'Nobody is told.' } })).toBeNull();
  });

  it('are no roots where a stranger wrote them round in a circle; whoever stands outside of it has one', () => {
    const { ids, causes, apply, run, newId, project } = threePains();
    const outside = newId();
    run(addInsight, { id: outside, polarity: 'pain', words: 'I asked.', stepIds: [] });
    const own = newId();
    run(addCause, { id: own, insightId: outside, parentId: null, text: 'Of the three.' });
    run(editCause, { causeId: own, fields: { isRoot: true, causeInsightId: ids[0]! } });
    apply(
      causes.map((id, place) => ({
        op: 'replace',
        path: ['causes', id, 'causeInsightId'],
        value: ids[(place + 1) % 3]!,
      })),
    );
    for (const id of ids) expect(missingForState(project(), id, 'understood')).toEqual(['cause-place']);
    expect(missingForState(project(), outside, 'understood')).toEqual([]);
    expect([...rootsInCircle(project())].sort()).toEqual([...causes].sort());
    // It can be opened by whoever takes one of them away.
    run(editCause, { causeId: causes[1]!, fields: { causeInsightId: null } });
    expect(missingForState(project(), ids[0]!, 'understood')).toEqual([]);
  });

  it('are each told once, and go together, where a stranger made them the reasons of each other', () => {
    const { ids, causes, apply, run, newId, project } = threePains();
    const second = newId();
    run(addCause, { id: second, insightId: ids[0]!, parentId: causes[0]!, text: 'And that?' });
    apply([{ op: 'replace', path: ['causes', causes[0]!, 'parentId'], value: second }]);
    const [why, ...others] = whysOf(project().causes, ids[0]!);
    expect(others).toEqual([]);
    expect(why!.whys.map(({ cause, whys }) => [cause.id === second || cause.id === causes[0], whys])).toEqual(
      [[true, []]],
    );
    run(deleteCause, { causeId: second });
    expect(Object.keys(project().causes).sort()).toEqual([causes[1]!, causes[2]!].sort());
  });
});

describe('evidence', () => {
  const quote: EvidenceFacts = {
    kind: 'quote',
    text: 'Nobody came.',
    value: null,
    unit: '',
    url: '',
    basis: 'observed',
    at: null,
    sourceId: null,
    participantId: null,
  };

  it('shows what its kind says', () => {
    const { insightId, newId, refusal } = twoPains();
    const why = (facts: Partial<EvidenceFacts>) =>
      refusal(addEvidence, { id: newId(), insightId, facts: { ...quote, ...facts }, picture: null });
    expect(why({})).toBeNull();
    expect(why({ text: ' ' })).toBe('evidence-missing');
    expect(why({ kind: 'count' })).toBe('evidence-missing');
    expect(why({ kind: 'count', value: 12 })).toBeNull();
    expect(why({ kind: 'figure', value: NaN })).toBe('not-a-number');
    expect(why({ kind: 'picture' })).toBe('evidence-missing');
    expect(why({ kind: 'link' })).toBe('evidence-missing');
    expect(why({ kind: 'link', url: 'javascript:alert(1)' })).toBe('not-a-link');
    expect(why({ kind: 'link', url: 'example.org/call' })).toBeNull();
    expect(why({ sourceId: newId() })).toBe('gone');
  });

  it('keeps its picture once, and lets it go with the last that shows it', () => {
    const { insightId, newId, run, project } = twoPains();
    const hash = 'a'.repeat(64);
    const picture = { hash, name: 'Queue', mediaType: 'image/webp', width: 640, height: 480 } as const;
    const ids = [newId(), newId()];
    for (const id of ids) {
      const facts = { ...quote, kind: 'picture' } as const;
      run(addEvidence, { id, insightId, facts, picture: { id: newId(), ...picture } });
    }
    expect(Object.keys(project().pictures)).toHaveLength(1);
    run(deleteEvidence, { evidenceId: ids[0]! });
    expect(Object.keys(project().pictures)).toHaveLength(1);
    run(editEvidence, { evidenceId: ids[1]!, facts: { kind: 'quote' }, picture: null });
    expect(project().pictures).toEqual({});
  });
});

describe('an insight', () => {
  it('is carried by the business side, and by nobody leaves no record behind', () => {
    const { insightId, run, refusal, participant, project } = twoPains();
    const participantId = participant('Hotline');
    expect(refusal(setInsightCarrier, { insightId, participantId: participant('Mei') })).toBe(
      'not-of-business',
    );
    run(setInsightCarrier, { insightId, participantId });
    expect(missingForState(project(), insightId, 'planned')).toEqual(['action']);
    run(setInsightCarrier, { insightId, participantId: null });
    expect(project().insightCarriers).toEqual({});
  });

  it('has numbers of their scales', () => {
    const { insightId, run, refusal, project } = twoPains();
    const why = (fields: Parameters<typeof editInsightFields.refusal>[1]['fields']) =>
      refusal(editInsightFields, { insightId, fields });
    expect(why({ severity: 0 })).toBe('out-of-range');
    expect(why({ severity: 5.5 })).toBe('out-of-range');
    expect(why({ importance: 10.1 })).toBe('out-of-range');
    expect(why({ affected: { share: 1.1, basis: 'assumed' } })).toBe('out-of-range');
    expect(why({ satisfaction: NaN })).toBe('out-of-range');
    run(editInsightFields, { insightId, fields: { severity: 8, importance: 9.5, satisfaction: null } });
    expect(project().insights[insightId]).toMatchObject({ severity: 8, importance: 9.5 });
  });

  it('concerns participants and bears tags once; answers of nobody are no answers', () => {
    const { insightId, run, participant, project } = twoPains();
    const link = { insightId, list: 'participants', id: participant('Mei') } as const;
    run(linkInsight, { ...link, isLinked: true });
    expect(run(linkInsight, { ...link, isLinked: true })).toBeNull();
    run(linkInsight, { ...link, isLinked: false });
    expect(project().insightParticipants).toEqual({});
    const answer = { insightId, functional: 'like', dysfunctional: 'dislike' } as const;
    run(setKanoAnswers, { ...answer, count: 3 });
    run(setKanoAnswers, { ...answer, count: 5 });
    expect(Object.values(project().kanoAnswers)).toMatchObject([{ ...answer, count: 5 }]);
    run(setKanoAnswers, { ...answer, count: 0 });
    expect(project().kanoAnswers).toEqual({});
  });
});

import { describe, expect, test } from 'vitest';
import { boardCards } from '../../../../shared/analysis/board/boardCards.ts';
import { cardPitch, cardsBetween, placeLanes } from '../../../../shared/analysis/board/boardLayout.ts';
import { filterCards, noFilter } from '../../../../shared/analysis/board/filterCards.ts';
import { swimlanes } from '../../../../shared/analysis/board/swimlanes.ts';
import { blanks } from '../../../../shared/model/blanks.ts';
import { emptyProject } from '../../../../shared/model/tables.ts';
import type { Project } from '../../../../shared/model/project.ts';
import type { Insight } from '../../../../shared/model/records.ts';
import { fixtureId } from '../../../fixtures/projects/fixtureId.ts';
import { claimJourney } from '../../../fixtures/projects/claimJourney.ts';

const id = fixtureId;
const [customer, partner, hurried, owner, law, queue] = [901, 902, 903, 904, 905, 906].map(id) as [
  string,
  string,
  string,
  string,
  string,
  string,
];

function insight(number: number, fields: Partial<Insight>): Insight {
  return {
    ...blanks.insights,
    id: id(number),
    polarity: 'pain',
    state: 'found',
    words: '',
    remedy: '',
    wordsNow: '',
    ...fields,
  };
}

/** Three pains on the claim: one at its first step, one of a named persona, one of nobody. */
function board(): Project {
  const claim = claimJourney();
  const [step] = Object.values(claim.steps);
  const person = { ...blanks.participants, description: '', position: 'a0' } as const;
  const insights = [
    insight(1, { words: 'I wait ON HOLD', severity: 7, occurrence: 8, detection: 3, position: 'a1' }),
    insight(2, { words: 'Nobody calls back', state: 'planned', position: 'a0' }),
    insight(3, { words: 'The form is long', severity: 5, occurrence: 5, position: 'a2' }),
  ];
  const rows = <Row extends { readonly id: string }>(...all: readonly Row[]) =>
    Object.fromEntries(all.map((row) => [row.id, row]));
  const entry = { text: '', seeks: '', size: null, value: null, position: 'a0' } as const;
  const action = Object.fromEntries(
    ['ownerId', 'participantId', 'stepId', 'dueAt', 'effort', 'oneOff', 'running', 'reach', 'impact'].map(
      (column) => [column, null],
    ),
  );
  const effect = {
    insightId: id(1),
    stepId: null,
    participantId: null,
    field: 'share',
    amount: 0.2,
  } as const;
  return {
    ...claim,
    participants: {
      ...claim.participants,
      ...rows(
        { ...person, id: customer, side: 'C' as const, name: 'Mina', colour: 'blue' as const },
        { ...person, id: partner, side: 'B' as const, name: 'Hotline', colour: 'teal' as const },
      ),
    },
    owners: rows({ id: owner, name: 'Ola', description: '', position: 'a0' }),
    tags: rows({ id: queue, name: 'queue', colour: 'blue' as const, position: 'a0' }),
    insights: rows(...insights),
    insightSteps: rows({ id: id(20), insightId: id(1), stepId: step!.id }),
    insightParticipants: rows({ id: id(21), insightId: id(2), participantId: customer }),
    insightCarriers: rows({ id: id(22), insightId: id(2), ownerId: owner, participantId: partner }),
    insightTags: rows({ id: id(23), insightId: id(2), tagId: queue }),
    researchEntries: rows(
      { ...entry, id: hurried, kind: 'segment' as const, title: 'In a hurry', participantId: null },
      { ...entry, id: law, kind: 'persona' as const, title: 'Mina', participantId: customer },
    ),
    entryFeeds: rows({ id: id(24), fromId: law, toId: hurried }),
    actions: rows(
      ...(['planned', 'dropped'] as const).map((state, index) => ({
        ...action,
        id: id(30 + index),
        title: 'Call back',
        description: '',
        state,
        isMust: false,
        confidence: null,
        ease: null,
        position: 'a0',
      })),
    ) as unknown as Project['actions'],
    actionEffects: rows(
      { ...effect, id: id(40), actionId: id(30), basis: 'assumed' as const },
      { ...effect, id: id(41), actionId: id(30), basis: 'assumed' as const },
      { ...effect, id: id(42), actionId: id(31), basis: 'assumed' as const },
    ),
  };
}

const wordsOf = (cards: readonly { readonly words: string }[]) => cards.map(({ words }) => words);

describe('cards', () => {
  test('stand in the order of their positions and know where they belong', () => {
    const project = board();
    const [second, first, third] = boardCards(project);
    expect(wordsOf([second!, first!, third!])).toEqual([
      'Nobody calls back',
      'I wait ON HOLD',
      'The form is long',
    ]);
    expect(second!.belongs).toEqual({
      map: [],
      stage: [],
      participant: [customer, partner],
      persona: [customer],
      segment: [hurried],
      owner: [owner],
      tag: [queue],
    });
    expect(first!.belongs.map).toEqual(Object.keys(project.maps));
    expect(third!.belongs.persona).toEqual([]);
  });

  test('multiply severity, occurrence and detection where all three are rated (FMEA): 7 · 8 · 3 = 168', () => {
    const risks = boardCards(board()).map(({ risk }) => risk);
    expect(risks).toEqual([null, 168, null]);
  });

  test('count each action once, and none that was dropped', () => {
    expect(boardCards(board()).map(({ actions }) => actions)).toEqual([0, 1, 0]);
  });

  test('belong to a segment by its rules as well, and to one that names their participant itself', () => {
    const project = board();
    const rule = {
      id: id(25),
      entryId: hurried,
      field: 'needs',
      operator: 'contains',
      value: 'speed',
      position: 'a0',
    } as const;
    const profile = {
      id: id(26),
      participantId: customer,
      kind: 'customer',
      needs: 'Speed',
      gives: '',
      gets: '',
      capability: '',
    } as const;
    const segmentOf = (changed: Partial<Project>) =>
      boardCards({ ...project, entryFeeds: {}, ...changed })[0]!.belongs.segment;
    expect(segmentOf({})).toEqual([]);
    expect(segmentOf({ segmentRules: { [rule.id]: rule } })).toEqual([]);
    expect(
      segmentOf({
        segmentRules: { [rule.id]: rule },
        participantProfiles: { [profile.id]: profile },
      }),
    ).toEqual([hurried]);
    const own = { ...project.researchEntries[hurried]!, participantId: customer };
    expect(segmentOf({ researchEntries: { [hurried]: own } })).toEqual([hurried]);
  });

  test('are the same as long as nothing that they show changed', () => {
    const project = board();
    const elsewhere: Project = { ...project, connections: {} };
    expect(boardCards(elsewhere)).toBe(boardCards(project));
  });
});

describe('the filter', () => {
  test('lets through what has every word, whatever its case, and belongs to what is asked', () => {
    const cards = boardCards(board());
    expect(filterCards(cards, noFilter)).toBe(cards);
    expect(wordsOf(filterCards(cards, { text: ' hold  WAIT', only: {} }))).toEqual(['I wait ON HOLD']);
    expect(wordsOf(filterCards(cards, { text: 'ola', only: {} }))).toEqual(['Nobody calls back']);
    expect(wordsOf(filterCards(cards, { text: '', only: { segment: hurried } }))).toEqual([
      'Nobody calls back',
    ]);
    expect(filterCards(cards, { text: 'hold', only: { segment: hurried } })).toEqual([]);
  });
});

describe('swimlanes', () => {
  test('hold each card in all that it belongs to, and the others in a lane at the end', () => {
    const cards = boardCards(board());
    const lanes = swimlanes(cards, 'participant', [partner, customer]);
    expect(lanes.map(({ id: lane, count }) => [lane, count])).toEqual([
      [partner, 1],
      [customer, 1],
      [null, 2],
    ]);
    expect(wordsOf(lanes[0]!.cells.planned)).toEqual(['Nobody calls back']);
    expect(swimlanes(cards, null, [])).toMatchObject([{ id: null, count: 3 }]);
    expect(swimlanes([], 'tag', [queue])).toEqual([]);
    expect(swimlanes([], 'tag', [queue], true)).toMatchObject([
      { id: queue, count: 0 },
      { id: null, count: 0 },
    ]);
  });

  test('are as high as their fullest column, and say which cards lie in view', () => {
    const [lane] = placeLanes(swimlanes(boardCards(board()), null, []), false);
    expect(lane).toMatchObject({ top: 0, cardsTop: 0, bottom: 2 * cardPitch + 12 });
    expect(cardsBetween(0, 100, { from: -50, to: cardPitch * 2 + 1 })).toEqual({ first: 0, end: 3 });
    expect(cardsBetween(0, 100, { from: cardPitch * 10.5, to: cardPitch * 12 })).toEqual({
      first: 10,
      end: 12,
    });
    expect(cardsBetween(0, 3, { from: 9000, to: 9900 })).toEqual({ first: 3, end: 3 });
  });

  test('of an empty project are one, without cards', () => {
    expect(swimlanes(boardCards(emptyProject), null, [])).toMatchObject([{ count: 0 }]);
  });
});

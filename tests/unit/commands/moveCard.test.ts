import { describe, expect, test } from 'vitest';
import { columnOf } from '../../../shared/analysis/board/columnOf.ts';
import { runCommand } from '../../../shared/commands/command.ts';
import { moveCard } from '../../../shared/commands/moveCard.ts';
import type { MoveCard } from '../../../shared/commands/moveCard.ts';
import { setColumnLimit } from '../../../shared/commands/setColumnLimit.ts';
import { blanks } from '../../../shared/model/blanks.ts';
import { emptyProject } from '../../../shared/model/tables.ts';
import type { Project } from '../../../shared/model/project.ts';
import type { Insight, InsightState } from '../../../shared/model/records.ts';
import { byPosition } from '../../../shared/model/siblings.ts';
import { fixedContext } from '../../fixtures/fixedContext.ts';
import { fixtureId } from '../../fixtures/projects/fixtureId.ts';

function insight(number: number, fields: Partial<Insight> = {}): Insight {
  return {
    ...blanks.insights,
    id: fixtureId(number),
    polarity: 'pain',
    state: 'found',
    words: `Pain ${number}`,
    remedy: '',
    wordsNow: '',
    ...fields,
  };
}

function projectOf(...insights: readonly Insight[]): Project {
  return { ...emptyProject, insights: Object.fromEntries(insights.map((one) => [one.id, one])) };
}

function move(project: Project, args: MoveCard) {
  return runCommand(project, moveCard, args, fixedContext());
}

function moved(project: Project, args: MoveCard): Project {
  const outcome = move(project, args);
  if (!outcome.done) throw new Error(outcome.refusal.code);
  return outcome.project;
}

function wordsIn(project: Project, state: InsightState): readonly string[] {
  return Object.values(project.insights)
    .filter((one) => columnOf(one) === state)
    .sort(byPosition)
    .map(({ words }) => words);
}

describe('a card of the board', () => {
  test('takes another place in its column, though all cards had the same key', () => {
    const project = projectOf(insight(1), insight(2), insight(3));
    const first = moved(project, { insightId: fixtureId(3), state: 'found', beforeId: fixtureId(1) });
    expect(wordsIn(first, 'found')).toEqual(['Pain 3', 'Pain 1', 'Pain 2']);
    const between = moved(project, { insightId: fixtureId(3), state: 'found', beforeId: fixtureId(2) });
    expect(wordsIn(between, 'found')).toEqual(['Pain 1', 'Pain 3', 'Pain 2']);
    const last = moved(project, { insightId: fixtureId(1), state: 'found', beforeId: null });
    expect(wordsIn(last, 'found')).toEqual(['Pain 2', 'Pain 3', 'Pain 1']);
  });

  test('stays where it lacks what a state needs', () => {
    const project = projectOf(insight(1));
    for (const state of ['understood', 'planned', 'trialled', 'praised', 'relapsed'] as const) {
      expect(move(project, { insightId: fixtureId(1), state, beforeId: null })).toEqual({
        done: false,
        refusal: { code: 'state-incomplete' },
      });
    }
  });

  test('moves to understood with a cause that lies somewhere, in one change with its place', () => {
    const cause = {
      id: fixtureId(20),
      insightId: fixtureId(1),
      parentId: null,
      text: 'Calls come in one queue',
      position: 'a0',
      isRoot: true,
      stepId: null,
      causeInsightId: fixtureId(2),
      participantId: null,
    };
    const other = insight(2, { state: 'understood' });
    const project = { ...projectOf(insight(1), other), causes: { [cause.id]: cause } };
    const next = moved(project, { insightId: fixtureId(1), state: 'understood', beforeId: fixtureId(2) });
    expect(wordsIn(next, 'understood')).toEqual(['Pain 1', 'Pain 2']);
    expect(wordsIn(next, 'found')).toEqual([]);
  });

  test('is accepted with a reason, given before or now, and never with white space', () => {
    const to = { insightId: fixtureId(1), state: 'accepted', beforeId: null } as const;
    const next = moved(projectOf(insight(1)), { ...to, reason: ' Too few are concerned ' });
    expect(next.insights[fixtureId(1)]).toMatchObject({
      state: 'accepted',
      acceptedReason: 'Too few are concerned',
    });
    const known = projectOf(insight(1, { acceptedReason: 'The law asks for it' }));
    expect(moved(known, to).insights[fixtureId(1)]?.state).toBe('accepted');
    expect(move(projectOf(insight(1)), { ...to, reason: ' \n' }).done).toBe(false);
  });

  test('stands with the praised where it delighted from the start, and only its place changes', () => {
    const project = projectOf(
      insight(1, { polarity: 'praise', words: 'Praise 1' }),
      insight(2, { polarity: 'praise', words: 'Praise 2' }),
    );
    const next = moved(project, { insightId: fixtureId(2), state: 'praised', beforeId: fixtureId(1) });
    expect(wordsIn(next, 'praised')).toEqual(['Praise 2', 'Praise 1']);
    expect(next.insights[fixtureId(2)]?.state).toBe('found');
    expect(move(project, { insightId: fixtureId(1), state: 'found', beforeId: null })).toEqual({
      done: false,
      refusal: { code: 'not-a-pain' },
    });
  });
});

describe('the limit of a column', () => {
  test('is set, changed and taken away, one record a column', () => {
    const set = (project: Project, number: number, most: number | null) => {
      const outcome = runCommand(
        project,
        setColumnLimit,
        { id: fixtureId(number), state: 'planned', most },
        fixedContext(),
      );
      return outcome.done ? outcome.project : project;
    };
    const limited = set(emptyProject, 1, 3);
    expect(Object.values(limited.columnLimits)).toEqual([{ id: fixtureId(1), state: 'planned', most: 3 }]);
    const wider = set(limited, 2, 5);
    expect(Object.values(wider.columnLimits)).toEqual([{ id: fixtureId(1), state: 'planned', most: 5 }]);
    expect(set(wider, 3, null).columnLimits).toEqual({});
    for (const most of [0, -1, 1.5, Number.NaN, 10_001]) expect(set(limited, 4, most)).toBe(limited);
  });
});

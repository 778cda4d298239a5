import { describe, expect, it } from 'vitest';
import { actionRows, isPastDue } from '../../../renderer/features/actions/actionRows.ts';
import type { Column, Filter } from '../../../renderer/features/actions/actionRows.ts';
import { addAction } from '../../../shared/commands/addAction.ts';
import type { AddAction } from '../../../shared/commands/addAction.ts';
import { addListed } from '../../../shared/commands/addListed.ts';
import { worktable } from '../../fixtures/edits/worktable.ts';

const day = 24 * 60 * 60 * 1000;
const today = Date.UTC(2026, 5, 10);
const all: Filter = { text: '', state: 'all', ownerId: null };

function list() {
  const table = worktable();
  const ana = table.newId();
  table.run(addListed, { list: 'owners', id: ana, name: 'Ana' });
  const add = (title: string, fields: NonNullable<AddAction['fields']>) => {
    table.run(addAction, { id: table.newId(), title, fields });
  };
  add('Form 10', { dueAt: today, ownerId: ana, effort: { days: 3, basis: 'assumed' } });
  add('Form 9', { dueAt: today - day, effort: { days: 30, basis: 'assumed' } });
  add('Call', { dueAt: today - day, state: 'done' });
  const titles = (filter: Filter, column: Column | null = null, isDescending = false) =>
    actionRows(table.project(), filter, column === null ? null : { column, isDescending }, {
      today,
      locale: 'en',
    }).map(({ action }) => action.title);
  return { titles, ana };
}

describe('the list of actions', () => {
  it('is sorted by a column, numbers in titles as numbers, and what is not known stands last either way', () => {
    const { titles } = list();
    expect(titles(all)).toEqual(['Form 10', 'Form 9', 'Call']);
    expect(titles(all, 'title')).toEqual(['Call', 'Form 9', 'Form 10']);
    expect(titles(all, 'effort')).toEqual(['Form 10', 'Form 9', 'Call']);
    expect(titles(all, 'effort', true)).toEqual(['Form 9', 'Form 10', 'Call']);
    expect(titles(all, 'owner', true)[0]).toBe('Form 10');
  });

  it('is filtered by words, owner and state, and by what is overdue', () => {
    const { titles, ana } = list();
    expect(titles({ ...all, text: ' ANA ' })).toEqual(['Form 10']);
    expect(titles({ ...all, ownerId: ana })).toEqual(['Form 10']);
    expect(titles({ ...all, state: 'done' })).toEqual(['Call']);
    expect(titles({ ...all, state: 'overdue' })).toEqual(['Form 9']);
  });
});

describe('an action', () => {
  it('is overdue once its day is over, until it is done or dropped', () => {
    expect(isPastDue({ dueAt: today, state: 'planned' }, today)).toBe(false);
    expect(isPastDue({ dueAt: today - day, state: 'planned' }, today)).toBe(true);
    expect(isPastDue({ dueAt: today - day, state: 'dropped' }, today)).toBe(false);
    expect(isPastDue({ dueAt: null, state: 'planned' }, today)).toBe(false);
  });
});

import { expect, test } from 'vitest';
import { arrange } from '../../../renderer/features/home/arrange.ts';
import { findRows, placeOf } from '../../../renderer/features/home/findRows.ts';
import type { ProjectCard } from '../../../shared/contract/channels.ts';
import type { SearchGroup, SearchHit } from '../../../shared/contract/search.ts';

const head = (name: string, createdAt = 0, kind: 'service' | 'standard' = 'service') => ({
  id: name,
  kind,
  name,
  createdAt,
  changedAt: 0,
  deletedAt: null,
  revision: 0,
});
const cards: readonly ProjectCard[] = [
  { head: head('Project 10', 1), maps: 0, pains: 0, praises: 0 },
  { head: head('project 9', 3), maps: 0, pains: 0, praises: 0 },
  { head: head('Äpfel', 2, 'standard'), maps: 0, pains: 0, praises: 0 },
];
const names = (sortBy: 'changed' | 'created' | 'name', kind: 'all' | 'standard' = 'all') =>
  arrange(cards, { sortBy, kind }, 'en').map((card) => card.head.name);

test('projects stand as they were changed, as they were made, or by name as a person counts', () => {
  expect(names('changed')).toEqual(['Project 10', 'project 9', 'Äpfel']);
  expect(names('created')).toEqual(['project 9', 'Äpfel', 'Project 10']);
  expect(names('name')).toEqual(['Äpfel', 'project 9', 'Project 10']);
  expect(names('name', 'standard')).toEqual(['Äpfel']);
});

const hit = (id: string): SearchHit => ({
  table: 'steps',
  id,
  text: 'Waits',
  place: { map: 'Claim', stage: '', lane: 'Customer', step: null, part: null },
});

test('finds stand under their project, with a row for what is not shown yet', () => {
  const group = (name: string, count: number): SearchGroup => ({
    head: head(name),
    isInName: false,
    count,
    hits: [hit('a')],
  });
  const answer = { count: 3, isMore: false, projects: 4, groups: [group('One', 1), group('Two', 2)] };
  const words = { project: () => 'project', hit: () => 'hit', whole: () => 'all', projects: () => 'more' };
  const rows = findRows(answer, words);
  expect(rows.map((row) => row.kind)).toEqual(['project', 'hit', 'project', 'hit', 'whole', 'projects']);
  expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length);
  expect(placeOf(hit('a'))).toEqual(['Claim', 'Customer']);
});

import { describe, expect, test } from 'vitest';
import { searchedKeys, searchedTables } from '../../main/library/search/searchedTables.ts';
import type { Patch } from '../../shared/model/change.ts';
import { emptyProject } from '../../shared/model/tables.ts';
import type { Project } from '../../shared/model/project.ts';
import { foundTables } from '../../shared/contract/search.ts';
import { changeOf } from './changeOf.ts';
import { faultOf } from './faultOf.ts';
import { firstChange, journeyOf } from './journeyOf.ts';
import { seeded } from './seeded.ts';
import { openTemporary, temporaryFolder } from './temporaryFolder.ts';

const random = seeded(77);

type Service = ReturnType<typeof openTemporary>['service'];

function create(service: Service, project: Project, name: string, at = 0): string {
  const id = random.id();
  service['projects.create']({ id, kind: 'service', name, at, change: firstChange(project, random, 0) });
  return id;
}

function customers(count: number): Project {
  const participants = Array.from({ length: count }, (_, index) => {
    const [id, name] = [random.id(), `Customer ${index}`];
    return { id, name, side: 'C', description: '', colour: 'blue', position: 'a', pictureId: null } as const;
  });
  return { ...emptyProject, participants: Object.fromEntries(participants.map((one) => [one.id, one])) };
}

const find = (service: Service, search: string, asked = {}) =>
  service['search.find']({ search, projectId: null, projects: 20, hits: 20, ...asked });

describe('a search in all projects', () => {
  test('finds every column that it promises, and says of which record and where that stands', () => {
    const { service } = openTemporary();
    const project = journeyOf(12, random);
    const id = create(service, project, 'Claim');
    let revision = 1;
    for (const table of searchedTables) {
      const record = Object.values<{ readonly id: string }>(project[table])[0];
      expect(record, `the journey has no ${table}`).toBeDefined();
      for (const [index, key] of searchedKeys[table].entries()) {
        const word = `${table}${'x'.repeat(index + 1)}`;
        const patch: Patch = { op: 'replace', path: [table, record!.id, key], value: `so ${word} is found` };
        ({ revision } = service['projects.store']({ id, revision, change: changeOf(random.id(), [patch]) }));
        const { count, groups } = find(service, word);
        expect(count, word).toBe(1);
        expect(groups[0]!.hits[0]).toMatchObject({ table, id: record!.id, text: `so ${word} is found` });
      }
    }
    expect([...searchedTables]).toEqual([...foundTables]);
  });

  test('tells what a record beside the maps is part of', () => {
    const { service } = openTemporary();
    const project = journeyOf(12, seeded(78));
    const [barrier] = Object.values(project.barriers);
    const entry = { ...project.researchEntries[barrier!.entryId]!, title: 'Signing blind' };
    const barriers = { [barrier!.id]: { ...barrier!, text: 'Small print frightens' } };
    create(
      service,
      { ...project, barriers, researchEntries: { ...project.researchEntries, [entry.id]: entry } },
      'Claim',
    );
    const [hit] = find(service, 'frightens').groups[0]!.hits;
    expect(hit).toMatchObject({
      table: 'barriers',
      id: barrier!.id,
      place: { part: 'Signing blind', map: null },
    });
  });

  test('takes the word of a list for no text: a rule on what kind of party somebody is', () => {
    const { service } = openTemporary();
    const project = journeyOf(2, seeded(79));
    const [rule] = Object.values(project.segmentRules);
    const kind = { ...rule!, field: 'kind', operator: 'is', value: 'supplierish' } as const;
    create(service, { ...project, segmentRules: { [kind.id]: kind } }, 'Claim');
    expect(find(service, 'supplierish').count).toBe(0);
  });

  test('tells the map, the stage, the lane and the step around a find', () => {
    const { service } = openTemporary();
    const project = journeyOf(12, random);
    create(service, project, 'Claim');
    const comment = Object.values(project.comments)[0]!;
    const step = project.steps[comment.stepId]!;
    const hit = find(service, comment.text).groups[0]!.hits.find((one) => one.id === comment.id);
    expect(hit?.place).toEqual({
      map: project.maps[step.mapId]!.name,
      stage: project.stages[step.stageId!]!.name,
      lane: project.lanes[step.laneId!]!.name,
      step: step.title,
      part: null,
    });
  });

  test('a row of words does not go from one column into the next', () => {
    const { service } = openTemporary();
    const project = journeyOf(2, random);
    const id = create(service, project, 'Claim');
    const [connection] = Object.values(project.connections);
    const set = (key: string, value: string): Patch => ({
      op: 'replace',
      path: ['connections', connection!.id, key],
      value,
    });
    const patches = [set('given', 'fresh bread'), set('received', 'old money')];
    service['projects.store']({ id, revision: 1, change: changeOf(random.id(), patches) });
    expect(find(service, 'fresh-bread').count).toBe(1);
    expect(find(service, 'old-money').count).toBe(1);
    expect(find(service, 'bread-old').count).toBe(0);
  });

  test('has names first, then the last changed; a little of each, and all of one when it is asked for', () => {
    const { service } = openTemporary();
    const named = journeyOf(1, random);
    const map = Object.values(named.maps)[0]!;
    const many = { ...journeyOf(30, random) };
    const steps = Object.fromEntries(
      Object.values(many.steps).map((step) => [step.id, { ...step, title: `Umbrella ${step.x}` }]),
    );
    const old = create(service, { ...many, steps }, 'Rain', 1);
    const young = create(service, { ...named, maps: { [map.id]: { ...map, name: 'Umbrella' } } }, 'Sun', 2);
    const called = create(service, journeyOf(0, random), 'Umbrella hire', 0);
    const { groups, count, projects } = find(service, 'umbrella', { hits: 3 });
    expect(groups.map((group) => [group.head.id, group.isInName, group.count, group.hits.length])).toEqual([
      [called, true, 0, 0],
      [young, false, 1, 1],
      [old, false, 30, 3],
    ]);
    expect([count, projects]).toEqual([31, 3]);
    expect(find(service, 'umbrella', { projects: 1 })).toMatchObject({
      projects: 3,
      groups: [{ head: { id: called } }],
    });
    const [all] = find(service, 'umbrella', { projectId: old, hits: 500 }).groups;
    expect(all!.hits).toHaveLength(30);
    service['projects.delete']({ id: old, at: 5 });
    expect(find(service, 'umbrella').projects).toBe(2);
  });

  test('a project with very many finds hides none of the others, neither by its records nor by its waste', () => {
    const { service } = openTemporary();
    const called = create(service, emptyProject, 'Customer portal', 1);
    const small = create(service, customers(2), 'Desk', 2);
    const large = create(service, customers(10_050), 'Bank', 3);
    const shown = () =>
      find(service, 'customer', { hits: 1 }).groups.map(({ head, count, hits }) => [
        head.id,
        count,
        hits.length,
      ]);
    expect(shown()).toEqual([
      [called, 0, 0],
      [large, 10_050, 1],
      [small, 2, 1],
    ]);
    expect(find(service, 'customer')).toMatchObject({ count: 10_052, isMore: false, projects: 3 });
    expect(find(service, 'customer', { projectId: small }).groups).toMatchObject([{ count: 2 }]);
    service['projects.delete']({ id: large, at: 4 });
    expect(shown()).toEqual([
      [called, 0, 0],
      [small, 2, 1],
    ]);
  });
});

test('an index of other rules is made anew when the library is opened, and only then', () => {
  const folder = temporaryFolder();
  const first = openTemporary(folder);
  const project = journeyOf(12, random);
  create(first.service, project, 'Claim');
  const comment = Object.values(project.comments)[0]!;
  const before = find(first.service, comment.text);
  // As a version left it that did not index comments.
  const entries = `SELECT entry FROM search_entries WHERE table_name = 'comments'`;
  first.connection.run(`DELETE FROM search_index WHERE rowid IN (${entries})`);
  first.connection.run(`DELETE FROM search_entries WHERE table_name = 'comments'`);
  first.close();
  const second = openTemporary(folder);
  const isFound = (library: typeof first) =>
    find(library.service, comment.text).groups.some((group) =>
      group.hits.some(({ id }) => id === comment.id),
    );
  expect(isFound(second)).toBe(false);
  second.connection.run(`UPDATE library_facts SET value = '1' WHERE key = 'search-index'`);
  second.close();
  const third = openTemporary(folder);
  expect(find(third.service, comment.text)).toEqual(before);
  const indexed = third.connection.rows('SELECT id FROM search_index_docsize ORDER BY id');
  expect(indexed).toEqual(third.connection.rows('SELECT entry AS id FROM search_entries ORDER BY entry'));
});

test('a deleted project is listed until it is deleted for good; one that is not deleted cannot be', () => {
  const { service, connection } = openTemporary();
  const [one, other] = [
    create(service, journeyOf(2, random), 'One'),
    create(service, journeyOf(2, random), 'Two'),
  ];
  service['projects.delete']({ id: one, at: 7 });
  expect(service['projects.deleted']({}).projects).toMatchObject([{ id: one, name: 'One', deletedAt: 7 }]);
  expect(faultOf(() => service['projects.purge']({ id: other })).code).toBe('constraint');
  service['projects.purge']({ id: one });
  service['projects.purge']({ id: one });
  expect(service['projects.deleted']({}).projects).toEqual([]);
  expect(faultOf(() => service['projects.restore']({ id: one })).code).toBe('not-found');
  expect(connection.rows('SELECT DISTINCT project_id AS id FROM search_entries')).toEqual([{ id: other }]);
  expect(service['projects.head']({ id: other }).head).toMatchObject({ name: 'Two', revision: 1 });
  expect(faultOf(() => service['projects.head']({ id: one })).code).toBe('not-found');
});

import { describe, expect, test } from 'vitest';
import { channels } from '../../shared/contract/channels.ts';
import { insightStates } from '../../shared/model/kinds.ts';
import { emptyProject } from '../../shared/model/tables.ts';
import { changeOf } from './changeOf.ts';
import { faultOf } from './faultOf.ts';
import { firstChange, journeyOf } from './journeyOf.ts';
import { seeded } from './seeded.ts';
import { openTemporary, temporaryFolder } from './temporaryFolder.ts';
import { openedIn } from './openedIn.ts';
import { blanks } from '../../shared/model/blanks.ts';

const random = seeded(41);
const day = 24 * 60 * 60 * 1000;

function openWith(names: readonly string[]) {
  const folder = temporaryFolder();
  const library = openTemporary(folder);
  const ids = names.map((name, at) => {
    const id = random.id();
    library.service['projects.create']({ id, kind: 'service', name, at, change: null });
    return id;
  });
  const list = () => library.service['projects.list']({}).projects.map((card) => card.head.name);
  const find = (search: string) =>
    library.service['search.find']({ search, projectId: null, projects: 9, hits: 9 }).groups;
  return { folder, library, service: library.service, ids, list, find };
}

describe('the list of projects', () => {
  test('has the last changed first', () => {
    const { service, ids, list } = openWith(['one', 'two', 'three']);
    expect(list()).toEqual(['three', 'two', 'one']);
    service['projects.rename']({ id: ids[0]!, name: 'uno', at: 50 });
    expect(list()).toEqual(['uno', 'three', 'two']);
    service['projects.store']({ id: ids[1]!, revision: 0, change: changeOf(random.id(), [], { at: 60 }) });
    expect(list()).toEqual(['two', 'uno', 'three']);
  });

  test('counts as praise what was found as praise, as pain everything else, also what calls itself praised without proof', () => {
    const { service } = openWith([]);
    const insights = (['pain', 'praise'] as const).flatMap((polarity) =>
      insightStates.map((state) => ({
        ...blanks.insights,
        id: random.id(),
        polarity,
        state,
        words: '',
        remedy: '',
        wordsNow: '',
      })),
    );
    const project = { ...emptyProject, insights: Object.fromEntries(insights.map((one) => [one.id, one])) };
    const change = firstChange(project, random, 0);
    service['projects.create']({ id: random.id(), kind: 'standard', name: 'Claim', at: 0, change });
    const [card] = service['projects.list']({}).projects;
    expect(card).toMatchObject({ maps: 0, pains: 7, praises: 7 });
    expect(channels['projects.list'].response.parse({ projects: [card] })).toEqual({ projects: [card] });
  });
});

describe('a new project', () => {
  test('holds its first records, and answers the same when it is asked for again', () => {
    const { service } = openWith([]);
    const project = journeyOf(3, random);
    const id = random.id();
    const request = {
      id,
      kind: 'service',
      name: 'Claim',
      at: 7,
      change: firstChange(project, random, 7),
    } as const;
    const head = {
      id,
      kind: 'service',
      name: 'Claim',
      createdAt: 7,
      changedAt: 7,
      deletedAt: null,
      revision: 1,
    };
    expect(service['projects.create'](request)).toEqual({ head });
    expect(service['projects.create'](request)).toEqual({ head });
    expect(openedIn(service, id)).toEqual({ head, project, undo: [], redo: [] });
    const other = { ...request, change: firstChange(project, random, 7) };
    expect(faultOf(() => service['projects.create'](other)).code).toBe('constraint');
  });

  test('is not there at all where its first records break a constraint', () => {
    const { service, list, find } = openWith([]);
    const { steps } = journeyOf(1, random);
    const change = firstChange({ ...emptyProject, steps }, random, 0);
    const request = { id: random.id(), kind: 'service', name: 'Claim', at: 0, change } as const;
    expect(faultOf(() => service['projects.create'](request)).code).toBe('constraint');
    expect(list()).toEqual([]);
    expect(find('claim')).toEqual([]);
  });
});

describe('a copy of a project', () => {
  test('has all records with their ids, no log, and a life of its own', () => {
    const { service } = openWith([]);
    const project = journeyOf(30, random);
    const [id, newId] = [random.id(), random.id()];
    const change = firstChange(project, random, 1);
    service['projects.create']({ id, kind: 'standard', name: 'Claim', at: 1, change });
    service['projects.store']({ id, revision: 1, change: changeOf(random.id(), []) });
    const request = { id, newId, name: 'Claim (copy)', at: 9 };
    const answer = service['projects.duplicate'](request);
    expect(answer.head).toEqual({
      id: newId,
      kind: 'standard',
      name: 'Claim (copy)',
      createdAt: 9,
      changedAt: 9,
      deletedAt: null,
      revision: 0,
    });
    expect(service['projects.duplicate'](request)).toEqual(answer);
    expect(openedIn(service, newId)).toEqual({
      head: answer.head,
      // What has no log has no places in it that could have a name.
      project: { ...project, versions: {} },
      undo: [],
      redo: [],
    });
    const insight = Object.keys(project.insightSteps)[0]!;
    const patches = [{ op: 'remove', path: ['insightSteps', insight] }] as const;
    service['projects.store']({ id: newId, revision: 0, change: changeOf(random.id(), patches) });
    expect(openedIn(service, id).project).toEqual(project);
  });

  test('is not made of itself', () => {
    const { service, ids } = openWith(['Claim']);
    const request = { id: ids[0]!, newId: ids[0]!, name: 'Copy', at: 0 };
    expect(faultOf(() => service['projects.duplicate'](request)).code).toBe('constraint');
  });
});

describe('a deleted project', () => {
  test('is not listed, opened, renamed or copied, and is as before once it is restored', () => {
    const { service, ids, list, find } = openWith(['Claim', 'Buy']);
    const id = ids[0]!;
    const before = openedIn(service, id);
    service['projects.delete']({ id, at: 5 });
    service['projects.delete']({ id, at: 6 });
    expect(list()).toEqual(['Buy']);
    expect(find('claim')).toEqual([]);
    expect(faultOf(() => openedIn(service, id)).code).toBe('not-found');
    expect(faultOf(() => service['projects.picture']({ id })).code).toBe('not-found');
    expect(faultOf(() => service['projects.rename']({ id, name: 'x', at: 1 })).code).toBe('not-found');
    const copy = { id, newId: random.id(), name: 'x', at: 1 };
    expect(faultOf(() => service['projects.duplicate'](copy)).code).toBe('not-found');
    service['projects.restore']({ id });
    service['projects.restore']({ id });
    expect(openedIn(service, id)).toEqual(before);
  });

  test('still takes the edits that were under way', () => {
    const { service, ids } = openWith(['Claim']);
    const id = ids[0]!;
    service['projects.delete']({ id, at: 5 });
    service['projects.store']({ id, revision: 0, change: changeOf(random.id(), []) });
    service['projects.restore']({ id });
    expect(openedIn(service, id).head.revision).toBe(1);
  });

  test('is gone at the first start thirty days later, with all its rows, and nothing else is', () => {
    const { folder, library, ids } = openWith(['Claim', 'Buy', 'Sell']);
    const [old, younger, kept] = ids as [string, string, string];
    const journey = journeyOf(12, random);
    for (const id of ids) {
      const change = firstChange(journey, random, 0);
      library.service['projects.store']({ id, revision: 0, change });
    }
    library.service['projects.delete']({ id: old, at: 100 });
    library.service['projects.delete']({ id: younger, at: 101 });
    library.close();
    const later = openTemporary(folder, { now: 100 + 30 * day });
    expect(faultOf(() => later.service['projects.restore']({ id: old })).code).toBe('not-found');
    later.service['projects.restore']({ id: younger });
    for (const id of [younger, kept]) expect(openedIn(later.service, id).project).toEqual(journey);
    for (const table of ['steps', 'change_log', 'search_entries']) {
      const projects = later.connection.rows(`SELECT DISTINCT project_id FROM ${table}`);
      expect(projects, table).toHaveLength(2);
    }
    // Numbers of entries are used again: what stayed in the index would be found in another project.
    const words = later.connection.rows('SELECT id FROM search_index_docsize ORDER BY id');
    expect(words).toEqual(later.connection.rows('SELECT entry AS id FROM search_entries ORDER BY entry'));
    expect(later.connection.database.pragma('integrity_check')).toEqual([{ integrity_check: 'ok' }]);
  });
});

test('what is not there is not found', () => {
  const { service } = openWith([]);
  const id = random.id();
  for (const work of [
    () => openedIn(service, id),
    () => service['projects.picture']({ id }),
    () => service['projects.rename']({ id, name: 'x', at: 0 }),
    () => service['projects.delete']({ id, at: 0 }),
    () => service['projects.restore']({ id }),
    () => service['projects.duplicate']({ id, newId: random.id(), name: 'x', at: 0 }),
    () => service['projects.change']({ id, changeId: random.id() }),
  ]) {
    expect(faultOf(work).code).toBe('not-found');
  }
});

test('preferences are those of the system until they are written, and stay', () => {
  const { folder, library, service } = openWith([]);
  expect(service['preferences.read']({})).toEqual({ language: 'system', theme: 'system' });
  service['preferences.write']({ language: 'zh-Hant', theme: 'dark' });
  service['preferences.write']({ language: 'zh-Hans', theme: 'dark' });
  library.close();
  const again = openTemporary(folder);
  expect(again.service['preferences.read']({})).toEqual({ language: 'zh-Hans', theme: 'dark' });
  again.connection.run(`UPDATE preferences SET value = 'solarized' WHERE key = 'theme'`);
  expect(again.service['preferences.read']({})).toEqual({ language: 'zh-Hans', theme: 'system' });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LibraryService } from '../../main/library/service.ts';
import { wordsOf } from '../../main/library/search/words.ts';
import { blanks } from '../../shared/model/blanks.ts';
import { emptyProject } from '../../shared/model/tables.ts';
import type { Project } from '../../shared/model/project.ts';
import { changeOf } from './changeOf.ts';
import { additions, firstChange, journeyOf } from './journeyOf.ts';
import { seeded } from './seeded.ts';
import { openTemporary } from './temporaryFolder.ts';

const random = seeded(31);

/** What a search finds: of each project its head, and its first hit as table and text (null: its name has it). */
function findIn(service: LibraryService, search: string) {
  const { groups } = service['search.find']({ search, projectId: null, projects: 100, hits: 10 });
  return groups.map(({ head, isInName, hits: [hit] }) => ({
    head,
    hit: isInName || hit === undefined ? null : { table: hit.table, text: hit.text },
  }));
}

/** A library with one project of this name whose only pain point is in these words. */
function openWithWords(words: string, name = 'Claim') {
  const { service, connection } = openTemporary();
  const id = random.id();
  const insight = random.id();
  const project: Project = {
    ...emptyProject,
    insights: {
      [insight]: {
        ...blanks.insights,
        id: insight,
        polarity: 'pain',
        state: 'found',
        words,
        remedy: 'none yet',
        wordsNow: '',
      },
    },
  };
  const change = firstChange(project, random, 0);
  service['projects.create']({ id, kind: 'service', name, at: 0, change });
  const find = (search: string) => findIn(service, search);
  return { service, connection, id, insight, find };
}

describe('Han text', () => {
  test('槽點 is found inside a longer sentence, and shown where it stands', () => {
    const { find } = openWithWords('客服等了四十五分鐘，這是最大的槽點，大家都這麼說。');
    expect(find('槽點')[0]!.hit).toEqual({
      table: 'insights',
      text: '客服等了四十五分鐘，這是最大的槽點，大家都這麼說。',
    });
    expect(find('點')).toHaveLength(1);
    expect(find('大家都這麼說')).toHaveLength(1);
    expect(find('點槽')).toEqual([]);
    expect(find('槽的')).toEqual([]);
  });

  test('is found beside Latin text, in Japanese and in Thai', () => {
    const { find } = openWithWords('用iPhone手機付款 レジで待つ รอนานมาก 𠮷野家');
    for (const search of ['手機', 'iphone手機', 'iPhone', '機付', 'で待', 'นาน', '𠮷野']) {
      expect(find(search), search).toHaveLength(1);
    }
  });
});

describe('Latin text', () => {
  test('is found by the beginning of its last word, as the person types', () => {
    const { find } = openWithWords('Waits on hold for 45 minutes');
    for (const search of ['W', 'wai', 'waits', 'waits ho', 'minutes hold', '45 min', 'on  hold ']) {
      expect(find(search), search).toHaveLength(1);
    }
    expect(find('aits')).toEqual([]);
    expect(find('hol minutes')).toEqual([]);
    expect(find('waits praise')).toEqual([]);
  });

  test('is found in either case, with and without accents, composed or not, full width or not', () => {
    const { find } = openWithWords('Ｃlaim at the CAFÉ in Zu\u0308rich, Straße 5, ΟΔΟΣ, İzmir');
    for (const search of [
      'claim',
      'cafe',
      'Cafe\u0301',
      'zürich',
      'ZURICH',
      'strasse',
      'οδος',
      'οδοσ',
      'izmir',
      '５',
    ]) {
      expect(find(search), search).toHaveLength(1);
    }
  });

  test('is one row of words where signs join it', () => {
    const { find } = openWithWords('e-mail to claims@example.org, "don’t" call');
    for (const search of ['e-mail', 'E mail', 'claims@example.org', 'example.o', 'don’t', "don't"]) {
      expect(find(search), search).toHaveLength(1);
    }
    expect(find('mail-e')).toEqual([]);
  });
});

describe('what is typed', () => {
  test('is harmless, whatever it is', () => {
    const { find } = openWithWords('Waits on hold');
    for (const search of [
      '"',
      '""',
      "'",
      '*',
      'a*',
      '^a',
      '(',
      ')',
      '{first}:a',
      'first:a',
      '-',
      '+',
      '\\',
      '%',
      '_',
    ]) {
      expect(() => find(search), search).not.toThrow();
    }
    for (const search of [
      'AND',
      'OR',
      'NOT',
      'NEAR',
      'NEAR(a b)',
      'a AND',
      'a\u0000b',
      '\u0007',
      '\ud800',
      '🫶🏽',
    ]) {
      expect(() => find(search), search).not.toThrow();
    }
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (search) => {
        find(search);
      }),
      { numRuns: 300 },
    );
  });

  test('as nothing but white space or punctuation finds nothing', () => {
    const { find } = openWithWords('Why?!');
    expect(find('')).toEqual([]);
    expect(find(' \t ')).toEqual([]);
    expect(find('?!')).toEqual([]);
    expect(find('“”')).toEqual([]);
  });

  test('finds every stretch of words of what is stored', () => {
    const text = fc
      .string({ unit: 'binary', maxLength: 60 })
      .map((drawn) => drawn.replace(/[\p{C}]/gu, ''))
      .filter((drawn) => wordsOf(drawn.normalize('NFKC')).length > 0);
    const { service, id, insight, find } = openWithWords('start');
    let revision = 1;
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (words, from, length) => {
        const change = changeOf(random.id(), [
          { op: 'replace', path: ['insights', insight, 'words'], value: words },
        ]);
        ({ revision } = service['projects.store']({ id, revision, change }));
        const folded = wordsOf(words.normalize('NFKC')).map((word) => word.folded);
        const start = from % folded.length;
        const stretch = folded.slice(start, start + 1 + (length % folded.length));
        expect(find(stretch.join(' '))).toHaveLength(1);
      }),
      { numRuns: 300 },
    );
  });

  test('is found in a pictograph', () => {
    expect(openWithWords('Fills in the form 😡').find('😡')).toHaveLength(1);
  });
});

describe('where it is found', () => {
  test('the name of the project comes first and needs no hit', () => {
    const { find } = openWithWords('Claims take long', 'Claims');
    expect(find('claims')[0]!.hit).toBeNull();
    expect(find('long')[0]!.hit).toEqual({ table: 'insights', text: 'Claims take long' });
  });

  test('is told for maps, stages, steps, insights and participants', () => {
    const { service } = openTemporary();
    const id = random.id();
    const journey = journeyOf(1, random);
    const named = Object.fromEntries(
      (['maps', 'stages', 'steps', 'participants'] as const).map((table) => {
        const record = Object.values(journey[table])[0]!;
        const key = table === 'steps' ? 'title' : 'name';
        const unlinked = table === 'steps' ? blanks.steps : {};
        return [table, { [record.id]: { ...record, ...unlinked, [key]: `Here ${table}` } }];
      }),
    );
    const project = { ...emptyProject, ...named, lanes: journey.lanes } as Project;
    service['projects.create']({
      id,
      kind: 'service',
      name: 'Claim',
      at: 0,
      change: firstChange(project, random, 0),
    });
    for (const table of ['maps', 'stages', 'steps', 'participants']) {
      expect(findIn(service, `here ${table}`)[0]!.hit).toEqual({
        table,
        text: `Here ${table}`,
      });
    }
  });

  test('shows the words around it, on one line, cut between characters', () => {
    const { find } = openWithWords(`${'before '.repeat(60)}\n槽點 and\n${'after '.repeat(60)}`);
    const { text } = find('槽點')[0]!.hit!;
    expect(text).toMatch(/^….*槽點 and after.*…$/);
    expect(Array.from(text).length).toBe(160);
    const emoji = openWithWords(`${'😡'.repeat(400)} end`).find('end')[0]!.hit!.text;
    expect(emoji).toMatch(/^…[^\ud800-\udfff]*(?:😡)+ end$/u);
  });

  test('follows every change: renamed, edited, taken away, deleted, restored, duplicated', () => {
    const { service, connection, id, insight, find } = openWithWords('old words');
    service['projects.rename']({ id, name: 'Renamed', at: 1 });
    expect(find('claim')).toEqual([]);
    expect(find('renamed')).toHaveLength(1);
    const change = (patches: Parameters<typeof changeOf>[1]) => changeOf(random.id(), patches);
    service['projects.store']({
      id,
      revision: 1,
      change: change([{ op: 'replace', path: ['insights', insight, 'words'], value: 'new words' }]),
    });
    expect(find('old')).toEqual([]);
    expect(find('new')).toHaveLength(1);
    const copy = random.id();
    service['projects.duplicate']({ id, newId: copy, name: 'Copy', at: 2 });
    expect(find('new')).toHaveLength(2);
    service['projects.store']({
      id,
      revision: 2,
      change: change([{ op: 'remove', path: ['insights', insight] }]),
    });
    expect(find('new').map((card) => card.head.id)).toEqual([copy]);
    service['projects.delete']({ id: copy, at: 3 });
    expect(find('new')).toEqual([]);
    service['projects.restore']({ id: copy });
    expect(find('new')).toHaveLength(1);
    const entries = connection.rows('SELECT table_name FROM search_entries ORDER BY table_name');
    expect(entries).toHaveLength(3);
  });

  test('a record without text takes no place in the index', () => {
    const { service, connection } = openTemporary();
    const project = journeyOf(0, random);
    const stage = Object.values(project.stages)[0]!;
    const nameless = { ...emptyProject, maps: project.maps, stages: { [stage.id]: { ...stage, name: '' } } };
    const change = changeOf(random.id(), additions(nameless));
    service['projects.create']({ id: random.id(), kind: 'service', name: 'Claim', at: 0, change });
    expect(connection.rows(`SELECT 1 FROM search_entries WHERE table_name = 'stages'`)).toEqual([]);
  });
});

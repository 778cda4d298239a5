import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { projectFileLimits } from '../../shared/contract/projectFiles.ts';
import type { Project } from '../../shared/model/project.ts';
import { emptyProject } from '../../shared/model/project.ts';
import type { Participant, Step } from '../../shared/model/records.ts';
import { mayHoldSteps } from '../../shared/rules/mayHoldSteps.ts';
import { Connection } from '../../main/library/connection.ts';
import type { Library } from '../../main/library/openLibrary.ts';
import { migrate } from '../../main/library/migrate.ts';
import { allMigrations } from '../../main/library/migrations/allMigrations.ts';
import { projectFileId } from '../../main/library/projectFile/format.ts';
import { arbitraryProject } from './arbitraryProject.ts';
import { changeOf } from './changeOf.ts';
import { faultOf } from './faultOf.ts';
import { firstChange, journeyOf } from './journeyOf.ts';
import { seeded } from './seeded.ts';
import { openTemporary, temporaryFolder } from './temporaryFolder.ts';
import { openedIn } from './openedIn.ts';

const random = seeded(91);

function portrayed(pictureId: string, position: string): Participant {
  const [id, name] = [random.id(), position];
  return { id, name, side: 'C', description: '', colour: 'blue', position, pictureId };
}

function shownPictures({ pictures, participants, cells, stepPictures }: Project): Project['pictures'] {
  const holders = [participants, cells, stepPictures].flatMap((table) => Object.values<Holder>(table));
  const shown = new Set(holders.map(({ pictureId }) => pictureId));
  return Object.fromEntries(Object.entries(pictures).filter(([id]) => shown.has(id)));
}

type Holder = Readonly<Pick<Participant, 'pictureId'>>;

function create(library: Library, project: Project | null, name = 'Claim'): string {
  const id = random.id();
  const change = project === null ? null : firstChange(project, random, 5);
  library.service['projects.create']({ id, kind: 'service', name, at: 5, change });
  return id;
}

/** The bytes of the file, fetched as a window does. */
function exported(library: Library, id: string, withHistory = false): Buffer {
  const { token, size } = library.service['projectFiles.export']({ id, withHistory });
  const pieces: Buffer[] = [];
  for (let offset = 0; offset < size; offset += projectFileLimits.piece) {
    const { base64 } = library.service['projectFiles.read']({ token, offset });
    pieces.push(Buffer.from(base64, 'base64'));
  }
  library.service['projectFiles.discard']({ token });
  const bytes = Buffer.concat(pieces);
  expect(bytes.length).toBe(size);
  return bytes;
}

function brought(library: Library, bytes: Buffer): string {
  const { token } = library.service['projectFiles.begin']({ size: bytes.length });
  for (let offset = 0; offset < bytes.length; offset += projectFileLimits.piece) {
    const base64 = bytes.subarray(offset, offset + projectFileLimits.piece).toString('base64');
    library.service['projectFiles.append']({ token, base64 });
  }
  return token;
}

function imported(library: Library, bytes: Buffer) {
  const token = brought(library, bytes);
  const facts = library.service['projectFiles.look']({ token });
  const { head } = library.service['projectFiles.import']({
    token,
    newId: random.id(),
    name: facts.name,
    at: 9,
  });
  library.service['projectFiles.discard']({ token });
  return { facts, head };
}

const contentOf = (library: Library, id: string) => openedIn(library.service, id);

/** A file of one small project, after a stranger has done this to it. */
function tampered(work: (database: Database.Database) => void): { library: Library; bytes: Buffer } {
  const folder = temporaryFolder();
  const library = openTemporary(folder);
  const file = join(folder, 'stranger.praisepoint');
  writeFileSync(file, exported(library, create(library, journeyOf(6, random))));
  const database = new Database(file);
  // A stranger's SQLite lets the schema itself be written.
  database.unsafeMode(true);
  database.pragma('foreign_keys = OFF');
  try {
    work(database);
  } finally {
    database.close();
  }
  return { library, bytes: readFileSync(file) };
}

function withStep(project: Project, place: Partial<Step>): Project {
  const step = { ...Object.values(project.steps)[0]!, ...place };
  return { ...project, steps: { ...project.steps, [step.id]: step } };
}

const stageOf = ({ stages }: Project) => ({ stageId: Object.keys(stages)[0]! });
const laneOf = ({ lanes }: Project) => ({ laneId: Object.values(lanes).find(mayHoldSteps)!.id });

const lookAt = (library: Library, bytes: Buffer) =>
  faultOf(() => library.service['projectFiles.look']({ token: brought(library, bytes) }));

describe('a project file', () => {
  test('brings any project back as it was, into another library and beside itself', () => {
    fc.assert(
      fc.property(arbitraryProject, (project) => {
        const from = openTemporary();
        const to = openTemporary();
        const id = create(from, project);
        const bytes = exported(from, id);
        const bare = { ...project, versions: {}, pictures: shownPictures(project) };

        const { head } = imported(to, bytes);
        expect(head).toMatchObject({ id, name: 'Claim', kind: 'service', createdAt: 5, revision: 0 });
        expect(contentOf(to, id)).toMatchObject({ undo: [], redo: [] });
        expect(contentOf(to, id).project).toEqual(bare);

        const beside = imported(from, bytes);
        expect(beside.facts.known).toEqual({ name: 'Claim', changedAt: 5 });
        expect(beside.head.id).not.toBe(id);
        expect(contentOf(from, beside.head.id).project).toEqual(bare);
        expect(contentOf(from, id).project).toEqual(project);
        from.close();
        to.close();
      }),
      { numRuns: 25 },
    );
  });

  test('carries the history only where it was asked for, and can be undone there', () => {
    const from = openTemporary();
    const id = create(from, journeyOf(3, random));
    const [step] = Object.values(contentOf(from, id).project.steps);
    const path = ['steps', step!.id, 'title'] as const;
    const change = changeOf(random.id(), [{ op: 'replace', path, value: 'Rings twice' }], {
      inverse: [{ op: 'replace', path, value: step!.title }],
    });
    from.service['projects.store']({ id, revision: 1, change });

    const plain = openTemporary();
    expect(imported(plain, exported(from, id)).facts.changes).toBe(0);
    expect(contentOf(plain, id)).toMatchObject({ undo: [], head: { revision: 0 } });

    const whole = openTemporary();
    expect(imported(whole, exported(from, id, true)).facts.changes).toBe(2);
    expect(contentOf(whole, id)).toMatchObject({ head: { revision: 2 }, undo: [{ id: change.id }] });
    expect(whole.service['projects.change']({ id, changeId: change.id })).toEqual({ change });
  });

  test('is searched once it is in, and comes back for the same request', () => {
    const from = openTemporary();
    const bytes = exported(from, create(from, journeyOf(3, random), 'Umbrella hire'));
    const to = openTemporary();
    const token = brought(to, bytes);
    const request = { token, newId: random.id(), name: 'Umbrella hire', at: 9 };
    const first = to.service['projectFiles.import'](request);
    expect(to.service['projectFiles.import'](request)).toEqual(first);
    expect(
      to.service['search.find']({ search: 'umbrella', projectId: null, projects: 9, hits: 9 }).groups,
    ).toHaveLength(1);
  });

  test('has the bytes of its pictures, and says which are missing or are not what they say', () => {
    const from = openTemporary();
    // A PNG of one pixel.
    const base64 =
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
    const there = from.service['pictures.store']({ base64, at: 5 });
    const picture = { id: random.id(), name: 'Desk', ...there };
    const lost = { ...picture, id: random.id(), hash: 'a'.repeat(64) };
    const shown = [portrayed(picture.id, 'a0'), portrayed(lost.id, 'a1')];
    const project: Project = {
      ...emptyProject,
      pictures: { [picture.id]: picture, [lost.id]: lost },
      participants: Object.fromEntries(shown.map((one) => [one.id, one])),
    };
    const id = create(from, project);
    expect(from.service['projectFiles.export']({ id, withHistory: false }).missingPictures).toBe(1);
    const bytes = exported(from, id);

    const to = openTemporary();
    expect(imported(to, bytes).facts.missingPictures).toBe(1);
    expect(to.service['pictures.read']({ hash: there.hash }).base64).toBe(base64);
    expect(contentOf(to, id).project).toEqual(project);

    const file = join(temporaryFolder(), 'changed.praisepoint');
    writeFileSync(file, bytes);
    const database = new Database(file);
    database.prepare('UPDATE picture_bytes SET bytes = ?').run(Buffer.from('<svg onload=…>'));
    database.close();
    const other = openTemporary();
    expect(imported(other, readFileSync(file)).facts.missingPictures).toBe(2);
    expect(faultOf(() => other.service['pictures.read']({ hash: there.hash })).code).toBe('not-found');
  });

  test('brings no picture of more pixels than may be kept', () => {
    // The head of a PNG, which is all that is read of it.
    const bytes = Buffer.alloc(64);
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]).copy(bytes);
    bytes.write('IHDR', 12);
    for (const at of [16, 20]) bytes.writeUInt32BE(60_000, at);
    const hash = createHash('sha256').update(bytes).digest('hex');
    const picture = {
      id: random.id(),
      name: 'Sky',
      hash,
      mediaType: 'image/png',
      width: 9,
      height: 9,
    } as const;
    const portrait = portrayed(picture.id, 'a0');
    const library = openTemporary();
    const id = create(library, {
      ...emptyProject,
      pictures: { [picture.id]: picture },
      participants: { [portrait.id]: portrait },
    });
    const file = join(temporaryFolder(), 'large.praisepoint');
    writeFileSync(file, exported(library, id));
    const database = new Database(file);
    database.prepare('INSERT INTO picture_bytes VALUES (?, ?, ?, 0)').run(hash, 'image/png', bytes);
    database.close();
    expect(imported(library, readFileSync(file)).facts.missingPictures).toBe(1);
    expect(library.connection.rows('SELECT hash FROM picture_bytes')).toEqual([]);
  });

  test('has a picture that nothing shows only with the history, whose undo may want it', () => {
    const from = openTemporary();
    const kept = {
      id: random.id(),
      name: 'Mrs. Lin at the desk',
      hash: 'a'.repeat(64),
      mediaType: 'image/png',
    } as const;
    const picture = { ...kept, width: 1, height: 1 };
    const id = create(from, { ...emptyProject, pictures: { [picture.id]: picture } });
    const pictureOf = (bytes: Buffer) => {
      const to = openTemporary();
      imported(to, bytes);
      return Object.values(contentOf(to, id).project.pictures);
    };
    expect(pictureOf(exported(from, id, true))).toEqual([picture]);
    expect(pictureOf(exported(from, id))).toEqual([]);
    // Nor between the rows, where SQLite leaves what it deletes.
    expect(exported(from, id, true).includes(picture.name)).toBe(true);
    expect(exported(from, id).includes(picture.name)).toBe(false);
    const newId = random.id();
    from.service['projects.duplicate']({ id, newId, name: 'Copy', at: 9 });
    expect(contentOf(from, newId).project.pictures).toEqual({});
    expect(contentOf(from, id).project.pictures).toEqual({ [picture.id]: picture });
  });

  test('of version 1 is brought up to this version', () => {
    const file = join(temporaryFolder(), 'old.praisepoint');
    const old = new Connection(file, 'read-write');
    old.database.pragma(`application_id = ${projectFileId}`);
    migrate(old, allMigrations.slice(0, 1), () => undefined);
    const [id, mapId, stageId, laneId, stepId] = Array.from({ length: 5 }, () => random.id()) as [
      string,
      string,
      string,
      string,
      string,
    ];
    old.run(`INSERT INTO projects VALUES (?, 'service', 'Old', 1, 2, NULL, 0)`, id);
    old.run(`INSERT INTO maps VALUES (?, ?, 'journey', 'Stay', '', 'a0', NULL, NULL)`, id, mapId);
    old.run(`INSERT INTO stages VALUES (?, ?, ?, 'Arrive', 'a0', 240)`, id, stageId, mapId);
    old.run(`INSERT INTO lanes VALUES (?, ?, ?, 'Guest', 'a0', 120, 'customer')`, id, laneId, mapId);
    old.run(
      `INSERT INTO steps VALUES (?, ?, ?, ?, ?, 'task', 'Rings', '', 8, 8, NULL, NULL)`,
      id,
      stepId,
      mapId,
      stageId,
      laneId,
    );
    old.close();
    const library = openTemporary();
    expect(imported(library, readFileSync(file)).head).toMatchObject({ id, name: 'Old' });
    expect(contentOf(library, id).project.steps[stepId]).toMatchObject({ title: 'Rings', isLocked: false });
  });

  test('leaves nothing behind in the temporary folder', () => {
    const folders = () => readdirSync(tmpdir()).filter((name) => name.startsWith('praisepoint-files-'));
    const before = new Set(folders());
    const library = openTemporary();
    const id = create(library, null);
    for (let round = 0; round < 6; round += 1)
      library.service['projectFiles.export']({ id, withHistory: false });
    const made = folders().filter((name) => !before.has(name));
    // Another test of this machine may be at it as well.
    expect(made.length).toBeGreaterThan(0);
    library.close();
    expect(folders().filter((name) => made.includes(name)).length).toBeLessThan(made.length);
  });

  test('comes and goes as before when the system cleared the temporary folder meanwhile', () => {
    const library = openTemporary();
    const temporary = temporaryFolder();
    vi.stubEnv('TMPDIR', temporary);
    onTestFinished(() => {
      vi.unstubAllEnvs();
    });
    const clear = () => {
      const cleared = readdirSync(temporary);
      for (const name of cleared) rmSync(join(temporary, name), { recursive: true });
      return cleared.length;
    };
    const id = create(library, journeyOf(3, random));
    const bytes = exported(library, id);
    expect(clear()).toBe(1);
    expect(exported(library, id)).toHaveLength(bytes.length);
    expect(clear()).toBe(1);
    const token = brought(library, bytes);
    expect(clear()).toBe(1);
    for (const work of [
      () => library.service['projectFiles.look']({ token }),
      () => library.service['projectFiles.read']({ token, offset: 0 }),
      () => library.service['projectFiles.append']({ token, base64: 'AAAA' }),
    ]) {
      expect(faultOf(work).code).toBe('not-found');
    }
    expect(imported(library, bytes).facts.name).toBe('Claim');
  });
});

describe('a hostile file is refused and nothing of it comes in:', () => {
  const damaged: Readonly<Record<string, (database: Database.Database) => void>> = {
    'another application id': (database) => database.pragma('application_id = 1'),
    'the application id of a library': (database) => database.pragma(`application_id = 1349673321`),
    'no version': (database) => database.pragma('user_version = 0'),
    'no project': (database) => database.exec('DELETE FROM projects'),
    'two projects': (database) =>
      database.exec(
        `INSERT INTO projects SELECT '01800000-0000-7000-8000-0000000000aa', kind, name, 1, 1, NULL, 0 FROM projects`,
      ),
    'rows of another project': (database) =>
      database.exec(`UPDATE maps SET project_id = '01800000-0000-7000-8000-0000000000aa'`),
    'a missing table': (database) => database.exec('DROP TABLE connections'),
    'a missing column': (database) => database.exec('ALTER TABLE settings RENAME COLUMN currency TO money'),
    'a view in the place of a table': (database) =>
      database.exec(`DROP TABLE settings; CREATE VIEW settings AS
        WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)
        SELECT i AS project_id, i AS id, 'EUR' AS currency FROM n`),
    'a virtual table in the place of a table': (database) =>
      database.exec(
        'DROP TABLE settings; CREATE VIRTUAL TABLE settings USING fts5(project_id, id, currency)',
      ),
    'columns that are computed': (database) =>
      database.exec(`DROP TABLE settings;
        CREATE TABLE settings (project_id TEXT, id TEXT, currency TEXT AS (hex(zeroblob(100000000))))`),
    'a dangling reference': (database) =>
      database.exec(`UPDATE steps SET map_id = '01800000-0000-7000-8000-00000000dead'`),
    'words where a number belongs': (database) =>
      database.exec(`PRAGMA ignore_check_constraints = ON; PRAGMA writable_schema = ON;
        UPDATE sqlite_schema SET sql = replace(sql, 'STRICT', '') WHERE name = 'steps'; PRAGMA writable_schema = RESET;
        UPDATE steps SET x = 'left'`),
    'bytes where text belongs': (database) =>
      database.exec(`PRAGMA ignore_check_constraints = ON; PRAGMA writable_schema = ON;
        UPDATE sqlite_schema SET sql = replace(sql, 'STRICT', '') WHERE name = 'steps'; PRAGMA writable_schema = RESET;
        UPDATE steps SET title = x'00ff'`),
    'a title that is too long': (database) =>
      database.exec(`UPDATE steps SET title = printf('%.*c', 100000, 'x')`),
    'a title that cannot be stored': (database) => database.exec(`UPDATE steps SET title = 'a' || char(7)`),
    'an id that is none': (database) =>
      database.exec(`INSERT INTO tags SELECT id, '../../etc/passwd', 'x', 'blue', 'a0' FROM projects`),
    'a number beyond its range': (database) =>
      database.exec(`PRAGMA ignore_check_constraints = ON; UPDATE steps SET x = 90000000000`),
    'a figure that is no figure': (database) =>
      database.exec(`UPDATE steps SET duration = '{"kind":"evil"}'`),
    'a revision without a log': (database) => database.exec('UPDATE projects SET revision = 7'),
    'a log that is none': (database) =>
      database.exec(`INSERT INTO change_log SELECT id, id, 1, 1, 'x', '{}', NULL, NULL, '[{"op":"add"}]', '[]'
        FROM projects; UPDATE projects SET revision = 1`),
  };

  for (const [name, work] of Object.entries(damaged)) {
    test(name, () => {
      const { library, bytes } = tampered(work);
      expect(lookAt(library, bytes).code).toBe('project-file-damaged');
      expect(library.service['projects.list']({}).projects).toHaveLength(1);
    });
  }

  const displaced: Readonly<Record<string, (project: Project, other: Project) => Project>> = {
    'a step in a stage of another map': (project, other) => withStep(project, stageOf(other)),
    'a step in a lane of another map': (project, other) => withStep(project, laneOf(other)),
    'a step in a lane that is drawn': (project) => {
      const { laneId } = Object.values(project.steps)[0]!;
      const lane = { ...project.lanes[laneId!]!, role: 'emotion' } as const;
      return { ...project, lanes: { ...project.lanes, [lane.id]: lane } };
    },
    'a connection on another map': (project, other) => {
      const connection = { ...Object.values(project.connections)[0]!, mapId: Object.keys(other.maps)[0]! };
      return { ...project, connections: { ...project.connections, [connection.id]: connection } };
    },
    'a cell of the stage of one map and the lane of another': (project, other) => {
      const cell = { ...Object.values(project.cells)[0]!, ...stageOf(other) };
      return { ...project, cells: { ...project.cells, [cell.id]: cell } };
    },
    'two currencies': (project) => {
      const [one, two] = [random.id(), random.id()];
      const settings = { [one]: { id: one, currency: 'EUR' }, [two]: { id: two, currency: 'JPY' } };
      return { ...project, settings };
    },
  };

  for (const [name, displace] of Object.entries(displaced)) {
    test(name, () => {
      const library = openTemporary();
      const other = journeyOf(2, random);
      const beside = journeyOf(6, random);
      const project = {
        ...beside,
        maps: { ...beside.maps, ...other.maps },
        stages: { ...beside.stages, ...other.stages },
        lanes: { ...beside.lanes, ...other.lanes },
      };
      imported(library, exported(library, create(library, project)));
      const bytes = exported(library, create(library, displace(project, other)));
      expect(lookAt(library, bytes).code).toBe('project-file-damaged');
    });
  }

  test('triggers, views and functions beside the tables do nothing', () => {
    const { library, bytes } = tampered((database) =>
      database.exec(`
        CREATE TABLE hoard (text TEXT);
        CREATE VIEW peek AS SELECT * FROM steps;
        CREATE TRIGGER wipe AFTER INSERT ON steps BEGIN DELETE FROM maps; END;
        CREATE INDEX odd ON steps (hex(title));`),
    );
    const { head } = imported(library, bytes);
    expect(Object.keys(contentOf(library, head.id).project.steps)).toHaveLength(6);
    expect(
      library.connection.row(`SELECT 1 FROM sqlite_schema WHERE name IN ('hoard', 'peek', 'wipe')`),
    ).toBe(undefined);
  });

  test('a newer version, with its own word', () => {
    const { library, bytes } = tampered((database) => database.pragma('user_version = 99'));
    expect(lookAt(library, bytes).code).toBe('project-file-newer');
  });

  test('cut off anywhere, or with bytes changed anywhere: refused, or whole', () => {
    const library = openTemporary();
    const project = journeyOf(6, random);
    const bytes = exported(library, create(library, project));
    fc.assert(
      fc.property(
        fc.nat({ max: bytes.length - 1 }),
        fc.array(fc.tuple(fc.nat({ max: bytes.length - 1 }), fc.nat({ max: 255 })), { maxLength: 8 }),
        fc.boolean(),
        (length, changes, isCut) => {
          const copy = Buffer.from(isCut ? bytes.subarray(0, length) : bytes);
          for (const [at, value] of changes) if (at < copy.length) copy[at] = value;
          const token = brought(library, copy);
          try {
            library.service['projectFiles.look']({ token });
          } catch (error) {
            expect(['project-file-damaged', 'project-file-newer']).toContain(
              faultOf(() => {
                throw error;
              }).code,
            );
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  test('what is not SQLite at all, larger than it said, or larger than may be', () => {
    const library = openTemporary();
    for (const text of ['', 'journey\n', 'SQLite format 3\0']) {
      expect(lookAt(library, Buffer.from(text)).code).toBe('project-file-damaged');
    }
    const { token } = library.service['projectFiles.begin']({ size: 3 });
    expect(faultOf(() => library.service['projectFiles.append']({ token, base64: 'AAAAAAAA' })).code).toBe(
      'too-large',
    );
    expect(
      faultOf(() => library.service['projectFiles.begin']({ size: projectFileLimits.bytes + 1 })).code,
    ).toBe('too-large');
    expect(faultOf(() => library.service['projectFiles.look']({ token: 'gone' })).code).toBe('not-found');
  });
});

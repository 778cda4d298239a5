import type Database from 'better-sqlite3';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { projectFileLimits } from '../../shared/contract/projectFileLimits.ts';
import type { Project } from '../../shared/model/project.ts';
import type { Step } from '../../shared/model/records.ts';
import { mayHoldSteps } from '../../shared/rules/mayHoldSteps.ts';
import { faultOf } from './faultOf.ts';
import { journeyOf } from './journeyOf.ts';
import { seeded } from './seeded.ts';
import { openTemporary } from './temporaryFolder.ts';
import { create, exported, brought, imported, contentOf, tampered, lookAt } from './projectFileWays.ts';

const random = seeded(93);

function withStep(project: Project, place: Partial<Step>): Project {
  const step = { ...Object.values(project.steps)[0]!, ...place };
  return { ...project, steps: { ...project.steps, [step.id]: step } };
}

const stageOf = ({ stages }: Project) => ({ stageId: Object.keys(stages)[0]! });
const laneOf = ({ lanes }: Project) => ({ laneId: Object.values(lanes).find(mayHoldSteps)!.id });

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

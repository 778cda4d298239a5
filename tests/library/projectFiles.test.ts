import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { emptyProject } from '../../shared/model/tables.ts';
import type { Project } from '../../shared/model/project.ts';
import type { Participant } from '../../shared/model/records.ts';
import { withProvenStates } from '../../shared/rules/insightStates.ts';
import { Connection } from '../../main/library/connection.ts';
import { migrate } from '../../main/library/migrate.ts';
import { allMigrations } from '../../main/library/migrations/allMigrations.ts';
import { projectFileId } from '../../main/library/projectFile/format.ts';
import { arbitraryProject } from './arbitraryProject.ts';
import { changeOf } from './changeOf.ts';
import { faultOf } from './faultOf.ts';
import { journeyOf } from './journeyOf.ts';
import { seeded } from './seeded.ts';
import { openTemporary, temporaryFolder } from './temporaryFolder.ts';
import { create, exported, brought, imported, contentOf } from './projectFileWays.ts';

const random = seeded(92);

function portrayed(pictureId: string, position: string): Participant {
  const [id, name] = [random.id(), position];
  return { id, name, side: 'C', description: '', colour: 'blue', position, pictureId };
}

function shownPictures({
  pictures,
  participants,
  cells,
  stepPictures,
  evidence,
}: Project): Project['pictures'] {
  const holders = [participants, cells, stepPictures, evidence].flatMap((table) =>
    Object.values<Holder>(table),
  );
  const shown = new Set(holders.map(({ pictureId }) => pictureId));
  return Object.fromEntries(Object.entries(pictures).filter(([id]) => shown.has(id)));
}

type Holder = Readonly<Pick<Participant, 'pictureId'>>;

describe('a project file', () => {
  test('brings any project back as it was, into another library and beside itself', () => {
    fc.assert(
      fc.property(arbitraryProject, (project) => {
        const from = openTemporary();
        const to = openTemporary();
        const id = create(from, project);
        const bytes = exported(from, id);
        // What calls itself praised without proof comes in as what it is.
        const told = { ...project, versions: {}, pictures: shownPictures(project) };
        const bare = withProvenStates(told);

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

import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyPatches } from '../../shared/commands/applyPatches.ts';
import { changeSchema } from '../../shared/model/change.ts';
import type { Change } from '../../shared/model/change.ts';
import { tableNames } from '../../shared/model/tables.ts';
import type { Project } from '../../shared/model/project.ts';
import {
  arbitraryStory,
  deskWith,
  doDeed,
  redo,
  smallProject,
  undo,
  withoutLasting,
} from '../fixtures/edits/story.ts';
import { fixedContext } from '../fixtures/fixedContext.ts';
import { openTemporary } from '../library/temporaryFolder.ts';
import { openedIn } from '../library/openedIn.ts';

const runs = process.env.PRAISEPOINT_LONG === '1' ? 500 : 40;

/** What travels to the host: JSON, parsed by the contract's schema. */
function sent(change: Change): Change {
  return changeSchema.parse(JSON.parse(JSON.stringify(change)));
}

/** The change that puts the first records into a new project. */
function firstChange(project: Project, id: string): Change {
  const patches = tableNames.flatMap((table) =>
    Object.values(project[table]).map(
      (record) => ({ op: 'add', path: [table, record.id], value: record }) as const,
    ),
  );
  const label = { key: 'newProject', args: {} };
  return { id, at: 0, label, patches, inverse: [], undoes: null, redoes: null };
}

test('the rows in SQLite are the project in memory, after each edit, undo and redo, and after all were taken back', () => {
  const library = openTemporary();
  let told = 0;
  let stored = 0;
  fc.assert(
    fc.property(arbitraryStory(30), (story) => {
      const context = fixedContext();
      const start = smallProject(context);
      told += 1;
      const id = `019a0000-0000-7000-8000-${told.toString(16).padStart(12, '0')}`;
      library.service['projects.create']({
        id,
        kind: 'service',
        name: 'Claim',
        at: 0,
        change: sent(firstChange(start, context.newId())),
      });
      let { revision } = openedIn(library.service, id).head;
      const desk = deskWith(start);

      function store(change: Change): void {
        ({ revision } = library.service['projects.store']({ id, revision, change: sent(change) }));
        stored += 1;
        const opened = openedIn(library.service, id);
        expect(isDeepStrictEqual(opened.project, desk.project)).toBe(true);
        // The stacks are recomputed from the log, and bring back the very changes.
        expect(opened.undo.map((entry) => entry.id)).toEqual(desk.undo.map((one) => one.id));
        expect(opened.redo.map((entry) => entry.id)).toEqual(desk.redo.map((one) => one.id));
      }

      for (const deed of story) {
        const step = doDeed(desk, deed, context);
        if (step !== null) store(step.change);
      }
      const end = desk.project;
      const height = desk.undo.length;
      for (let step = undo(desk, context); step !== null; step = undo(desk, context)) store(step.change);
      const left = desk.undo.length;
      if (left === 0) expect(isDeepStrictEqual(withoutLasting(desk.project), start)).toBe(true);
      for (let made = left; made < height; made += 1) store(redo(desk, context)!.change);
      expect(isDeepStrictEqual(desk.project, end)).toBe(true);

      // As a later session does it: with the change out of the log.
      const last = desk.undo.at(-1);
      if (last === undefined) return;
      const { change } = library.service['projects.change']({ id, changeId: last.id });
      expect(isDeepStrictEqual(change, last)).toBe(true);
      const before = applyPatches(end, change.inverse);
      expect(isDeepStrictEqual(applyPatches(before, change.patches), end)).toBe(true);
    }),
    { numRuns: runs },
  );
  expect(stored).toBeGreaterThan(runs * 10);
  expect(library.connection.database.pragma('integrity_check')).toEqual([{ integrity_check: 'ok' }]);
  expect(library.connection.database.pragma('foreign_key_check')).toEqual([]);
});

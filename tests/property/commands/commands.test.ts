import { readdirSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changes as changeNames } from '../../../renderer/i18n/en/changes.ts';
import { applyPatches } from '../../../shared/commands/applyPatches.ts';
import { changeSchema } from '../../../shared/model/change.ts';
import { changedIds } from '../../../shared/model/changedIds.ts';
import { tableNames } from '../../../shared/model/tables.ts';
import type { Project } from '../../../shared/model/project.ts';
import { faultsOf } from '../../fixtures/checkProject.ts';
import { edits } from '../../fixtures/edits/edits.ts';
import {
  arbitraryStory,
  deskWith,
  doDeed,
  redo,
  smallProject,
  undo,
  withoutLasting,
} from '../../fixtures/edits/story.ts';
import type { Deed, Desk, Step } from '../../fixtures/edits/story.ts';
import { fixedContext } from '../../fixtures/fixedContext.ts';
import { blanks } from '../../../shared/model/blanks.ts';
import { addLaterRows } from '../../library/laterRows.ts';
import { seeded } from '../../library/seeded.ts';

const runs = process.env.PRAISEPOINT_LONG === '1' ? 3000 : 200;

/** Tells the story, looks at the project after each deed, and gives the desk as it then is, and as it began. */
function tell(story: readonly Deed[], look: (step: Step) => void = () => undefined) {
  const context = fixedContext();
  const start = frozen(smallProject(context));
  const desk = deskWith(start);
  for (const deed of story) {
    const step = doDeed(desk, deed, context);
    if (step === null) continue;
    frozen(step.after);
    look(step);
  }
  return { desk, start, context };
}

// A command that wrote on the project before the change would throw.
function frozen(project: Project): Project {
  for (const table of tableNames) {
    if (Object.isFrozen(project[table])) continue;
    for (const record of Object.values(project[table])) Object.freeze(record);
    Object.freeze(project[table]);
  }
  return Object.freeze(project);
}

function holds(story: fc.Arbitrary<readonly Deed[]>, law: (story: readonly Deed[]) => void): void {
  fc.assert(fc.property(story, law), { numRuns: runs });
}

test('has an edit here for every command, so that what follows is said of all of them', () => {
  const folder = new URL('../../../shared/commands/', import.meta.url);
  const commands = readdirSync(folder)
    .map((file) => /^export const (\w+): Command</m.exec(readFileSync(new URL(file, folder), 'utf8'))?.[1])
    .filter((name) => name !== undefined);
  expect(commands.length).toBeGreaterThan(30);
  expect(Object.keys(edits).sort()).toEqual(commands.sort());
});

/** A row of each table between pain and praise as well, so that there is something to edit and to delete. */
function withRows(project: Project): Project {
  const random = seeded(6);
  const metrics = Object.fromEntries(
    ['a0', 'a1'].map((position) => {
      const id = random.id();
      const words = { name: 'On hold', unit: 'min', direction: 'lower', source: '' } as const;
      return [id, { ...blanks.metrics, id, insightId: null, ...words, position }];
    }),
  );
  const [survey] = Object.values(metrics);
  const surveys = survey === undefined ? {} : { [survey.id]: { ...survey, method: 'nps' as const } };
  const grown = structuredClone({ ...project, metrics: { ...metrics, ...surveys } });
  addLaterRows(grown, random);
  const entries = Object.values(grown.researchEntries);
  entries.forEach((entry, index) => {
    const kind = index === 0 ? 'moment' : 'segment';
    (grown.researchEntries as Record<string, unknown>)[entry.id] = { ...entry, kind };
  });
  const parties = Object.keys(grown.participants).slice(0, 3);
  for (const stepId of Object.keys(grown.steps)) {
    for (const [index, participantId] of parties.entries()) {
      const id = random.id();
      const row = { id, stepId, participantId, position: `a${index}` };
      const isThere = Object.values(grown.stepParticipants).some(
        (one) => one.stepId === stepId && one.participantId === participantId,
      );
      if (!isThere) (grown.stepParticipants as Record<string, unknown>)[id] = row;
    }
  }
  return grown;
}

test('has edits here that mostly do something', () => {
  const done = new Set<string>();
  fc.assert(
    fc.property(arbitraryStory(60), (story) => {
      const context = fixedContext();
      const desk = deskWith(withRows(smallProject(context)));
      for (const deed of story) if (doDeed(desk, deed, context) !== null) done.add(deed.what);
    }),
    { numRuns: 1200, seed: 20_261_122 },
  );
  expect([...done].sort()).toEqual([...Object.keys(edits), 'undo', 'redo'].sort());
});

test('leaves a project in which nothing is wrong, whatever it is told', () => {
  holds(arbitraryStory(30), (story) => {
    tell(story, ({ after }) => {
      expect(faultsOf(after)).toEqual([]);
    });
  });
});

test('makes patches that give the project after, and an inverse that gives back the one before', () => {
  holds(arbitraryStory(30), (story) => {
    tell(story, ({ before, after, change }) => {
      expect(isDeepStrictEqual(applyPatches(before, change.patches), after)).toBe(true);
      expect(isDeepStrictEqual(applyPatches(after, change.inverse), before)).toBe(true);
    });
  });
});

test('makes changes that the library takes, the same after they travelled as JSON', () => {
  holds(arbitraryStory(30), (story) => {
    tell(story, ({ change }) => {
      const arrived = changeSchema.parse(JSON.parse(JSON.stringify(change)));
      // Strict: neither a missing key for an undefined one, nor 0 for −0, nor null for NaN.
      expect(isDeepStrictEqual(arrived, change)).toBe(true);
    });
  });
});

test('gives every change a name in the languages', () => {
  const keys = new Set(Object.keys(changeNames).map((key) => key.replace(/_(?:one|other)$/, '')));
  holds(arbitraryStory(20), (story) => {
    tell(story, ({ change }) => {
      expect(keys).toContain(change.label.key);
    });
  });
});

test('leaves every record alone that it does not change, and every table in which it changes none', () => {
  holds(arbitraryStory(30), (story) => {
    tell(story, ({ before, after, change }) => {
      for (const table of tableNames) {
        const named = change.patches.filter((patch) => patch.path[0] === table).map((patch) => patch.path[1]);
        if (named.length === 0) expect(after[table]).toBe(before[table]);
        const touched = new Set(named);
        for (const [id, record] of Object.entries(before[table])) {
          if (!touched.has(id)) expect(after[table][id]).toBe(record);
        }
      }
    });
  });
});

test('tells whoever follows which records changed: as many as are others', () => {
  holds(arbitraryStory(30), (story) => {
    tell(story, ({ before, after }) => {
      for (const table of tableNames) {
        const ids = new Set([...Object.keys(before[table]), ...Object.keys(after[table])]);
        const others = [...ids].filter((id) => before[table][id] !== after[table][id]);
        expect(changedIds(before[table], after[table]).toSorted()).toEqual(others.toSorted());
      }
    });
  });
});

test('names no record in a patch that stays as it is', () => {
  holds(arbitraryStory(30), (story) => {
    tell(story, ({ before, after, change }) => {
      for (const { path } of change.patches) {
        expect(isDeepStrictEqual(before[path[0]][path[1]], after[path[0]][path[1]])).toBe(false);
      }
    });
  });
});

test('is undone and made again: undo all gives the start and what was published, redo all the end', () => {
  let toTheStart = 0;
  holds(arbitraryStory(30), (story) => {
    const { desk, start, context } = tell(story);
    // What stands on the stack of redo is not part of the way from the start to here.
    const end = desk.project;
    const stack = [...desk.undo];
    const seen = allTheWay(desk, () => undo(desk, context));
    expect(seen).toBe(stack.length - desk.undo.length);
    if (desk.undo.length === 0) {
      toTheStart += 1;
      expect(isDeepStrictEqual(withoutLasting(desk.project), start)).toBe(true);
    }
    for (const _change of stack.slice(desk.undo.length)) redo(desk, context);
    expect(isDeepStrictEqual(desk.project, end)).toBe(true);
    expect(desk.undo).toEqual(stack);
  });
  // Stopped, here and there, by a flow of which a version was published; by nothing else.
  expect(toTheStart).toBeGreaterThan(runs / 2);
});

function allTheWay(desk: Desk, step: () => Step | null): number {
  let count = 0;
  while (step() !== null) {
    expect(faultsOf(desk.project)).toEqual([]);
    count += 1;
  }
  return count;
}

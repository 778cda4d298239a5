import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decode, encode, tableShapes } from '../../main/library/tableShapes.ts';
import { tableNames } from '../../shared/model/tables.ts';
import { arbitraryProject } from './arbitraryProject.ts';

test('the values that SQLite has no type for are those of yes and no, and of figures with their basis', () => {
  const coded = tableNames.flatMap((table) =>
    [...tableShapes[table].coded].map(([key, code]) => `${table}.${key} ${code}`),
  );
  expect(coded.sort()).toEqual([
    'actions.effort json',
    'actions.isMust boolean',
    'actions.oneOff json',
    'actions.running json',
    'causes.isRoot boolean',
    'comments.isResolved boolean',
    'insights.affected json',
    'lanes.isCollapsed boolean',
    'maps.showsArc boolean',
    'momentFacts.effort json',
    'momentFacts.leaving json',
    'momentFacts.people json',
    'researchEntries.size json',
    'researchEntries.value json',
    'stages.isCollapsed boolean',
    'stepBurdens.cost json',
    'stepStandards.isOptional boolean',
    'steps.cost json',
    'steps.duration json',
    'steps.isLocked boolean',
    'steps.isMomentOfTruth boolean',
    'steps.volume json',
    'steps.waitingTime json',
  ]);
});

test('what is encoded is something that SQLite holds, and decoding gives the record back', () => {
  fc.assert(
    fc.property(arbitraryProject, (project) => {
      for (const table of tableNames) {
        const shape = tableShapes[table];
        for (const record of Object.values<Record<string, unknown>>(project[table] as never)) {
          const row = Object.fromEntries(shape.keys.map((key) => [key, encode(shape, key, record[key])]));
          for (const value of Object.values(row)) {
            expect(value === null || ['string', 'number'].includes(typeof value)).toBe(true);
          }
          expect(decode(shape, row)).toEqual(record);
        }
      }
    }),
    { numRuns: 50 },
  );
});

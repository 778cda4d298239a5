import { expect, test } from 'vitest';
import { listSql } from '../../main/library/repositories/listProjects.ts';
import { countsSql, hitsSql } from '../../main/library/search/searchLibrary.ts';
import type { Connection } from '../../main/library/connection.ts';
import { tableShapes } from '../../main/library/tableShapes.ts';
import { tableNames } from '../../shared/model/tables.ts';
import { firstChange, journeyOf } from './journeyOf.ts';
import { seeded } from './seeded.ts';
import { openTemporary } from './temporaryFolder.ts';

const random = seeded(5);

function openWithProjects(count: number): Connection {
  const { service, connection } = openTemporary();
  const journey = journeyOf(12, random);
  for (let number = 0; number < count; number += 1) {
    const change = firstChange(journey, random, number);
    service['projects.create']({
      id: random.id(),
      kind: 'service',
      name: `Claim ${number}`,
      at: number,
      change,
    });
  }
  return connection;
}

function planOf(connection: Connection, sql: string, ...values: string[]): string[] {
  return connection
    .rows<{ readonly detail: string }>(`EXPLAIN QUERY PLAN ${sql}`, ...values)
    .map((line) => line.detail);
}

test('a list of 1,000 projects walks their index and counts by indexes, sorting nothing but the figures of what is praised', () => {
  const connection = openWithProjects(1000);
  const plan = planOf(connection, listSql);
  expect(plan.filter((line) => /^SCAN [a-z]/.test(line))).toEqual(['SCAN p USING INDEX projects_by_change']);
  const counting = plan.slice(
    0,
    plan.findIndex((line) => line.startsWith('SEARCH i ')),
  );
  expect(counting.filter((line) => line.includes('TEMP B-TREE'))).toEqual([]);
  expect(counting.filter((line) => /SEARCH (maps|insights) USING COVERING INDEX/.test(line))).toHaveLength(3);
  const proving = plan.slice(counting.length).filter((line) => /^(SCAN|SEARCH) [a-z]/.test(line));
  expect(proving.filter((line) => !/^SEARCH .*USING (COVERING )?INDEX/.test(line))).toEqual([]);
});

test('a search asks the index of words first and finds the records by number', () => {
  const connection = openWithProjects(10);
  const counting = [
    planOf(connection, countsSql(false), '"a"'),
    planOf(connection, countsSql(true), '"a"', ''),
  ];
  const reading = [
    planOf(connection, hitsSql(false), '"a"', '[]', '1'),
    planOf(connection, hitsSql(true), '"a"', '', '[]', '1'),
  ];
  for (const plan of [...counting, ...reading]) {
    const steps = plan.filter((line) => /^(SCAN search_index|SEARCH e|SCAN e)\b/.test(line));
    expect(steps).toEqual([
      expect.stringMatching(/^SCAN search_index VIRTUAL TABLE INDEX/),
      'SEARCH e USING INTEGER PRIMARY KEY (rowid=?)',
    ]);
  }
  // What is found is grouped, never put in order: the index of words is read backwards.
  const sorting = (plan: readonly string[]) => plan.filter((line) => line.includes('TEMP B-TREE'));
  const grouping = ['USE TEMP B-TREE FOR GROUP BY'];
  expect(counting.map(sorting)).toEqual([grouping, grouping]);
});

test('opening a project reads its own rows only', () => {
  const connection = openWithProjects(10);
  for (const table of tableNames) {
    const { sqlName, selection } = tableShapes[table];
    const plan = planOf(connection, `SELECT ${selection} FROM ${sqlName} WHERE project_id = ?`, '');
    expect(plan).toEqual([expect.stringMatching(/^SEARCH .* \(project_id=\?\)$/)]);
  }
});

// EXPLAIN QUERY PLAN says nothing of the checks of references, but the program that SQLite runs does: on how many
// columns it seeks in each table that may refer to the removed row. One column would be the project alone: all of
// its rows, for every row that is removed.
test('removing a record looks for what refers to it by its id, not through the whole project', () => {
  const connection = openWithProjects(1);
  for (const table of tableNames) {
    const program = connection.rows<{ readonly opcode: string; readonly p4: string }>(
      `EXPLAIN DELETE FROM ${tableShapes[table].sqlName} WHERE project_id = ? AND id = ?`,
      '',
      '',
    );
    const seeks = program.filter((line) => line.opcode === 'SeekGE').map((line) => Number(line.p4));
    expect(seeks.length, table).toBeGreaterThan(0);
    expect(Math.min(...seeks), table).toBeGreaterThanOrEqual(2);
  }
});

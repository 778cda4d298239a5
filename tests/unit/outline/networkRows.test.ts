import { describe, expect, it } from 'vitest';
import { createOutlineKeeper } from '../../../renderer/features/outline/keepOutline.ts';
import { outlineRows, recordOfRow } from '../../../renderer/features/outline/outlineRows.ts';
import type { DescribeRow, OutlineRow } from '../../../renderer/features/outline/outlineRows.ts';
import { openExchanges } from '../../../shared/analysis/openExchanges.ts';
import { addMap } from '../../../shared/commands/addMap.ts';
import { addNode } from '../../../shared/commands/addNode.ts';
import { deleteSelection } from '../../../shared/commands/deleteSelection.ts';
import { editConnections } from '../../../shared/commands/editConnections.ts';
import { moveSteps } from '../../../shared/commands/moveSteps.ts';
import { rename } from '../../../shared/commands/rename.ts';
import { connectionsOf } from '../../../shared/model/siblings.ts';
import { claimMap } from '../../fixtures/edits/worktable.ts';

const describeRow: DescribeRow = (subject) => {
  switch (subject.kind) {
    case 'step':
      return `${subject.step.title} (${subject.party?.side ?? '?'})`;
    case 'connection':
      return `→ ${subject.to} ${subject.connection.given}/${subject.connection.received}`;
    case 'group':
      return subject.group;
    case 'participant':
      return subject.participant.name;
    default:
      return subject.kind;
  }
};

/** The rows as lines, indented. */
function lines(rows: readonly OutlineRow[], depth = 0): readonly string[] {
  return rows.flatMap((row) => [`${'  '.repeat(depth)}${row.textValue}`, ...lines(row.children, depth + 1)]);
}

function network() {
  const table = claimMap();
  const mapId = table.newId();
  table.run(addMap, { id: mapId, kind: 'network', name: 'Who gives what', stageNames: [], lanes: [] });
  const keeper = createOutlineKeeper();
  const rows = () => keeper(table.project(), mapId, describeRow);
  // From here on it goes by what has changed.
  rows();
  const add = (name: string, x: number, connectedFrom?: string) => {
    const id = table.newId();
    const from = connectedFrom === undefined ? {} : { connectedFrom };
    table.run(addNode, { id, mapId, party: { name, side: 'B' }, x, y: 0, ...from });
    return id;
  };
  return { table, mapId, rows, add };
}

describe('the outline of a value network', () => {
  it('lists its nodes with what they exchange, and no lanes', () => {
    const { rows, add } = network();
    const insurer = add('Insurer', 0);
    add('Garage', 300, insurer);
    expect(lines(rows().rows)).toEqual([
      'nodes',
      '  Insurer (B)',
      '    → Garage /',
      '  Garage (B)',
      'participants',
      '  Mei',
      '  Hotline',
      '  Insurer',
      '  Garage',
    ]);
    expect(recordOfRow('nodes')).toBeNull();
    expect(recordOfRow(insurer)).toBe(insurer);
  });

  it('has no lanes where it was asked for before its map was there', () => {
    const table = claimMap();
    const mapId = table.newId();
    const keeper = createOutlineKeeper();
    keeper(table.project(), mapId, describeRow);
    table.run(addMap, { id: mapId, kind: 'network', name: 'Who gives what', stageNames: [], lanes: [] });
    const made = outlineRows(table.project(), mapId, describeRow, new Map<string, OutlineRow>());
    expect(lines(keeper(table.project(), mapId, describeRow).rows)).toEqual(lines(made));
  });

  it('is after each edit what it would be made anew', () => {
    const { table, mapId, rows, add } = network();
    const insurer = add('Insurer', 0);
    const garage = add('Garage', 300, insurer);
    const isAsNew = () => {
      const kept = rows();
      expect(lines(kept.rows)).toEqual(
        lines(outlineRows(table.project(), mapId, describeRow, new Map<string, OutlineRow>())),
      );
      return kept;
    };
    isAsNew();
    const moves = [{ stepId: garage, stageId: null, laneId: null, x: -300, y: 0 }];
    table.run(moveSteps, { moves });
    expect(lines(isAsNew().rows)[1]).toBe('  Garage (B)');
    const [exchange] = connectionsOf(table.project(), mapId);
    table.run(editConnections, {
      connectionIds: [exchange!.id],
      fields: { given: 'money', received: 'repairs' },
    });
    expect(lines(isAsNew().rows)).toContain('    → Garage money/repairs');
    table.run(rename, { table: 'steps', id: garage, name: 'Body shop' });
    expect(lines(isAsNew().rows)).toContain('    → Body shop money/repairs');
    table.run(deleteSelection, { stepIds: [garage], connectionIds: [] });
    const { byId } = isAsNew();
    expect(byId.has(garage)).toBe(false);
    expect(byId.has(exchange!.id)).toBe(false);
  });
});

describe('an exchange', () => {
  it('is open as long as it is not said what is given and what comes back', () => {
    const { table, mapId, add } = network();
    const insurer = add('Insurer', 0);
    add('Garage', 300, insurer);
    const { id } = connectionsOf(table.project(), mapId)[0]!;
    const lacks = () => openExchanges(table.project(), mapId).map((one) => one.lacks);
    const say = (fields: { readonly given?: string; readonly received?: string }) =>
      table.run(editConnections, { connectionIds: [id], fields });
    expect(lacks()).toEqual(['both']);
    say({ given: 'money' });
    expect(lacks()).toEqual(['received']);
    say({ given: '', received: 'repairs' });
    expect(lacks()).toEqual(['given']);
    say({ given: 'money' });
    expect(lacks()).toEqual([]);
  });
});

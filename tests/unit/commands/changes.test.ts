import { describe, expect, it } from 'vitest';
import { applyPatches } from '../../../shared/commands/applyPatches.ts';
import { runCommand } from '../../../shared/commands/command.ts';
import type { Command } from '../../../shared/commands/command.ts';
import { rename } from '../../../shared/commands/rename.ts';
import { makeAgain, takeBack } from '../../../shared/commands/takeBack.ts';
import { patchSchema } from '../../../shared/model/change.ts';
import { claimMap } from '../../fixtures/edits/worktable.ts';
import { fixedContext } from '../../fixtures/fixedContext.ts';

const commandThat = (apply: Command<null>['apply']): Command<null> => ({
  refusal: () => null,
  label: () => ({ key: 'renameMap', args: {} }),
  apply,
});

describe('a change', () => {
  it('names what it did from the project as it was, and when', () => {
    const table = claimMap();
    const change = table.run(rename, { table: 'maps', id: table.mapId, name: 'Claim, as it is' })!;
    expect(change.label).toEqual({ key: 'renameMap', args: { name: 'Claim' } });
    expect(change.patches).toEqual([
      { op: 'replace', path: ['maps', table.mapId, 'name'], value: 'Claim, as it is' },
    ]);
    expect(change.inverse).toEqual([{ op: 'replace', path: ['maps', table.mapId, 'name'], value: 'Claim' }]);
    expect([change.undoes, change.redoes]).toEqual([null, null]);
  });

  it('is taken back by one that goes forward, and made again by another', () => {
    const context = fixedContext();
    const table = claimMap();
    const change = table.run(rename, { table: 'maps', id: table.mapId, name: 'New' })!;
    const back = takeBack(change, context);
    expect(back).toMatchObject({ undoes: change.id, redoes: null, patches: change.inverse });
    const again = makeAgain(change, context);
    expect(again).toMatchObject({ undoes: null, redoes: change.id, patches: change.patches });
    expect(back.label).toEqual(change.label);
    expect(new Set([change.id, back.id, again.id]).size).toBe(3);
  });

  it('is none where nothing was changed', () => {
    const table = claimMap();
    expect(table.run(rename, { table: 'maps', id: table.mapId, name: ' Claim ' })).toBeNull();
  });

  it('changes rows and columns only: a command that replaces a table is a fault of the program', () => {
    const { project } = claimMap();
    const emptying = commandThat((draft) => {
      draft.steps = {};
    });
    expect(() => runCommand(project(), emptying, null, fixedContext())).toThrow(/rows and columns only/);
  });
});

describe('patches', () => {
  it('fit only where their records are', () => {
    const { project, newId, mapId } = claimMap();
    expect(() => applyPatches(project(), [{ op: 'remove', path: ['maps', newId()] }])).toThrow(/no record/);
    const title = { op: 'replace', path: ['steps', newId(), 'title'], value: 'Calls' } as const;
    expect(() => applyPatches(project(), [title])).toThrow(/no record/);
    expect(applyPatches(project(), [{ op: 'remove', path: ['maps', mapId] }]).maps).toEqual({});
  });

  it('are taken from a stranger only where the value fits its column', () => {
    const { project, newId, mapId } = claimMap();
    const map = project().maps[mapId]!;
    const takes = (patch: unknown) => patchSchema.safeParse(patch).success;
    expect(takes({ op: 'add', path: ['maps', mapId], value: map })).toBe(true);
    expect(takes({ op: 'add', path: ['maps', newId()], value: map })).toBe(false);
    expect(takes({ op: 'add', path: ['maps', mapId], value: { ...map, kind: 'poster' } })).toBe(false);
    expect(takes({ op: 'replace', path: ['maps', mapId, 'name'], value: 'New' })).toBe(true);
    expect(takes({ op: 'replace', path: ['maps', mapId, 'name'], value: 5 })).toBe(false);
    expect(takes({ op: 'replace', path: ['maps', mapId, 'id'], value: newId() })).toBe(false);
    expect(takes({ op: 'replace', path: ['maps', mapId, 'constructor'], value: '' })).toBe(false);
    expect(takes({ op: 'remove', path: ['maps', mapId, 'name'] })).toBe(false);
    expect(takes({ op: 'remove', path: ['maps', '__proto__'] })).toBe(false);
    expect(takes({ op: 'remove', path: ['secrets', mapId] })).toBe(false);
  });
});

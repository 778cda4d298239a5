import { describe, expect, it } from 'vitest';
import { addAllParticipants } from '../../../shared/commands/addAllParticipants.ts';
import { addMap } from '../../../shared/commands/addMap.ts';
import { addNode } from '../../../shared/commands/addNode.ts';
import { addParticipant } from '../../../shared/commands/addParticipant.ts';
import { duplicateSteps } from '../../../shared/commands/duplicateSteps.ts';
import { moveSteps } from '../../../shared/commands/moveSteps.ts';
import { pasteTable } from '../../../shared/commands/pasteTable.ts';
import { rename } from '../../../shared/commands/rename.ts';
import { readSteps, suggestPlan } from '../../../shared/formats/table/readSteps.ts';
import { participantsOf, stepsOf } from '../../../shared/model/siblings.ts';
import { faultsOf } from '../../fixtures/checkProject.ts';
import { claimMap } from '../../fixtures/edits/worktable.ts';

function network() {
  const table = claimMap();
  const mapId = table.newId();
  table.run(addMap, { id: mapId, kind: 'network', name: 'Who gives what', stageNames: [], lanes: [] });
  const add = (name: string, x: number) => {
    const id = table.newId();
    table.run(addNode, { id, mapId, party: { name, side: 'B' }, x, y: 0 });
    return id;
  };
  return { table, mapId, add, nodes: () => stepsOf(table.project(), mapId) };
}

describe('a node of a value network', () => {
  it('stands for a participant that the project has, or for a new one', () => {
    const { table, mapId, add, nodes } = network();
    add('Hotline', 0);
    add('Garage', 300);
    expect(participantsOf(table.project()).map(({ name }) => name)).toEqual(['Mei', 'Hotline', 'Garage']);
    expect(nodes().map(({ title, stageId, laneId }) => [title, stageId, laneId])).toEqual([
      ['Hotline', null, null],
      ['Garage', null, null],
    ]);
    expect(
      table.refusal(addNode, { id: 'x', mapId: table.mapId, party: { name: 'A', side: 'B' }, x: 0, y: 0 }),
    ).toBe('gone');
    table.run(addAllParticipants, { mapId });
    expect(nodes().map(({ title }) => title)).toEqual(['Hotline', 'Garage', 'Mei']);
    expect(table.run(addAllParticipants, { mapId })).toBeNull();
    expect(faultsOf(table.project())).toEqual([]);
  });

  it('comes with all the others about the middle: the business side over the consumers', () => {
    const { table, mapId, nodes } = network();
    for (const [name, side] of [
      ['Garage', 'B'],
      ['Insurer', 'B'],
    ] as const) {
      table.run(addParticipant, { id: table.newId(), name, side });
    }
    table.run(addAllParticipants, { mapId });
    const placed = nodes();
    const row = placed.filter(({ y }) => y === 0).map(({ x }) => x);
    expect(row).toEqual([-320, 0, 320]);
    expect(placed.find(({ title }) => title === 'Mei')).toMatchObject({ x: 0, y: 192 });
  });

  it('is moved in all directions, and its copy lies beside it', () => {
    const { table, add } = network();
    const id = add('Garage', 0);
    const move = (stageId: string | null) => ({
      moves: [{ stepId: id, stageId, laneId: null, x: -200.4, y: -0.2 }],
    });
    table.run(moveSteps, move(null));
    expect(table.project().steps[id]).toMatchObject({ x: -200, y: 0, stageId: null });
    expect(Object.is(table.project().steps[id]!.y, 0)).toBe(true);
    const stageId = Object.keys(table.project().stages)[0]!;
    expect(table.refusal(moveSteps, move(stageId))).toBe('gone');
    const copy = table.newId();
    table.run(duplicateSteps, { copies: { [id]: copy } });
    expect(table.project().steps[copy]!.x).toBe(-176);
  });

  it('is called as its participant, whichever of them is renamed', () => {
    const { table, add } = network();
    const id = add('Garage', 0);
    const { participantId } = table.project().steps[id]!;
    table.run(rename, { table: 'steps', id, name: 'Workshop' });
    expect(table.project().participants[participantId!]!.name).toBe('Workshop');
    table.run(rename, { table: 'participants', id: participantId!, name: 'Body shop' });
    expect(table.project().steps[id]!.title).toBe('Body shop');
    expect(table.refusal(rename, { table: 'steps', id, name: 'Hotline' })).toBe('same-name');
  });
});

describe('a table that is pasted into a value network', () => {
  it('becomes participants, those of the project where they have the name, and exchanges between them', () => {
    const { table, mapId, nodes } = network();
    const steps = readSteps([['hotline'], ['Garage']], suggestPlan([['hotline']])).steps;
    const ids = steps.map(() => table.newId());
    const words = { stage: 'Stage', lane: 'Lane', customer: 'Customer' };
    table.run(pasteTable, { mapId, steps, ids, stageId: null, laneId: null, isSequence: true, words });
    const { participants, connections } = table.project();
    expect(participantsOf(table.project()).map(({ name }) => name)).toEqual(['Mei', 'Hotline', 'Garage']);
    expect(nodes().map(({ participantId }) => participants[participantId ?? '']?.name)).toEqual([
      'Hotline',
      'Garage',
    ]);
    expect(nodes().map(({ title }) => title)).toEqual(['Hotline', 'Garage']);
    const between = Object.values(connections).filter((one) => one.mapId === mapId);
    expect(between.map(({ kind, fromStepId, toStepId }) => [kind, fromStepId, toStepId])).toEqual([
      ['exchange', ...ids],
    ]);
    expect(faultsOf(table.project())).toEqual([]);
  });
});

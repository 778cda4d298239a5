import { describe, expect, it } from 'vitest';
import { addMap } from '../../../shared/commands/addMap.ts';
import { addParticipant } from '../../../shared/commands/addParticipant.ts';
import { deleteMap } from '../../../shared/commands/deleteMap.ts';
import { deleteParticipant } from '../../../shared/commands/deleteParticipant.ts';
import { moveMap } from '../../../shared/commands/moveMap.ts';
import { rename } from '../../../shared/commands/rename.ts';
import { setFeeling } from '../../../shared/commands/setFeeling.ts';
import { emptyProject } from '../../../shared/model/tables.ts';
import { mapsOf, participantsOf } from '../../../shared/model/siblings.ts';
import { faultsOf } from '../../fixtures/checkProject.ts';
import { claimMap } from '../../fixtures/edits/worktable.ts';

const lane = (name: string, participant: string | null) => ({
  name,
  role: null,
  participant: participant === null ? null : { name: participant, side: 'C' as const },
});

describe('a map', () => {
  it('stands behind the others, with the parties that the project has already', () => {
    const table = claimMap();
    const id = table.newId();
    const lanes = [lane('Mei', ' Mei '), lane('Partner', 'Ben'), lane('Notes', null)];
    table.run(addMap, { id, kind: 'journey', name: 'Purchase', stageNames: ['', 'Compare'], lanes });
    expect(mapsOf(table.project()).map((map) => map.name)).toEqual(['Claim', 'Purchase']);
    expect(participantsOf(table.project()).map((one) => one.name)).toEqual(['Mei', 'Hotline', 'Ben']);
    expect(new Set(participantsOf(table.project()).map((one) => one.colour)).size).toBe(3);
    table.run(moveMap, { mapId: id, index: 0 });
    expect(mapsOf(table.project()).map((map) => map.name)).toEqual(['Purchase', 'Claim']);
  });

  it('needs a name, and a name for each lane and its party', () => {
    const table = claimMap();
    const map = { id: table.newId(), kind: 'journey', name: 'Purchase', stageNames: [], lanes: [] } as const;
    expect(table.refusal(addMap, { ...map, name: ' ' })).toBe('name-missing');
    expect(table.refusal(addMap, { ...map, lanes: [lane('', null)] })).toBe('name-missing');
    expect(table.refusal(addMap, { ...map, lanes: [lane('Buyer', '\u0000')] })).toBe('name-missing');
    expect(table.refusal(addMap, map)).toBeNull();
  });

  it('is deleted with all that lies on it, but the parties stay', () => {
    const table = claimMap(
      [
        { title: 'Calls', stage: 'Report', lane: 'Customer', x: 24 },
        { title: 'Holds', stage: 'Wait', lane: 'Hotline', x: 24 },
      ],
      true,
    );
    const { participants } = table.project();
    const before = table.project();
    const change = table.run(deleteMap, { mapId: table.mapId });
    expect(table.project()).toEqual({ ...emptyProject, participants });
    table.apply(change!.inverse);
    expect(table.project()).toEqual(before);
  });
});

describe('a participant', () => {
  it('has a name that no other of its side has', () => {
    const table = claimMap();
    const id = table.newId();
    expect(table.refusal(addParticipant, { id, name: 'Mei ', side: 'C' })).toBe('same-name');
    table.run(addParticipant, { id, name: 'Mei', side: 'B' });
    table.run(rename, { table: 'participants', id, name: 'Adviser' });
    expect(table.refusal(rename, { table: 'participants', id, name: 'Hotline' })).toBe('same-name');
    expect(table.refusal(rename, { table: 'participants', id, name: 'Adviser' })).toBeNull();
  });

  it('takes its feelings and its part in lanes and steps along, the steps stay', () => {
    const table = claimMap([{ title: 'Calls', stage: 'Report', lane: 'Customer', x: 24 }]);
    const participantId = table.participant('Mei');
    table.run(setFeeling, { stepIds: [table.step('Calls').id], participantId, valence: -1 });
    table.run(deleteParticipant, { participantId });
    const { stepFeelings, stepParticipants, laneParticipants, lanes } = table.project();
    expect([stepFeelings, stepParticipants]).toEqual([{}, {}]);
    expect(Object.values(laneParticipants)).toHaveLength(1);
    expect(Object.keys(lanes)).toHaveLength(3);
    expect(faultsOf(table.project())).toEqual([]);
  });
});

it('renames in one line, and where a name is needed leaves none empty', () => {
  const table = claimMap();
  const id = table.stage('Report');
  const change = table.run(rename, { table: 'stages', id, name: ' 報\n案 ' });
  expect(table.project().stages[id]!.name).toBe('報 案');
  expect(change?.label).toEqual({ key: 'renameStage', args: { name: 'Report' } });
  table.run(rename, { table: 'stages', id, name: '' });
  expect(table.project().stages[id]!.name).toBe('');
  expect(table.refusal(rename, { table: 'lanes', id: table.lane('Customer'), name: '' })).toBe(
    'name-missing',
  );
});

import { describe, expect, it } from 'vitest';
import { addStep } from '../../../shared/commands/addStep.ts';
import { claimMap } from '../../fixtures/edits/worktable.ts';

describe('a new step that is connected from another', () => {
  const table = claimMap([{ title: 'Calls', stage: 'Report', lane: 'Customer', x: 24 }]);
  const cell = { mapId: table.mapId, stageId: table.stage('Report'), laneId: table.lane('Customer') };
  const step = { ...cell, title: 'Holds', kind: 'wait' } as const;
  const at = { x: 240, y: 24 };

  it('comes with its connection in one change, which one undo takes back', () => {
    const before = table.project();
    const connectedFrom = table.step('Calls').id;
    const id = table.newId();
    const change = table.run(addStep, { id, ...step, place: { at, connectedFrom } });
    expect(Object.values(table.project().connections)).toMatchObject([
      { fromStepId: connectedFrom, toStepId: id, kind: 'sequence', mapId: table.mapId },
    ]);
    table.apply(change!.inverse);
    expect(table.project()).toEqual(before);
  });

  it('is refused where that other is not there', () => {
    const connectedFrom = table.newId();
    const id = table.newId();
    expect(table.refusal(addStep, { id, ...step, place: { at, connectedFrom } })).toBe('gone');
  });
});

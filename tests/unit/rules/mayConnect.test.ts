import { expect, it } from 'vitest';
import { addMap } from '../../../shared/commands/addMap.ts';
import { addStep } from '../../../shared/commands/addStep.ts';
import { connect } from '../../../shared/commands/connect.ts';
import { mayConnect } from '../../../shared/rules/mayConnect.ts';
import { claimMap } from '../../fixtures/edits/worktable.ts';

const calls = { title: 'Calls', stage: 'Report', lane: 'Customer', x: 24 };
const answers = { title: 'Answers', stage: 'Report', lane: 'Hotline', x: 224 };

it('joins two steps of a map once in each direction', () => {
  const table = claimMap([calls, answers], true);
  const [from, to] = [table.step('Calls').id, table.step('Answers').id];
  expect(mayConnect(table.project(), from, to)).toEqual({ code: 'is-connected' });
  expect(mayConnect(table.project(), to, from)).toBeNull();
});

it('joins no step with itself, and none that is gone', () => {
  const table = claimMap([calls]);
  const { id } = table.step('Calls');
  expect(mayConnect(table.project(), id, id)).toEqual({ code: 'connects-to-itself' });
  expect(mayConnect(table.project(), id, table.newId())).toEqual({ code: 'gone' });
  expect(mayConnect(table.project(), table.newId(), id)).toEqual({ code: 'gone' });
});

it('joins no steps of two maps', () => {
  const table = claimMap([calls]);
  const mapId = table.newId();
  const lanes = [{ name: 'Buyer', role: null, participant: null }];
  table.run(addMap, { id: mapId, kind: 'journey', name: 'Purchase', stageNames: ['Compare'], lanes });
  const cell = { mapId, stageId: table.stage('Compare'), laneId: table.lane('Buyer') };
  table.run(addStep, { id: table.newId(), ...cell, title: 'Reads', kind: 'task', place: 'end' });
  const args = { id: table.newId(), fromStepId: table.step('Calls').id, toStepId: table.step('Reads').id };
  expect(table.refusal(connect, { ...args, kind: 'sequence' })).toBe('connects-maps');
});

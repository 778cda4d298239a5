import { describe, expect, it } from 'vitest';
import { addInsight } from '../../../shared/commands/addInsight.ts';
import { addStep } from '../../../shared/commands/addStep.ts';
import { connect } from '../../../shared/commands/connect.ts';
import { deleteSelection } from '../../../shared/commands/deleteSelection.ts';
import { deleteStage } from '../../../shared/commands/deleteStage.ts';
import { duplicateSteps } from '../../../shared/commands/duplicateSteps.ts';
import { moveSteps } from '../../../shared/commands/moveSteps.ts';
import { praiseInsight } from '../../../shared/commands/praiseInsight.ts';
import { setFeeling } from '../../../shared/commands/setFeeling.ts';
import { setLaneRole } from '../../../shared/commands/setLaneRole.ts';
import { joinSteps } from '../../../shared/commands/joinSteps.ts';
import { leaveSteps } from '../../../shared/commands/leaveSteps.ts';
import { shiftFeeling } from '../../../shared/commands/shiftFeeling.ts';
import { participantsOfStep } from '../../../shared/model/siblings.ts';
import { faultsOf } from '../../fixtures/checkProject.ts';
import { claimMap } from '../../fixtures/edits/worktable.ts';
import type { Worktable } from '../../fixtures/edits/worktable.ts';

const customer = (title: string, x: number, stage = 'Report') => ({ title, stage, lane: 'Customer', x });

function connections(table: Worktable): readonly string[] {
  const { connections: all, steps } = table.project();
  return Object.values(all)
    .map((one) => `${steps[one.fromStepId]!.title} → ${steps[one.toStepId]!.title}`)
    .sort();
}

describe('a new step', () => {
  it('stands behind the last one of its cell, and whoever owns the lane takes part', () => {
    const table = claimMap([customer('Calls', 24)]);
    const cell = { mapId: table.mapId, stageId: table.stage('Report'), laneId: table.lane('Customer') };
    const id = table.newId();
    table.run(addStep, { id, ...cell, title: ' Holds\n', kind: 'wait', place: 'end' });
    expect(table.step('Holds')).toMatchObject({ id, x: 224, y: 24, kind: 'wait' });
    expect(participantsOfStep(table.project(), id).map((one) => one.name)).toEqual(['Mei']);
  });

  it('grows its cell, which a smaller one later does not shrink', () => {
    const table = claimMap([{ ...customer('Calls', 1000), y: 300 }]);
    const { stages, lanes } = table.project();
    expect(stages[table.stage('Report')]!.width).toBe(1000 + 176 + 24);
    expect(lanes[table.lane('Customer')]!.height).toBe(300 + 72 + 24);
    table.run(deleteSelection, { stepIds: [table.step('Calls').id], connectionIds: [] });
    expect(table.project().stages[table.stage('Report')]!.width).toBe(1200);
  });

  it('after another goes into its sequence and makes room for itself', () => {
    const table = claimMap([customer('Calls', 24), customer('Explains', 224), customer('Sends', 700)], true);
    const { mapId, stageId, laneId, id: after } = { ...table.step('Calls'), mapId: table.mapId };
    const place = { id: table.newId(), mapId, stageId: stageId!, laneId: laneId! };
    table.run(addStep, { ...place, title: 'Holds', kind: 'wait', place: { after } });
    expect(['Calls', 'Holds', 'Explains', 'Sends'].map((title) => table.step(title).x)).toEqual([
      24, 224, 424, 700,
    ]);
    expect(connections(table)).toEqual(['Calls → Holds', 'Explains → Sends', 'Holds → Explains']);
    expect(faultsOf(table.project())).toEqual([]);
  });

  it('after one where the way branches gets a way of its own, and messages stay where they are', () => {
    const answers = { title: 'Answers', stage: 'Report', lane: 'Hotline', x: 224 };
    const table = claimMap([
      customer('Calls', 24),
      customer('Explains', 424),
      customer('Hangs up', 624),
      answers,
    ]);
    const join = (from: string, to: string, kind: 'sequence' | 'message') =>
      table.run(connect, {
        id: table.newId(),
        fromStepId: table.step(from).id,
        toStepId: table.step(to).id,
        kind,
      });
    join('Calls', 'Answers', 'message');
    join('Calls', 'Explains', 'sequence');
    const cell = { mapId: table.mapId, stageId: table.stage('Report'), laneId: table.lane('Customer') };
    const put = (title: string) =>
      table.run(addStep, {
        id: table.newId(),
        ...cell,
        title,
        kind: 'task',
        place: { after: table.step('Calls').id },
      });
    put('Holds');
    expect(connections(table)).toEqual(['Calls → Answers', 'Calls → Holds', 'Holds → Explains']);
    join('Calls', 'Hangs up', 'sequence');
    put('Complains');
    expect(connections(table)).toEqual([
      'Calls → Answers',
      'Calls → Complains',
      'Calls → Hangs up',
      'Calls → Holds',
      'Holds → Explains',
    ]);
  });

  it('does not stand in a lane that is drawn from the others', () => {
    const table = claimMap();
    const laneId = table.lane('Back office');
    table.run(setLaneRole, { laneId, role: 'emotion' });
    const cell = { mapId: table.mapId, stageId: table.stage('Report'), laneId };
    const args = { id: table.newId(), ...cell, title: 'Reads', kind: 'task', place: 'end' } as const;
    expect(table.refusal(addStep, args)).toBe('takes-no-steps');
  });

  it('needs a title, and a cell of its own map', () => {
    const table = claimMap();
    const cell = { mapId: table.mapId, stageId: table.stage('Report'), laneId: table.lane('Customer') };
    const args = { id: table.newId(), ...cell, title: 'Calls', kind: 'task', place: 'end' } as const;
    expect(table.refusal(addStep, { ...args, title: ' \u0000' })).toBe('name-missing');
    expect(table.refusal(addStep, { ...args, mapId: table.newId() })).toBe('gone');
    expect(table.refusal(addStep, { ...args, place: { after: table.newId() } })).toBe('gone');
  });

  it('lies on whole pixels inside its cell, wherever it is put', () => {
    const table = claimMap([
      { ...customer('Calls', 10.6), y: -40 },
      { ...customer('Holds', NaN), y: Infinity },
    ]);
    expect(table.step('Calls')).toMatchObject({ x: 11, y: 0 });
    expect(table.step('Holds')).toMatchObject({ x: 0, y: 0 });
  });
});

describe('deleting a step', () => {
  it('takes its connections, feelings and the insights that lie only here', () => {
    const table = claimMap([customer('Calls', 24), customer('Holds', 224), customer('Explains', 424)], true);
    const [calls, holds] = [table.step('Calls').id, table.step('Holds').id];
    const pain = (words: string, stepIds: readonly string[]) => {
      const id = table.newId();
      table.run(addInsight, { id, polarity: 'pain', words, stepIds });
      return id;
    };
    const onlyHere = pain('I waited.', [holds]);
    const elsewhereToo = pain('Nobody knew me.', [calls, holds]);
    const atNoStep = pain('Too expensive.', []);
    const facts = { remedy: 'Bot', wordsNow: 'Fast', metricName: 'On hold', unit: 'min', source: '' };
    const figures = { direction: 'lower', before: 45, after: 2, basis: 'measured' } as const;
    table.run(praiseInsight, { insightId: onlyHere, ...facts, ...figures });
    table.run(setFeeling, { stepIds: [calls, holds], participantId: table.participant('Mei'), valence: -2 });

    const before = table.project();
    const change = table.run(deleteSelection, { stepIds: [holds], connectionIds: [] });
    const { insights, insightSteps, metrics, metricValues, stepFeelings, stepParticipants } = table.project();
    expect(connections(table)).toEqual([]);
    expect(Object.keys(insights)).toEqual([elsewhereToo, atNoStep]);
    expect(Object.values(insightSteps)).toMatchObject([{ insightId: elsewhereToo, stepId: calls }]);
    expect([metrics, metricValues]).toEqual([{}, {}]);
    expect(Object.values(stepFeelings)).toMatchObject([{ stepId: calls }]);
    expect(Object.values(stepParticipants).map((one) => one.stepId)).not.toContain(holds);
    expect(change?.label).toEqual({ key: 'deleteSteps', args: { count: 1, name: 'Holds' } });
    table.apply(change!.inverse);
    expect(table.project()).toEqual(before);
  });

  it('happens with its stage, and leaves what lies in the others', () => {
    const table = claimMap([customer('Calls', 24), customer('Holds', 24, 'Wait')], true);
    const change = table.run(deleteStage, { stageId: table.stage('Report') });
    expect(change?.label).toEqual({ key: 'deleteStage', args: { name: 'Report', count: 1 } });
    expect(Object.values(table.project().steps)).toEqual([table.step('Holds')]);
    expect(connections(table)).toEqual([]);
  });
});

describe('moving steps', () => {
  it('sets stage, lane and offset in one change, and grows the cells that they come to', () => {
    const table = claimMap([customer('Calls', 24), customer('Holds', 224)]);
    const cell = { stageId: table.stage('Paid'), laneId: table.lane('Hotline') };
    const moves = ['Calls', 'Holds'].map((title, index) => ({
      stepId: table.step(title).id,
      ...cell,
      x: 600.4 + index * 200,
      y: 90,
    }));
    const change = table.run(moveSteps, { moves });
    expect(change?.label).toEqual({ key: 'moveSteps', args: { count: 2, name: 'Calls' } });
    expect(table.step('Holds')).toMatchObject({ ...cell, x: 800, y: 90 });
    expect(table.project().stages[cell.stageId]!.width).toBe(1000);
    expect(table.project().lanes[cell.laneId]!.height).toBe(186);
  });

  it('puts none into a lane that is drawn from the others', () => {
    const table = claimMap([customer('Calls', 24)]);
    const laneId = table.lane('Back office');
    table.run(setLaneRole, { laneId, role: 'thought' });
    const move = { stepId: table.step('Calls').id, stageId: table.stage('Report'), laneId, x: 0, y: 0 };
    expect(table.refusal(moveSteps, { moves: [move] })).toBe('takes-no-steps');
    expect(table.refusal(setLaneRole, { laneId: table.lane('Customer'), role: 'insight' })).toBe(
      'takes-no-steps',
    );
  });
});

it('copies steps with what is felt at them and what joins them, but not what was found there', () => {
  const table = claimMap([customer('Calls', 24), customer('Holds', 224), customer('Explains', 424)], true);
  const [calls, holds] = [table.step('Calls').id, table.step('Holds').id];
  table.run(setFeeling, { stepIds: [holds], participantId: table.participant('Mei'), valence: -2 });
  table.run(addInsight, { id: table.newId(), polarity: 'pain', words: 'I waited.', stepIds: [holds] });
  const copies = { [calls]: table.newId(), [holds]: table.newId() };
  table.run(duplicateSteps, { copies });
  const { steps, stepFeelings, insightSteps } = table.project();
  expect(steps[copies[holds]!]).toMatchObject({ title: 'Holds', x: 248, y: 48 });
  expect(connections(table)).toEqual(['Calls → Holds', 'Calls → Holds', 'Holds → Explains']);
  expect(Object.values(stepFeelings).map((one) => one.stepId)).toEqual([holds, copies[holds]]);
  expect(Object.values(insightSteps).map((one) => one.stepId)).toEqual([holds]);
  expect(faultsOf(table.project())).toEqual([]);
});

describe('a feeling', () => {
  it('lies in −2 … +2, one for each step and participant, and is no record where there is none', () => {
    const table = claimMap([customer('Calls', 24), customer('Holds', 224)]);
    const stepIds = [table.step('Calls').id, table.step('Holds').id];
    const feel = (valence: number | null) =>
      table.run(setFeeling, { stepIds, participantId: table.participant('Mei'), valence });
    const felt = () => Object.values(table.project().stepFeelings).map((one) => one.valence);
    feel(-9);
    expect(felt()).toEqual([-2, -2]);
    feel(1.5);
    expect(felt()).toEqual([1.5, 1.5]);
    expect(feel(1.5)).toBeNull();
    feel(-0);
    expect(felt()).toEqual([0, 0]);
    expect(feel(Infinity)?.label.args.valence).toBe(2);
    expect(feel(NaN)?.label.key).toBe('clearFeeling');
    expect(felt()).toEqual([]);
    expect(feel(null)).toBeNull();
  });
});

it('keeps those who take part in a step in the order in which they joined', () => {
  const table = claimMap([customer('Calls', 24)]);
  const { id: stepId } = table.step('Calls');
  const [mei, hotline] = [table.participant('Mei'), table.participant('Hotline')];
  const names = () => participantsOfStep(table.project(), stepId).map((one) => one.name);
  for (const participantId of [mei, hotline]) table.run(leaveSteps, { stepIds: [stepId], participantId });
  expect(names()).toEqual([]);
  table.run(joinSteps, { stepIds: [stepId], participantId: hotline, newParticipant: null });
  table.run(joinSteps, { stepIds: [stepId, stepId], participantId: mei, newParticipant: null });
  table.run(joinSteps, { stepIds: [stepId], participantId: hotline, newParticipant: null });
  expect(names()).toEqual(['Hotline', 'Mei']);
  table.run(leaveSteps, { stepIds: [stepId], participantId: hotline });
  expect(names()).toEqual(['Mei']);
});

it('a new participant takes part in all selected steps by one change', () => {
  const table = claimMap([customer('Calls', 24), customer('Holds', 224)]);
  const stepIds = [table.step('Calls').id, table.step('Holds').id];
  const participantId = table.newId();
  table.run(joinSteps, { stepIds, participantId, newParticipant: { name: 'Repair shop', side: 'B' } });
  for (const stepId of stepIds) {
    expect(participantsOfStep(table.project(), stepId).map((one) => one.name)).toContain('Repair shop');
  }
});

it('several steps feel worse, each from where it stood', () => {
  const table = claimMap([customer('Calls', 24), customer('Holds', 224), customer('Pays', 424)]);
  const participantId = table.participant('Mei');
  const [calls, holds, pays] = [table.step('Calls').id, table.step('Holds').id, table.step('Pays').id];
  table.run(setFeeling, { stepIds: [calls], participantId, valence: 2 });
  table.run(setFeeling, { stepIds: [holds], participantId, valence: -2 });
  table.run(shiftFeeling, { stepIds: [calls, holds, pays], participantId, by: -0.5 });
  const felt = (stepId: string) =>
    Object.values(table.project().stepFeelings).find((one) => one.stepId === stepId)?.valence;
  expect([felt(calls), felt(holds), felt(pays)]).toEqual([1.5, -2, -0.5]);
});

import { describe, expect, it } from 'vitest';
import {
  branchesOf,
  scaledProbabilities,
  sharedProbabilities,
  unevenDecisions,
} from '../../../shared/analysis/branchProbabilities.ts';
import { balanceBranches } from '../../../shared/commands/balanceBranches.ts';
import { editConnections } from '../../../shared/commands/editConnections.ts';
import { editSteps } from '../../../shared/commands/editSteps.ts';
import { connect } from '../../../shared/commands/connect.ts';
import { reconnect } from '../../../shared/commands/reconnect.ts';
import { reverseConnections } from '../../../shared/commands/reverseConnections.ts';
import { claimMap } from '../../fixtures/edits/worktable.ts';

/** A decision with a branch to each of three steps, of these probabilities. */
function decision(probabilities: readonly (number | null)[]) {
  const at = { stage: 'Report', lane: 'Customer' };
  const titles = ['Valid?', 'Pays', 'Waits', 'Leaves'];
  const table = claimMap(titles.map((title, index) => ({ ...at, title, x: 24 + 200 * index })));
  const stepId = table.step('Valid?').id;
  table.run(editSteps, { stepIds: [stepId], fields: { kind: 'decision' } });
  const ids = probabilities.map((probability, index) => {
    const id = table.newId();
    table.run(connect, {
      id,
      fromStepId: stepId,
      toStepId: table.step(titles[index + 1]!).id,
      kind: 'sequence',
    });
    if (probability !== null) table.run(editConnections, { connectionIds: [id], fields: { probability } });
    return id;
  });
  return { ...table, stepId, ids };
}

describe('the branches of a decision', () => {
  it.each([
    [[null, null, null], 'unsaid'],
    [[0.5, 0.3, 0.2], 'whole'],
    [[1 / 3, 1 / 3, 1 / 3], 'whole'],
    [[0.5, null, null], 'open'],
    [[0.5, 0.3, 0.1], 'under'],
    [[0.5, 0.5, 0.5], 'over'],
    [[0.8, 0.5, null], 'over'],
    [[0.5, 0.5, null], 'whole'],
  ] as const)('%j are %s', (probabilities, state) => {
    const { project, stepId, mapId } = decision(probabilities);
    expect(branchesOf(project(), stepId)?.state).toBe(state);
    const isUneven = state === 'under' || state === 'over';
    expect([...unevenDecisions(project(), mapId).keys()]).toEqual(isUneven ? [stepId] : []);
  });

  it('counts sequences only, and only of decisions', () => {
    const { project, stepId, ids, run, step } = decision([0.5, 0.6]);
    expect(branchesOf(project(), step('Pays').id)).toBeNull();
    run(editConnections, { connectionIds: [ids[1]!], fields: { kind: 'message' } });
    expect(branchesOf(project(), stepId)).toMatchObject({ sum: 0.5, state: 'under' });
  });

  it('shares the rest, and scales to the whole', () => {
    const open = branchesOf(decision([0.5, null, null]).project(), decision([0.5, null, null]).stepId)!;
    expect([...sharedProbabilities(open).values()].sort()).toEqual([0.25, 0.25, 0.5]);
    const over = decision([0.6, 0.6]);
    expect([...scaledProbabilities(branchesOf(over.project(), over.stepId)!).values()]).toEqual([0.5, 0.5]);
    const zero = decision([0, 0]);
    expect([...scaledProbabilities(branchesOf(zero.project(), zero.stepId)!).values()]).toEqual([0.5, 0.5]);
  });

  it('are put right by one command, and back by one undo', () => {
    const { project, stepId, run, apply } = decision([0.5, 0.3, 0.1]);
    const change = run(balanceBranches, { stepId, how: 'scale' })!;
    expect(branchesOf(project(), stepId)?.state).toBe('whole');
    apply(change.inverse);
    expect(branchesOf(project(), stepId)?.sum).toBeCloseTo(0.9);
  });
});

describe('a connection', () => {
  it('keeps a probability within 0 and 1', () => {
    const { project, ids, run, refusal } = decision([null]);
    run(editConnections, { connectionIds: ids, fields: { probability: 7 } });
    expect(project().connections[ids[0]!]?.probability).toBe(1);
    expect(refusal(editConnections, { connectionIds: ids, fields: { probability: NaN } })).toBe(
      'not-a-number',
    );
  });

  it('is reversed, but not onto one that runs that way already', () => {
    const { project, ids, run, refusal, newId, stepId, step } = decision([null]);
    run(reverseConnections, { connectionIds: ids });
    expect(project().connections[ids[0]!]).toMatchObject({ toStepId: stepId });
    const back = newId();
    run(connect, { id: back, fromStepId: stepId, toStepId: step('Pays').id, kind: 'sequence' });
    expect(refusal(reverseConnections, { connectionIds: [back] })).toBe('is-connected');
    expect(refusal(reverseConnections, { connectionIds: [back, ids[0]!] })).toBeNull();
  });

  it('is put on another step with all that is written at it, and not on itself', () => {
    const { project, ids, run, refusal, step, stepId } = decision([0.4]);
    const connectionId = ids[0]!;
    expect(refusal(reconnect, { connectionId, end: 'to', stepId })).toBe('connects-to-itself');
    run(reconnect, { connectionId, end: 'to', stepId: step('Waits').id });
    expect(project().connections[connectionId]).toMatchObject({
      probability: 0.4,
      toStepId: step('Waits').id,
    });
    expect(run(reconnect, { connectionId, end: 'to', stepId: step('Waits').id })).toBeNull();
  });
});

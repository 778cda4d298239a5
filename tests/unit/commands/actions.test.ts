import { describe, expect, it } from 'vitest';
import { addAction } from '../../../shared/commands/addAction.ts';
import { addActionFor } from '../../../shared/commands/addActionFor.ts';
import { addInsight } from '../../../shared/commands/addInsight.ts';
import { deleteActions } from '../../../shared/commands/deleteActions.ts';
import { deleteInsight } from '../../../shared/commands/deleteInsight.ts';
import { editActions } from '../../../shared/commands/editActions.ts';
import { linkActions } from '../../../shared/commands/linkActions.ts';
import { moveAction } from '../../../shared/commands/moveAction.ts';
import { setActionEffect } from '../../../shared/commands/setActionEffect.ts';
import { unlinkActions } from '../../../shared/commands/unlinkActions.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { byPosition } from '../../../shared/model/siblings.ts';
import { faultsOf } from '../../fixtures/checkProject.ts';
import { claimMap } from '../../fixtures/edits/worktable.ts';

/** A claim with a step *Holds*, a pain there, and the actions A, B, C. */
function threeActions() {
  const table = claimMap([{ title: 'Holds', stage: 'Report', lane: 'Customer', x: 24 }]);
  const painId = table.newId();
  table.run(addInsight, {
    id: painId,
    polarity: 'pain',
    words: 'I waited 45 minutes.',
    stepIds: [table.step('Holds').id],
  });
  const [a, b, c] = ['A', 'B', 'C'].map((title) => {
    const id = table.newId();
    table.run(addAction, { id, title });
    return id;
  }) as [Id, Id, Id];
  const link = (fromId: Id, kind: 'needs' | 'excludes', toId: Id) => ({
    id: table.newId(),
    fromId,
    toId,
    kind,
  });
  const titles = () =>
    Object.values(table.project().actions)
      .sort(byPosition)
      .map(({ title }) => title);
  return { ...table, painId, a, b, c, link, titles };
}

describe('an action', () => {
  it('is proposed at first, behind the others, with nothing known of it', () => {
    const { project, a, titles } = threeActions();
    expect(titles()).toEqual(['A', 'B', 'C']);
    expect(project().actions[a]).toMatchObject({
      state: 'proposed',
      effort: null,
      isMust: false,
      ease: null,
    });
  });

  it('has a title, and people and steps that are there', () => {
    const { refusal, newId, a } = threeActions();
    expect(refusal(addAction, { id: newId(), title: ' \u0000 ' })).toBe('name-missing');
    expect(refusal(editActions, { actionIds: [a], fields: { title: '' } })).toBe('name-missing');
    expect(refusal(editActions, { actionIds: [a], fields: { ownerId: newId() } })).toBe('gone');
    expect(refusal(editActions, { actionIds: [a], fields: { stepId: newId() } })).toBe('gone');
    expect(refusal(editActions, { actionIds: [], fields: {} })).toBe('gone');
  });

  it('has figures within their scales, of several at once, and none that is no number', () => {
    const { run, refusal, project, a, b } = threeActions();
    run(editActions, {
      actionIds: [a, b],
      fields: {
        confidence: 1.5,
        ease: 0,
        impact: 12,
        oneOff: { minor: 1200.4, basis: 'assumed' },
        effort: { days: -1, basis: 'observed' },
      },
    });
    for (const id of [a, b]) {
      expect(project().actions[id]).toMatchObject({
        confidence: 1,
        ease: 1,
        impact: 10,
        oneOff: { minor: 1200, basis: 'assumed' },
        effort: { days: 0, basis: 'observed' },
      });
    }
    expect(refusal(editActions, { actionIds: [a], fields: { reach: Number.NaN } })).toBe('not-a-number');
    const same = { actionIds: [a], fields: { oneOff: { minor: 1200, basis: 'assumed' as const } } };
    expect(run(editActions, same)).toBeNull();
  });

  it('stands elsewhere among the others', () => {
    const { run, c, titles } = threeActions();
    run(moveAction, { id: c, index: 0 });
    expect(titles()).toEqual(['C', 'A', 'B']);
  });
});

describe('the effect of an action', () => {
  it('begins with the action itself, where it is made against a pain', () => {
    const { run, newId, project, painId } = threeActions();
    const id = newId();
    run(addActionFor, { id, insightId: painId, title: 'Call back', share: 1.2 });
    expect(project().actions[id]?.title).toBe('Call back');
    expect(Object.values(project().actionEffects)).toMatchObject([
      { actionId: id, insightId: painId, field: 'share', amount: 1, basis: 'assumed' },
    ]);
  });

  it('is one on each target: a second time sets the amount', () => {
    const { run, newId, project, painId, a, step } = threeActions();
    const on = { insightId: painId };
    run(setActionEffect, { id: newId(), actionId: a, on, amount: 0.4, basis: 'assumed' });
    run(setActionEffect, { id: newId(), actionId: a, on, amount: 0.5, basis: 'measured' });
    const wait = { stepId: step('Holds').id, field: 'waiting-time', participantId: null } as const;
    run(setActionEffect, { id: newId(), actionId: a, on: wait, amount: -1800.4, basis: 'assumed' });
    expect(Object.values(project().actionEffects)).toMatchObject([
      { field: 'share', amount: 0.5, basis: 'measured' },
      { field: 'waiting-time', amount: -1800 },
    ]);
  });

  it('takes the place of another one of its action, and becomes one with what is there already', () => {
    const { run, refusal, newId, project, a, b, step, participant } = threeActions();
    const on = { stepId: step('Holds').id, field: 'valence', participantId: null } as const;
    const all = newId();
    run(setActionEffect, { id: all, actionId: a, on, amount: 1, basis: 'assumed' });
    const mei = participant('Mei');
    const ofMei = { actionId: a, on: { ...on, participantId: mei }, amount: 2, basis: 'observed' } as const;
    expect(refusal(setActionEffect, { ...ofMei, id: newId(), actionId: b, replaces: all })).toBe('gone');
    run(setActionEffect, { ...ofMei, id: newId(), replaces: all });
    const [only] = Object.values(project().actionEffects);
    expect(only).toMatchObject({ participantId: mei, amount: 2, basis: 'observed' });
    expect(Object.keys(project().actionEffects)).toHaveLength(1);
    run(setActionEffect, { id: all, actionId: a, on, amount: 1, basis: 'assumed' });
    run(setActionEffect, { ...ofMei, id: newId(), amount: 1, replaces: all });
    expect(Object.values(project().actionEffects)).toMatchObject([{ id: only!.id, amount: 1 }]);
    run(setActionEffect, { ...ofMei, id: newId(), amount: 3, replaces: only!.id });
    expect(Object.values(project().actionEffects)).toMatchObject([{ id: only!.id, amount: 3 }]);
    expect(faultsOf(project())).toEqual([]);
  });

  it('is on what is there, by an amount that is a number', () => {
    const { refusal, newId, painId, a } = threeActions();
    const effect = { id: newId(), actionId: a, on: { insightId: painId }, basis: 'assumed' } as const;
    expect(refusal(setActionEffect, { ...effect, amount: Number.NaN })).toBe('not-a-number');
    expect(refusal(setActionEffect, { ...effect, on: { insightId: newId() }, amount: 1 })).toBe('gone');
  });

  it('goes with the pain, and with the action', () => {
    const { run, newId, project, painId, a } = threeActions();
    const on = { insightId: painId };
    run(setActionEffect, { id: newId(), actionId: a, on, amount: 0.4, basis: 'assumed' });
    run(deleteInsight, { insightId: painId });
    expect(project().actionEffects).toEqual({});
    expect(faultsOf(project())).toEqual([]);
  });
});

describe('actions that need and exclude each other', () => {
  it('need each other in no circle, and none itself', () => {
    const { run, refusal, a, b, c, link } = threeActions();
    expect(refusal(linkActions, link(a, 'needs', a))).toBe('action-itself');
    run(linkActions, link(a, 'needs', b));
    run(linkActions, link(b, 'needs', c));
    expect(refusal(linkActions, link(c, 'needs', a))).toBe('needs-in-circle');
    expect(refusal(linkActions, link(b, 'needs', a))).toBe('needs-in-circle');
    expect(run(linkActions, link(a, 'needs', b))).toBeNull();
  });

  it('never let one need what it excludes, over however many others', () => {
    const { run, refusal, a, b, c, link } = threeActions();
    run(linkActions, link(a, 'needs', b));
    expect(refusal(linkActions, link(a, 'excludes', b))).toBe('needs-excluded');
    expect(refusal(linkActions, link(b, 'excludes', a))).toBe('needs-excluded');
    run(linkActions, link(a, 'excludes', c));
    expect(refusal(linkActions, link(b, 'needs', c))).toBe('needs-excluded');
  });

  it('never let one need two that exclude each other', () => {
    const { run, refusal, a, b, c, link } = threeActions();
    run(linkActions, link(a, 'needs', b));
    run(linkActions, link(a, 'needs', c));
    expect(refusal(linkActions, link(c, 'excludes', b))).toBe('needs-excluded');
  });

  it('exclude each other once, whichever way it is said, until it is taken back', () => {
    const { run, project, a, b, link } = threeActions();
    run(linkActions, link(a, 'excludes', b));
    expect(run(linkActions, link(b, 'excludes', a))).toBeNull();
    run(unlinkActions, { linkId: Object.keys(project().actionLinks)[0]! });
    expect(project().actionLinks).toEqual({});
  });

  it('go with their actions', () => {
    const { run, project, a, b, c, link } = threeActions();
    run(linkActions, link(a, 'needs', b));
    run(linkActions, link(b, 'excludes', c));
    run(deleteActions, { actionIds: [b] });
    expect(project().actionLinks).toEqual({});
    expect(faultsOf(project())).toEqual([]);
  });
});

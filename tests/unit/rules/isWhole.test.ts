import { describe, expect, it } from 'vitest';
import { setFeeling } from '../../../shared/commands/setFeeling.ts';
import { deleteSelection } from '../../../shared/commands/deleteSelection.ts';
import { isWhole } from '../../../shared/rules/isWhole.ts';
import { claimMap, worktable } from '../../fixtures/edits/worktable.ts';

/** A window in which one set how a call feels, not knowing what another window does. */
function twoWindows() {
  const theirs = claimMap([{ title: 'Calls', stage: 'Report', lane: 'Customer', x: 24 }]);
  const ours = worktable(theirs.project());
  const feel = {
    stepIds: [theirs.step('Calls').id],
    participantId: theirs.participant('Mei'),
    valence: -1,
  };
  return { theirs, feel, change: ours.run(setFeeling, feel)! };
}

describe('a project is whole', () => {
  it('as commands leave it, whatever they delete', () => {
    const { theirs, feel } = twoWindows();
    theirs.run(setFeeling, feel);
    expect(isWhole(theirs.project())).toBe(true);
    theirs.run(deleteSelection, { stepIds: feel.stepIds, connectionIds: [] });
    expect(isWhole(theirs.project())).toBe(true);
  });

  it('not with a feeling at a step that another window deleted', () => {
    const { theirs, feel, change } = twoWindows();
    theirs.run(deleteSelection, { stepIds: feel.stepIds, connectionIds: [] });
    theirs.apply(change.patches);
    expect(isWhole(theirs.project())).toBe(false);
  });

  it('not with a feeling that two windows set', () => {
    const { theirs, feel, change } = twoWindows();
    theirs.newId();
    theirs.newId();
    theirs.run(setFeeling, feel);
    theirs.apply(change.patches);
    expect(Object.keys(theirs.project().stepFeelings)).toHaveLength(2);
    expect(isWhole(theirs.project())).toBe(false);
  });
});

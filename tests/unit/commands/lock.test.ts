import { describe, expect, test } from 'vitest';
import { addStep } from '../../../shared/commands/addStep.ts';
import { addStepLink } from '../../../shared/commands/addStepLink.ts';
import { deleteLane } from '../../../shared/commands/deleteLane.ts';
import { deleteMap } from '../../../shared/commands/deleteMap.ts';
import { deleteStage } from '../../../shared/commands/deleteStage.ts';
import { linkStep } from '../../../shared/commands/linkStep.ts';
import { setFeeling } from '../../../shared/commands/setFeeling.ts';
import { setStepChannel } from '../../../shared/commands/setStepChannel.ts';
import { setStepOwner } from '../../../shared/commands/setStepOwner.ts';
import { shiftFeeling } from '../../../shared/commands/shiftFeeling.ts';
import { tagSteps } from '../../../shared/commands/tagSteps.ts';
import { untagSteps } from '../../../shared/commands/untagSteps.ts';
import { addStepPicture } from '../../../shared/commands/addStepPicture.ts';
import { editStepLink } from '../../../shared/commands/editStepLink.ts';
import { joinSteps } from '../../../shared/commands/joinSteps.ts';
import { leaveSteps } from '../../../shared/commands/leaveSteps.ts';
import { moveStepParticipant } from '../../../shared/commands/moveStepParticipant.ts';
import { moveStepPicture } from '../../../shared/commands/moveStepPicture.ts';
import { removeStepLink } from '../../../shared/commands/removeStepLink.ts';
import { removeStepPicture } from '../../../shared/commands/removeStepPicture.ts';
import { runCommand } from '../../../shared/commands/command.ts';
import type { Command } from '../../../shared/commands/command.ts';
import { cutRecords } from '../../../shared/commands/cutRecords.ts';
import { deleteSelection } from '../../../shared/commands/deleteSelection.ts';
import { editSteps } from '../../../shared/commands/editSteps.ts';
import { lockSteps } from '../../../shared/commands/lockSteps.ts';
import { moveSteps } from '../../../shared/commands/moveSteps.ts';
import { rename } from '../../../shared/commands/rename.ts';
import { reorderStep } from '../../../shared/commands/reorderStep.ts';
import type { Id } from '../../../shared/model/ids.ts';
import type { Project } from '../../../shared/model/project.ts';
import { sizes } from '../../../shared/model/sizes.ts';
import { fixtureId } from '../../fixtures/projects/fixtureId.ts';
import { largeJourney } from '../../fixtures/projects/largeJourney.ts';

let lastId = 80_000_000;
const context = { newId: () => fixtureId((lastId += 1)), now: () => 0 };

function after<Args>(project: Project, command: Command<Args>, args: Args): Project {
  const outcome = runCommand(project, command, args, context);
  if (!outcome.done) throw new Error(outcome.refusal.code);
  return outcome.project;
}

function refusalOf<Args>(project: Project, command: Command<Args>, args: Args): string | null {
  const outcome = runCommand(project, command, args, context);
  return outcome.done ? null : outcome.refusal.code;
}

const open = largeJourney(30);
// Three steps beside one another in one cell.
const [first, second, third] = Object.values(open.steps)
  .filter((step, _place, all) => step.stageId === all[0]!.stageId && step.laneId === all[0]!.laneId)
  .toSorted((one, other) => one.y - other.y || one.x - other.x);
const locked = after(open, lockSteps, { stepIds: [second!.id], isLocked: true });
const { mapId, stageId, laneId } = second!;
const cell = { stageId: stageId!, laneId: laneId! };
const to = (stepId: Id) => ({ stepId, ...cell, x: 900, y: 24 });

describe('a locked step', () => {
  test('is neither moved, deleted, cut, named nor edited, and says so', () => {
    const stepIds = [second!.id];
    expect(refusalOf(locked, moveSteps, { moves: [to(second!.id)] })).toBe('locked');
    expect(refusalOf(locked, deleteSelection, { stepIds, connectionIds: [] })).toBe('locked');
    expect(refusalOf(locked, cutRecords, { stepIds, stageIds: [], laneIds: [] })).toBe('locked');
    expect(refusalOf(locked, rename, { table: 'steps', id: second!.id, name: 'Other' })).toBe('locked');
    expect(refusalOf(locked, editSteps, { stepIds, fields: { importance: 3 } })).toBe('locked');
    for (const direction of ['earlier', 'later'] as const) {
      expect(refusalOf(locked, reorderStep, { stepId: second!.id, direction })).toBe('locked');
    }
  });

  test('keeps what hangs on it: owner, channel, tags, feelings, participants, links, pictures, the map it leads to', () => {
    const stepIds = [second!.id];
    const [participantId] = Object.keys(open.participants);
    const tagId = context.newId();
    const tagged = after(locked, tagSteps, { stepIds: [first!.id], tagId, newTag: { name: 'Later' } });
    expect(refusalOf(locked, setStepOwner, { stepIds, ownerId: null, newOwner: null })).toBe('locked');
    expect(refusalOf(locked, setStepChannel, { stepIds, channelId: null, newChannel: null })).toBe('locked');
    expect(refusalOf(tagged, tagSteps, { stepIds, tagId, newTag: null })).toBe('locked');
    expect(refusalOf(tagged, untagSteps, { stepIds, tagId })).toBe('locked');
    expect(refusalOf(locked, setFeeling, { stepIds, participantId: participantId!, valence: 2 })).toBe(
      'locked',
    );
    expect(refusalOf(locked, shiftFeeling, { stepIds, participantId: participantId!, by: 1 })).toBe('locked');
    expect(refusalOf(locked, linkStep, { stepId: second!.id, mapId: null })).toBe('locked');
    const link = { id: context.newId(), stepId: second!.id, url: 'https://example.org', title: '' };
    expect(refusalOf(locked, addStepLink, link)).toBe('locked');
    const stepId = second!.id;
    const picture = {
      id: context.newId(),
      hash: 'a'.repeat(64),
      name: 'desk',
      mediaType: 'image/png' as const,
      width: 1,
      height: 1,
    };
    expect(refusalOf(locked, addStepPicture, { stepId, picture })).toBe('locked');
    const join = { stepIds, participantId: participantId!, newParticipant: null };
    expect(refusalOf(locked, joinSteps, join)).toBe('locked');
    expect(refusalOf(locked, leaveSteps, { stepIds, participantId: participantId! })).toBe('locked');

    const full = after(
      after(after(open, addStepLink, link), addStepPicture, { stepId, picture }),
      joinSteps,
      join,
    );
    const shut = after(full, lockSteps, { stepIds, isLocked: true });
    const [stepPictureId] = Object.keys(shut.stepPictures);
    expect(refusalOf(shut, editStepLink, { linkId: link.id, url: link.url, title: 'New' })).toBe('locked');
    expect(refusalOf(shut, removeStepLink, { linkId: link.id })).toBe('locked');
    expect(refusalOf(shut, removeStepPicture, { stepPictureId: stepPictureId! })).toBe('locked');
    expect(refusalOf(shut, moveStepPicture, { stepPictureId: stepPictureId!, index: 0 })).toBe('locked');
    expect(refusalOf(shut, moveStepParticipant, { stepId, participantId: participantId!, index: 0 })).toBe(
      'locked',
    );
    expect(refusalOf(shut, removeStepLink, { linkId: context.newId() })).toBe('gone');
  });

  test('is not taken along with its stage or lane', () => {
    expect(refusalOf(locked, deleteLane, { laneId: laneId! })).toBe('some-locked');
    expect(refusalOf(locked, deleteStage, { stageId: stageId! })).toBe('some-locked');
    expect(refusalOf(locked, deleteMap, { mapId: first!.mapId })).toBe('some-locked');
    expect(refusalOf(locked, cutRecords, { stepIds: [], stageIds: [], laneIds: [laneId!] })).toBe(
      'some-locked',
    );
    expect(refusalOf(open, deleteLane, { laneId: laneId! })).toBeNull();
  });

  test('says of several whether all of them are locked, or some', () => {
    const stepIds = [first!.id, second!.id];
    const both = after(open, lockSteps, { stepIds, isLocked: true });
    expect(refusalOf(both, deleteSelection, { stepIds, connectionIds: [] })).toBe('all-locked');
    expect(refusalOf(both, moveSteps, { moves: stepIds.map(to) })).toBe('all-locked');
    expect(refusalOf(locked, deleteSelection, { stepIds, connectionIds: [] })).toBe('some-locked');
  });

  test('stays where it is while others are moved with it', () => {
    const moved = after(locked, moveSteps, { moves: [to(first!.id), to(second!.id)] });
    expect(moved.steps[first!.id]!.x).toBe(900);
    expect(moved.steps[second!.id]).toBe(locked.steps[second!.id]);
  });

  test('makes no room: a new step comes behind it, and pushes those that may move', () => {
    const id = context.newId();
    const place = { after: first!.id } as const;
    const added = after(locked, addStep, { id, mapId, ...cell, title: 'New', kind: 'task', place });
    expect(added.steps[second!.id]).toBe(locked.steps[second!.id]);
    expect(added.steps[id]!.x).toBe(third!.x);
    expect(added.steps[third!.id]!.x).toBeGreaterThan(third!.x);
  });

  test('is passed by what a new step pushes', () => {
    const held = after(open, lockSteps, { stepIds: [third!.id], isLocked: true });
    const place = { after: first!.id } as const;
    const args = { id: context.newId(), mapId, ...cell, title: 'New', kind: 'task', place } as const;
    const added = after(held, addStep, args);
    expect(added.steps[third!.id]).toBe(held.steps[third!.id]);
    expect(added.steps[second!.id]!.x).toBeGreaterThanOrEqual(third!.x + sizes.step.width);
  });

  test('can be unlocked and edited again', () => {
    const unlocked = after(locked, lockSteps, { stepIds: [second!.id], isLocked: false });
    expect(refusalOf(unlocked, rename, { table: 'steps', id: second!.id, name: 'Other' })).toBeNull();
  });
});

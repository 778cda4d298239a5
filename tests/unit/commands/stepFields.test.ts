import { describe, expect, it } from 'vitest';
import { addListed } from '../../../shared/commands/addListed.ts';
import { addStepPicture } from '../../../shared/commands/addStepPicture.ts';
import { deleteListed } from '../../../shared/commands/deleteListed.ts';
import { editListed } from '../../../shared/commands/editListed.ts';
import { editSteps } from '../../../shared/commands/editSteps.ts';
import { moveStepParticipant } from '../../../shared/commands/moveStepParticipant.ts';
import { joinSteps } from '../../../shared/commands/joinSteps.ts';
import { removeStepPicture } from '../../../shared/commands/removeStepPicture.ts';
import { rename } from '../../../shared/commands/rename.ts';
import { setCurrency } from '../../../shared/commands/setCurrency.ts';
import { setPortrait } from '../../../shared/commands/setPortrait.ts';
import { setStepChannel } from '../../../shared/commands/setStepChannel.ts';
import { tagSteps } from '../../../shared/commands/tagSteps.ts';
import { untagSteps } from '../../../shared/commands/untagSteps.ts';
import { currencyOf } from '../../../shared/model/currencies.ts';
import { participantsOfStep } from '../../../shared/model/siblings.ts';
import { claimMap } from '../../fixtures/edits/worktable.ts';

function bench() {
  const table = claimMap([
    { title: 'Calls', stage: 'Report', lane: 'Customer', x: 24 },
    { title: 'Waits', stage: 'Wait', lane: 'Customer', x: 24 },
  ]);
  const [calls, waits] = [table.step('Calls').id, table.step('Waits').id];
  return { ...table, calls, waits, both: [calls, waits] };
}

const picture = (id: string, letter = 'a') => ({
  id,
  hash: letter.repeat(64),
  name: 'counter.png',
  mediaType: 'image/webp' as const,
  width: 800,
  height: 600,
});

describe('fields of several steps', () => {
  it('are set for all of them by one change; each keeps what is not named', () => {
    const { run, step, both, calls } = bench();
    run(editSteps, { stepIds: [calls], fields: { thought: 'At last.' } });
    const change = run(editSteps, { stepIds: both, fields: { importance: 4, isMomentOfTruth: true } })!;
    expect(change.label).toEqual({ key: 'editSteps', args: { count: 2, name: 'Calls' } });
    expect([step('Calls'), step('Waits')]).toMatchObject([
      { importance: 4, isMomentOfTruth: true, thought: 'At last.' },
      { importance: 4, isMomentOfTruth: true, thought: '' },
    ]);
    expect(run(editSteps, { stepIds: both, fields: { importance: 4 } })).toBeNull();
  });

  it('keep their own figures when only the basis is set', () => {
    const { run, step, both, calls, waits } = bench();
    const time = (seconds: number) => ({ kind: 'fixed' as const, seconds, basis: 'assumed' as const });
    run(editSteps, { stepIds: [calls], fields: { duration: time(60) } });
    run(editSteps, { stepIds: [waits], fields: { duration: time(120), waitingTime: time(5) } });
    run(editSteps, { stepIds: both, fields: {}, bases: { duration: 'measured', cost: 'observed' } });
    expect(step('Calls')).toMatchObject({ duration: { seconds: 60, basis: 'measured' }, cost: null });
    expect(step('Waits')).toMatchObject({
      duration: { seconds: 120, basis: 'measured' },
      waitingTime: { seconds: 5, basis: 'assumed' },
    });
  });

  it('take numbers only', () => {
    const { refusal, calls } = bench();
    const cost = { minor: NaN, basis: 'assumed' as const };
    expect(refusal(editSteps, { stepIds: [calls], fields: { cost } })).toBe('not-a-number');
  });
});

describe('a channel that is chosen for the first time', () => {
  it('becomes a record of the project by the same change, and only once', () => {
    const { run, refusal, project, newId, both, step } = bench();
    const channelId = newId();
    const newChannel = { name: 'Phone', icon: 'phone' as const };
    const change = run(setStepChannel, { stepIds: both, channelId, newChannel })!;
    expect(change.patches).toHaveLength(3);
    expect(project().channels[channelId]).toMatchObject({ name: 'Phone', icon: 'phone' });
    expect(step('Waits').channelId).toBe(channelId);
    expect(refusal(setStepChannel, { stepIds: both, channelId: newId(), newChannel })).toBe('name-taken');
    run(deleteListed, { list: 'channels', id: channelId });
    expect([step('Calls').channelId, step('Waits').channelId]).toEqual([null, null]);
  });
});

describe('tags', () => {
  it('are put on those that lack them and taken off again', () => {
    const { run, project, newId, both, calls } = bench();
    const tagId = newId();
    run(tagSteps, { stepIds: [calls], tagId, newTag: { name: 'quick win' } });
    run(tagSteps, { stepIds: both, tagId, newTag: null });
    expect(Object.values(project().stepTags).map(({ stepId }) => stepId)).toEqual(both);
    run(untagSteps, { stepIds: [calls], tagId });
    expect(Object.values(project().stepTags)).toHaveLength(1);
    run(deleteListed, { list: 'tags', id: tagId });
    expect(project()).toMatchObject({ tags: {}, stepTags: {} });
  });
});

describe('the lists', () => {
  it('have no two of one name', () => {
    const { run, refusal, newId, participant } = bench();
    const ids = [newId(), newId()] as const;
    run(addListed, { list: 'owners', id: ids[0], name: 'Desk' });
    run(addListed, { list: 'owners', id: ids[1], name: 'Hotline' });
    expect(refusal(addListed, { list: 'owners', id: newId(), name: ' Desk ' })).toBe('name-taken');
    expect(refusal(addListed, { list: 'tags', id: newId(), name: 'Desk' })).toBeNull();
    expect(refusal(rename, { table: 'owners', id: ids[1], name: 'Desk' })).toBe('name-taken');
    expect(refusal(rename, { table: 'owners', id: ids[1], name: 'Hotline' })).toBeNull();
    // Mei of the consumer side may move where no Mei is.
    const mei = { list: 'participants' as const, id: participant('Mei') };
    expect(refusal(editListed, { ...mei, fields: { side: 'B' } })).toBeNull();
  });
});

describe('who takes part', () => {
  it('has an order: the first one is whose step it is', () => {
    const { run, project, participant, calls } = bench();
    for (const name of ['Mei', 'Hotline']) {
      run(joinSteps, { stepIds: [calls], participantId: participant(name), newParticipant: null });
    }
    run(moveStepParticipant, { stepId: calls, participantId: participant('Hotline'), index: 0 });
    expect(participantsOfStep(project(), calls).map(({ name }) => name)).toEqual(['Hotline', 'Mei']);
  });
});

describe('a picture', () => {
  it('is one record however often it is shown, and goes with the last that shows it', () => {
    const { run, project, newId, calls, waits, participant } = bench();
    for (const stepId of [calls, waits, waits]) run(addStepPicture, { stepId, picture: picture(newId()) });
    run(setPortrait, { participantId: participant('Mei'), picture: picture(newId()) });
    expect(Object.keys(project().pictures)).toHaveLength(1);
    expect(Object.keys(project().stepPictures)).toHaveLength(2);
    for (const { id } of Object.values(project().stepPictures)) {
      run(removeStepPicture, { stepPictureId: id });
    }
    expect(Object.keys(project().pictures)).toHaveLength(1);
    run(setPortrait, { participantId: participant('Mei'), picture: picture(newId(), 'b') });
    expect(Object.values(project().pictures).map(({ hash }) => hash[0])).toEqual(['b']);
    run(setPortrait, { participantId: participant('Mei'), picture: null });
    expect(project().pictures).toEqual({});
  });
});

describe('the currency', () => {
  it('may change; amounts keep their figure', () => {
    const { run, project, step, calls } = bench();
    run(editSteps, { stepIds: [calls], fields: { cost: { minor: 1250, basis: 'observed' } } });
    run(setCurrency, { currency: 'KWD' });
    expect(step('Calls').cost).toEqual({ minor: 12_500, basis: 'observed' });
    run(setCurrency, { currency: 'JPY' });
    expect(step('Calls').cost).toEqual({ minor: 13, basis: 'observed' });
    expect(currencyOf(project())).toBe('JPY');
    expect(Object.keys(project().settings)).toHaveLength(1);
  });

  it('a cost that is the same in the other currency is not written again', () => {
    const { run, step, calls } = bench();
    run(editSteps, { stepIds: [calls], fields: { cost: { minor: 0, basis: 'assumed' } } });
    const free = step('Calls');
    run(setCurrency, { currency: 'JPY' });
    expect(step('Calls')).toBe(free);
  });
});

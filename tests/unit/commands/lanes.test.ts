import { describe, expect, it } from 'vitest';
import { addLane } from '../../../shared/commands/addLane.ts';
import { addStep } from '../../../shared/commands/addStep.ts';
import { addStepPicture } from '../../../shared/commands/addStepPicture.ts';
import { deleteLane } from '../../../shared/commands/deleteLane.ts';
import { deleteMap } from '../../../shared/commands/deleteMap.ts';
import { deleteSelection } from '../../../shared/commands/deleteSelection.ts';
import { setCellPicture } from '../../../shared/commands/setCellPicture.ts';
import { setCellText } from '../../../shared/commands/setCellText.ts';
import { setCollapsed } from '../../../shared/commands/setCollapsed.ts';
import { setLaneParticipants } from '../../../shared/commands/setLaneParticipants.ts';
import { setLaneRole } from '../../../shared/commands/setLaneRole.ts';
import { lanesOf, participantsOf, stagesOf } from '../../../shared/model/siblings.ts';
import { claimMap } from '../../fixtures/edits/worktable.ts';

const oneStep = [{ title: 'Calls', stage: 'Report', lane: 'Customer', x: 24 }];

describe('a lane of words', () => {
  function withWords() {
    const table = claimMap();
    const laneId = table.newId();
    table.run(addLane, { id: laneId, mapId: table.mapId, name: 'Ideas', role: 'text', index: 9 });
    const stageId = stagesOf(table.project(), table.mapId)[0]!.id;
    const write = (text: string) => table.run(setCellText, { laneId, stageId, text });
    const cells = () => Object.values(table.project().cells).map(({ text }) => text);
    return { table, laneId, stageId, write, cells };
  }

  it('has a cell at a stage as long as something stands in it', () => {
    const { write, cells } = withWords();
    write(' Ring back \n within an hour ');
    expect(cells()).toEqual(['Ring back \n within an hour']);
    write('Ring back');
    expect(cells()).toEqual(['Ring back']);
    write('  ');
    expect(cells()).toEqual([]);
    expect(write('')).toBeNull();
  });

  it('holds no steps, and a lane of steps no words', () => {
    const { table, stageId } = withWords();
    const customer = lanesOf(table.project(), table.mapId)[0]!.id;
    expect(table.refusal(setCellText, { laneId: customer, stageId, text: 'x' })).toBe('holds-no-words');
    const filled = claimMap(oneStep);
    const laneId = lanesOf(filled.project(), filled.mapId)[0]!.id;
    expect(filled.refusal(setLaneRole, { laneId, role: 'text' })).toBe('takes-no-steps');
    expect(filled.refusal(setLaneRole, { laneId, role: 'backstage' })).toBeNull();
  });
});

describe('a cell', () => {
  const picture = (id: string, letter: string) => ({
    id,
    hash: letter.repeat(64),
    name: 'counter.jpg',
    mediaType: 'image/webp' as const,
    width: 640,
    height: 480,
  });

  function storyboard() {
    const table = claimMap(oneStep);
    const laneId = table.newId();
    table.run(addLane, { id: laneId, mapId: table.mapId, name: 'Story', role: 'storyboard', index: 9 });
    const stageId = stagesOf(table.project(), table.mapId)[0]!.id;
    const set = (letter: string | null) =>
      table.run(setCellPicture, {
        laneId,
        stageId,
        picture: letter === null ? null : picture(table.newId(), letter),
      });
    const shown = () =>
      Object.values(table.project().cells).map(
        ({ text, pictureId }) => [text, table.project().pictures[pictureId ?? '']?.hash[0]] as const,
      );
    const hashes = () => Object.values(table.project().pictures).map(({ hash }) => hash[0]);
    return { table, laneId, stageId, set, shown, hashes };
  }

  it('has one picture beside its words; another takes its place', () => {
    const { table, laneId, stageId, set, shown, hashes } = storyboard();
    set('a');
    expect(shown()).toEqual([['', 'a']]);
    table.run(setCellText, { laneId, stageId, text: 'At the desk' });
    const change = set('b')!;
    expect(shown()).toEqual([['At the desk', 'b']]);
    expect(hashes()).toEqual(['b']);
    expect(change.label).toEqual({ key: 'setCellPicture', args: { name: 'Story' } });
    table.apply(change.inverse);
    expect(shown()).toEqual([['At the desk', 'a']]);
    expect(hashes()).toEqual(['a']);
    set(null);
    expect(shown()).toEqual([['At the desk', undefined]]);
    expect(table.refusal(setCellPicture, { laneId, stageId, picture: null })).toBe('gone');
    table.run(setCellText, { laneId, stageId, text: '' });
    expect(shown()).toEqual([]);
  });

  it('takes no picture where its lane holds steps', () => {
    const { table, stageId } = storyboard();
    const customer = lanesOf(table.project(), table.mapId)[0]!.id;
    const args = { laneId: customer, stageId, picture: picture(table.newId(), 'a') };
    expect(table.refusal(setCellPicture, args)).toBe('holds-no-words');
  });

  it('leaves its picture to a step that shows it, and the last of both takes it along until an undo', () => {
    const { table, laneId, stageId, set, hashes } = storyboard();
    const stepId = Object.keys(table.project().steps)[0]!;
    set('a');
    table.run(addStepPicture, { stepId, picture: picture(table.newId(), 'a') });
    table.run(addStepPicture, { stepId, picture: picture(table.newId(), 'b') });
    expect(hashes()).toEqual(['a', 'b']);
    table.run(deleteSelection, { stepIds: [stepId], connectionIds: [] });
    expect(hashes()).toEqual(['a']);
    table.run(addStep, {
      id: table.newId(),
      mapId: table.mapId,
      stageId,
      laneId: lanesOf(table.project(), table.mapId)[0]!.id,
      title: 'Waits',
      kind: 'task',
      place: 'end',
    });
    const before = table.project();
    const change = table.run(deleteLane, { laneId })!;
    expect(hashes()).toEqual([]);
    table.apply(change.inverse);
    expect(table.project()).toEqual(before);
    table.run(deleteMap, { mapId: table.mapId });
    expect(hashes()).toEqual([]);
  });
});

describe('a collapsed lane', () => {
  it('keeps its height and its steps, and is opened again by one undo', () => {
    const table = claimMap(oneStep);
    const before = table.project();
    const { id, height } = lanesOf(before, table.mapId)[0]!;
    const change = table.run(setCollapsed, { table: 'lanes', ids: [id], isCollapsed: true })!;
    expect(table.project().lanes[id]).toMatchObject({ isCollapsed: true, height });
    expect(table.project().steps).toBe(before.steps);
    expect(change.label).toEqual({ key: 'collapse', args: { count: 1, name: 'Customer' } });
    table.apply(change.inverse);
    expect(table.project()).toEqual(before);
  });
});

describe('a lane', () => {
  it('belongs to any of the participants; the links that stay are the same', () => {
    const table = claimMap();
    const { id: laneId } = lanesOf(table.project(), table.mapId)[0]!;
    const all = participantsOf(table.project()).map(({ id }) => id);
    const owners = () =>
      Object.values(table.project().laneParticipants).filter((one) => one.laneId === laneId);
    table.run(setLaneParticipants, { laneId, participantIds: all });
    expect(new Set(owners().map((one) => one.participantId))).toEqual(new Set(all));
    const kept = owners().find((one) => one.participantId === all[0]);
    table.run(setLaneParticipants, { laneId, participantIds: [all[0]!] });
    expect(owners()).toEqual([kept]);
    expect(table.run(setLaneParticipants, { laneId, participantIds: [all[0]!, all[0]!] })).toBeNull();
  });
});

import { describe, expect, test } from 'vitest';
import { addInsight } from '../../../shared/commands/addInsight.ts';
import { addMap } from '../../../shared/commands/addMap.ts';
import { addStep } from '../../../shared/commands/addStep.ts';
import { cutRecords } from '../../../shared/commands/cutRecords.ts';
import { holdAgainst } from '../../../shared/commands/holdAgainst.ts';
import { matchSteps } from '../../../shared/commands/matchSteps.ts';
import { pasteRecords } from '../../../shared/commands/pasteRecords.ts';
import { pasteTargets } from '../../../shared/commands/pasteTargets.ts';
import { setStandard } from '../../../shared/commands/setStandard.ts';
import { setTouch } from '../../../shared/commands/setTouch.ts';
import { setFeeling } from '../../../shared/commands/setFeeling.ts';
import { clipOfHtml, printClipHtml } from '../../../shared/formats/clipboard/clipHtml.ts';
import { parseClip, printClip } from '../../../shared/formats/clipboard/clip.ts';
import type { Clip } from '../../../shared/formats/clipboard/clip.ts';
import { clipOf } from '../../../shared/formats/clipboard/clipOf.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { faultsOf } from '../../fixtures/checkProject.ts';
import { claimMap, worktable } from '../../fixtures/edits/worktable.ts';
import type { Worktable } from '../../fixtures/edits/worktable.ts';

const claim = () =>
  claimMap(
    [
      { title: 'Calls', stage: 'Report', lane: 'Customer', x: 24 },
      { title: 'Answers', stage: 'Report', lane: 'Hotline', x: 24 },
      { title: 'Waits', stage: 'Wait', lane: 'Customer', x: 24 },
    ],
    true,
  );

function copy(
  table: Worktable,
  mapId: Id,
  titles: readonly string[],
  more: Partial<Parameters<typeof clipOf>[1]> = {},
): Clip {
  const stepIds = titles.map((title) => table.step(title).id);
  return clipOf(table.project(), {
    projectId: table.newId(),
    mapId,
    stepIds,
    stageIds: [],
    laneIds: [],
    isCut: false,
    corners: new Map(),
    ...more,
  });
}

/** Pastes into the stages and lanes of the same names; answers the new ids. */
function paste(table: Worktable, mapId: Id, clip: Clip, keepsIds = false): Record<Id, Id> {
  const targets = pasteTargets(table.project(), clip, mapId);
  const ids: Record<Id, Id> = {};
  for (const id of [...Object.keys(clip.records.steps), ...targets.stages.made, ...targets.lanes.made]) {
    ids[id] = keepsIds ? id : table.newId();
  }
  const places = Object.fromEntries(
    Object.values(clip.records.steps).map(({ id, stageId, laneId, x, y }) => [
      id,
      {
        stageId: targets.stages.found.get(stageId!) ?? ids[stageId!] ?? null,
        laneId: targets.lanes.found.get(laneId!) ?? ids[laneId!] ?? null,
        x,
        y,
      },
    ]),
  );
  table.run(pasteRecords, { clip, mapId, ids, places });
  expect(faultsOf(table.project())).toEqual([]);
  return ids;
}

/** Another project with a map of one stage and one lane of known names. */
function other(stage = 'Report', lane = 'Customer') {
  const table = worktable();
  const mapId = table.newId();
  const lanes = [{ name: lane, role: 'customer' as const, participant: null }];
  table.run(addMap, { id: mapId, kind: 'journey', name: 'Other', stageNames: [stage], lanes });
  return { ...table, mapId };
}

/** A clip as a stranger may write it. */
interface Loose {
  version: number;
  more?: number;
  readonly records: Record<string, Record<string, unknown>[]>;
}

test('what is asked of steps and given beyond the standard comes along, with who gives it', () => {
  const table = claim();
  const [calls, waits] = [table.step('Calls').id, table.step('Waits').id];
  const mei = table.participant('Mei');
  table.run(setStandard, { stepIds: [calls], fields: { quality: 'At once', participantId: mei } });
  table.run(setTouch, { stepIds: [waits], isTouch: true, receiverId: mei });
  const clip = copy(table, table.mapId, ['Calls', 'Waits']);
  expect(parseClip(printClip(clip))).toEqual(clip);
  // Once within the project, and once, of a step alone, into another.
  paste(table, table.mapId, clip);
  expect(Object.values(table.project().stepStandards)).toHaveLength(2);
  expect(Object.values(table.project().touches)).toMatchObject([{ receiverId: mei }, { receiverId: mei }]);
  const target = other();
  const first = claim();
  first.run(setStandard, {
    stepIds: [first.step('Calls').id],
    fields: { quality: 'At once', participantId: first.participant('Mei') },
  });
  paste(target, target.mapId, copy(first, first.mapId, ['Calls']));
  const { participants, stepStandards } = target.project();
  const party = Object.values(participants).find(({ name }) => name === 'Mei')!.id;
  expect(Object.values(stepStandards)).toMatchObject([{ quality: 'At once', participantId: party }]);
});

test('a copy carries out what it was copied from carried out, where the flow is there', () => {
  const table = claim();
  const flowMapId = table.newId();
  const lanes = [{ name: 'All', role: null, participant: null }] as const;
  table.run(addMap, { id: flowMapId, kind: 'flow', name: 'Standard', stageNames: ['Whole'], lanes });
  const standardId = table.newId();
  const laneId = table.lane('All');
  const step = { id: standardId, mapId: flowMapId, stageId: table.stage('Whole'), laneId } as const;
  table.run(addStep, { ...step, title: 'Rings', kind: 'task', place: 'end' });
  table.run(holdAgainst, { mapId: table.mapId, flowMapId });
  table.run(matchSteps, { matches: { [table.step('Calls').id]: standardId } });
  const clip = copy(table, table.mapId, ['Calls']);
  const ids = paste(table, table.mapId, clip);
  const copied = Object.values(ids).filter((id) => table.project().steps[id] !== undefined);
  const matches = Object.values(table.project().stepMatches);
  expect(matches.filter(({ stepId }) => copied.includes(stepId))).toMatchObject([
    { standardStepId: standardId },
  ]);
  const elsewhere = other();
  paste(elsewhere, elsewhere.mapId, clip);
  expect(elsewhere.project().stepMatches).toEqual({});
});

describe('a clip', () => {
  test('is the same after the clipboard, also inside HTML', () => {
    const table = claim();
    const clip = copy(table, table.mapId, ['Calls', 'Waits']);
    expect(parseClip(printClip(clip))).toEqual(clip);
    const html = printClipHtml(printClip(clip), [['Calls', '<b>"Report" & so']]);
    expect(parseClip(clipOfHtml(html)!)).toEqual(clip);
    expect(clipOfHtml('<p>data</p>')).toBeNull();
  });

  test('that a stranger wrote is none', () => {
    const table = claim();
    const clip = copy(table, table.mapId, ['Calls']);
    const wrong = (change: (draft: Loose) => void): Clip | null => {
      const draft = JSON.parse(printClip(clip)) as Loose;
      change(draft);
      return parseClip(JSON.stringify(draft));
    };
    expect(wrong(() => undefined)).not.toBeNull();
    expect(wrong((draft) => (draft.version = 2))).toBeNull();
    expect(wrong((draft) => (draft.more = 1))).toBeNull();
    expect(wrong((draft) => (draft.records['steps']![0]!['title'] = 7))).toBeNull();
    expect(wrong((draft) => (draft.records['versions'] = []))).toBeNull();
    expect(wrong((draft) => (draft.records['__proto__x'] = []))).toBeNull();
    expect(parseClip('journey')).toBeNull();
    // Its shape is right, but it points at nothing.
    const dangling = wrong((draft) => (draft.records['lanes'] = []))!;
    const refusal = table.refusal(pasteRecords, { clip: dangling, mapId: table.mapId, ids: {}, places: {} });
    expect(refusal).toBe('gone');
  });
});

describe('pasting a copy', () => {
  test('brings feelings, participants and the connections among the steps, and no insight', () => {
    const table = claim();
    const [calls, answers] = [table.step('Calls').id, table.step('Answers').id];
    const mei = table.participant('Mei');
    table.run(setFeeling, { stepIds: [calls], participantId: mei, valence: -1 });
    table.run(addInsight, { id: table.newId(), polarity: 'pain', words: 'Rings for ever', stepIds: [calls] });
    const ids = paste(table, table.mapId, copy(table, table.mapId, ['Calls', 'Answers']));
    const { stepFeelings, connections, insightSteps, participants } = table.project();
    expect(Object.values(stepFeelings).filter((one) => one.stepId === ids[calls])).toMatchObject([
      { participantId: mei, valence: -1 },
    ]);
    expect(Object.values(connections).filter((one) => one.fromStepId === ids[calls])).toMatchObject([
      { toStepId: ids[answers] },
    ]);
    expect(Object.values(insightSteps)).toHaveLength(1);
    expect(Object.values(participants)).toHaveLength(2);
  });

  test('matches the participants of another project by side and name, and adds the others', () => {
    const from = claim();
    const to = other();
    const ids = paste(to, to.mapId, copy(from, from.mapId, ['Calls']));
    expect(Object.values(to.project().participants).map((one) => one.name)).toEqual(['Mei']);
    paste(to, to.mapId, copy(from, from.mapId, ['Calls']));
    expect(Object.values(to.project().participants)).toHaveLength(1);
    expect(to.project().steps[ids[from.step('Calls').id]!]).toMatchObject({
      stageId: to.stage('Report'),
      laneId: to.lane('Customer'),
    });
  });

  test('of a stage makes it behind the others, with the lanes that the map lacks', () => {
    const from = claim();
    const to = other();
    paste(to, to.mapId, copy(from, from.mapId, [], { stageIds: [from.stage('Report')] }));
    expect(Object.values(to.project().stages).map((stage) => stage.name)).toEqual(['Report', 'Report']);
    expect(Object.values(to.project().lanes).map((lane) => lane.name)).toEqual(['Customer', 'Hotline']);
    expect(Object.values(to.project().steps)).toHaveLength(2);
  });
});

describe('cutting and pasting', () => {
  test('moves: the same step, with its insights and its connections to what stayed', () => {
    const table = claim();
    const answers = table.step('Answers').id;
    table.run(addInsight, {
      id: table.newId(),
      polarity: 'pain',
      words: 'Rings for ever',
      stepIds: [answers],
    });
    const before = table.project();
    const clip = copy(table, table.mapId, ['Answers'], { isCut: true });
    table.run(cutRecords, { stepIds: [answers], stageIds: [], laneIds: [] });
    expect(table.project().insights).toEqual({});
    paste(table, table.mapId, clip, true);
    const { steps, insights, connections, insightSteps } = table.project();
    expect(steps).toEqual(before.steps);
    expect(insights).toEqual(before.insights);
    expect(insightSteps).toEqual(before.insightSteps);
    expect(connections).toEqual(before.connections);
    // A second time it is a copy.
    paste(table, table.mapId, clip);
    expect(Object.keys(table.project().insights)).toHaveLength(1);
    expect(Object.keys(table.project().steps)).toHaveLength(4);
  });
});

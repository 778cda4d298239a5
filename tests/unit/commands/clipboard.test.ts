import { describe, expect, test } from 'vitest';
import { addActionFor } from '../../../shared/commands/addActionFor.ts';
import { addCause } from '../../../shared/commands/addCause.ts';
import { addEvidence } from '../../../shared/commands/addEvidence.ts';
import { addMetric } from '../../../shared/commands/addMetric.ts';
import { addMetricPoints } from '../../../shared/commands/addMetricPoints.ts';
import { addResearchEntry } from '../../../shared/commands/addResearchEntry.ts';
import { deleteResearch } from '../../../shared/commands/deleteResearch.ts';
import { duplicateMap } from '../../../shared/commands/duplicateMap.ts';
import { duplicateSteps } from '../../../shared/commands/duplicateSteps.ts';
import { editCause } from '../../../shared/commands/editCause.ts';
import { linkEntryStep } from '../../../shared/commands/linkEntryStep.ts';
import { setBurden } from '../../../shared/commands/setBurden.ts';
import { setInsightCarrier } from '../../../shared/commands/setInsightCarrier.ts';
import { setKanoAnswers } from '../../../shared/commands/setKanoAnswers.ts';
import { writeSource } from '../../../shared/commands/writeSource.ts';
import { tableNames } from '../../../shared/model/tables.ts';
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

describe('what is asked of participants at a step', () => {
  const burdens = (table: Worktable, id: Id) =>
    Object.values(table.project().stepBurdens)
      .filter(({ stepId }) => stepId === id)
      .map(({ participantId, effort, cost }) => [
        table.project().participants[participantId]?.name,
        effort,
        cost,
      ]);
  const cost = { minor: 900, basis: 'measured' } as const;

  test('goes along with a copy, also into another project, once per participant', () => {
    const table = claim();
    const calls = table.step('Calls').id;
    const [mei, hotline] = [table.participant('Mei'), table.participant('Hotline')];
    table.run(setBurden, { stepIds: [calls], participantId: mei, fields: { effort: 5, cost } });
    table.run(setBurden, { stepIds: [calls], participantId: hotline, fields: { effort: 2 } });
    const clip = parseClip(printClip(copy(table, table.mapId, ['Calls'])))!;
    const here = paste(table, table.mapId, clip);
    const told = [
      ['Mei', 5, cost],
      ['Hotline', 2, null],
    ];
    expect(burdens(table, here[calls]!)).toEqual(told);
    expect(burdens(table, calls)).toEqual(told);
    const elsewhere = other();
    const there = paste(elsewhere, elsewhere.mapId, clip);
    expect(burdens(elsewhere, there[calls]!)).toEqual(told);
    expect(faultsOf(elsewhere.project())).toEqual([]);
    const copies = { [calls]: table.newId() };
    table.run(duplicateSteps, { copies });
    expect(burdens(table, copies[calls]!)).toEqual(told);
    const copyId = table.newId();
    table.run(duplicateMap, { mapId: table.mapId, id: copyId, name: 'Copy', asVariant: null });
    const twin = Object.values(table.project().steps).find(
      ({ mapId, title, lineage }) => mapId === copyId && title === 'Calls' && lineage === null,
    )!;
    expect(burdens(table, twin.id)).toEqual(told);
    expect(faultsOf(table.project())).toEqual([]);
  });

  test('comes back with what was cut', () => {
    const table = claim();
    const calls = table.step('Calls').id;
    table.run(setBurden, {
      stepIds: [calls],
      participantId: table.participant('Mei'),
      fields: { effort: 4 },
    });
    const clip = copy(table, table.mapId, ['Calls'], { isCut: true });
    table.run(cutRecords, { stepIds: [calls], stageIds: [], laneIds: [] });
    expect(table.project().stepBurdens).toEqual({});
    paste(table, table.mapId, parseClip(printClip(clip))!, true);
    expect(burdens(table, calls)).toEqual([['Mei', 4, null]]);
  });
});

describe('a pain that is cut with its step and pasted again', () => {
  function rich() {
    const table = claim();
    const { newId, run } = table;
    const calls = table.step('Calls').id;
    const [insightId, otherId, causeId, behindId, actionId, entryId, sourceId] = Array.from(
      { length: 7 },
      newId,
    );
    run(addInsight, { id: insightId!, polarity: 'pain', words: 'Rings for ever', stepIds: [calls] });
    run(addInsight, { id: otherId!, polarity: 'pain', words: 'Nobody knows', stepIds: [] });
    run(addCause, { id: causeId!, insightId: insightId!, parentId: null, text: 'Too few' });
    run(addCause, { id: behindId!, insightId: insightId!, parentId: causeId!, text: 'Too late' });
    run(editCause, { causeId: behindId!, fields: { isRoot: true, causeInsightId: otherId! } });
    const theirs = newId();
    run(addCause, { id: theirs, insightId: otherId!, parentId: null, text: 'From there' });
    run(editCause, { causeId: theirs, fields: { stepId: calls } });
    run(writeSource, { id: sourceId!, fields: { title: 'Interviews' } });
    const facts = {
      kind: 'quote',
      text: 'It rang.',
      value: null,
      unit: '',
      url: '',
      basis: 'observed',
    } as const;
    const said = { at: 0, sourceId: sourceId!, participantId: table.participant('Mei') };
    run(addEvidence, { id: newId(), insightId: insightId!, facts: { ...facts, ...said }, picture: null });
    run(setKanoAnswers, { insightId: insightId!, functional: 'like', dysfunctional: 'dislike', count: 3 });
    run(setInsightCarrier, { insightId: insightId!, participantId: table.participant('Hotline') });
    run(addActionFor, { id: actionId!, insightId: insightId!, title: 'Call back', share: 0.5 });
    run(addResearchEntry, {
      id: entryId!,
      kind: 'moment',
      title: 'Hangs up',
      participantId: null,
      newParticipantId: null,
    });
    run(linkEntryStep, { entryId: entryId!, stepId: calls, isLinked: true });
    const named = { name: 'Rings', unit: '', direction: 'lower', source: '', values: {} } as const;
    run(addMetric, { id: newId(), insightId: insightId!, ...named });
    const metric = Object.values(table.project().metrics)[0]!;
    run(addMetricPoints, {
      metricId: metric.id,
      points: [{ id: newId(), at: 0, value: 12, basis: 'measured', note: '' }],
    });
    return { ...table, calls, sourceId: sourceId! };
  }

  test('has all that it had', () => {
    const table = rich();
    const before = table.project();
    const clip = parseClip(printClip(copy(table, table.mapId, ['Calls'], { isCut: true })))!;
    table.run(cutRecords, { stepIds: [table.calls], stageIds: [], laneIds: [] });
    const { evidence, kanoAnswers, metricPoints, entrySteps } = table.project();
    expect([evidence, kanoAnswers, metricPoints, entrySteps]).toEqual([{}, {}, {}, {}]);
    paste(table, table.mapId, clip, true);
    const after = table.project();
    for (const name of tableNames) expect([name, sorted(after[name])]).toEqual([name, sorted(before[name])]);
    expect(faultsOf(after)).toEqual([]);
    // Pasted once more it is a copy, and nothing of that is there twice.
    paste(table, table.mapId, clip);
    expect(table.project().evidence).toEqual(after.evidence);
    expect(faultsOf(table.project())).toEqual([]);
  });

  test('comes back without what was deleted meanwhile, and into another project without what is not there', () => {
    const table = rich();
    const clip = copy(table, table.mapId, ['Calls'], { isCut: true });
    table.run(cutRecords, { stepIds: [table.calls], stageIds: [], laneIds: [] });
    table.run(deleteResearch, { table: 'sources', id: table.sourceId });
    const elsewhere = other();
    for (const desk of [table, elsewhere]) {
      paste(desk, desk === table ? table.mapId : elsewhere.mapId, clip, true);
      const [shown] = Object.values(desk.project().evidence);
      expect(shown).toMatchObject({ text: 'It rang.', sourceId: null });
      expect(desk.project().participants[shown!.participantId!]?.name).toBe('Mei');
      expect(Object.values(desk.project().causes).length).toBe(desk === table ? 3 : 2);
      expect(faultsOf(desk.project())).toEqual([]);
    }
  });

  test('written by a stranger is no clip where its rows are not of such tables', () => {
    const table = rich();
    const clip = copy(table, table.mapId, ['Calls'], { isCut: true });
    const wrong = (along: unknown) => parseClip(printClip({ ...clip, along } as unknown as Clip));
    expect(wrong(clip.along)).not.toBeNull();
    expect(wrong({ ...clip.along, rows: { maps: Object.values(table.project().maps) } })).toBeNull();
    expect(wrong({ ...clip.along, rows: { evidence: [{ id: 7 }] } })).toBeNull();
    const name = { table: 'causes', id: table.newId(), column: 'insightId', value: table.newId() };
    expect(wrong({ ...clip.along, names: [name] })).toBeNull();
  });
});

/** What rows say, but for their own ids: those of parts of steps are made anew. */
function sorted(rows: Readonly<Record<Id, { readonly id: Id }>>): readonly string[] {
  return Object.values(rows)
    .map(({ id: _own, ...facts }) => JSON.stringify(facts, Object.keys(facts).sort()))
    .sort();
}

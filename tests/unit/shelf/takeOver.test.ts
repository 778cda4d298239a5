import { describe, expect, test } from 'vitest';
import { describeComparison } from '../../../shared/analysis/describeComparison.ts';
import { shapeOf } from '../../../shared/analysis/shelf/flowShape.ts';
import { descentOf, offersOf, originOf } from '../../../shared/analysis/shelf/originOf.ts';
import type { Decisions } from '../../../shared/analysis/shelf/originOf.ts';
import type { FlowShape } from '../../../shared/analysis/shelf/flowShape.ts';
import { addStep } from '../../../shared/commands/addStep.ts';
import { connect } from '../../../shared/commands/connect.ts';
import { deleteSelection } from '../../../shared/commands/deleteSelection.ts';
import { editSteps } from '../../../shared/commands/editSteps.ts';
import { lockSteps } from '../../../shared/commands/lockSteps.ts';
import { makeJourney } from '../../../shared/commands/makeJourney.ts';
import { deleteMap } from '../../../shared/commands/deleteMap.ts';
import { rename } from '../../../shared/commands/rename.ts';
import { returnToState } from '../../../shared/commands/returnToState.ts';
import { setLaneRole } from '../../../shared/commands/setLaneRole.ts';
import { setMapOwner } from '../../../shared/commands/setMapOwner.ts';
import { setOrigin } from '../../../shared/commands/setOrigin.ts';
import { setStandard } from '../../../shared/commands/setStandard.ts';
import { tagMap } from '../../../shared/commands/tagMap.ts';
import { takeOver, takeOverSteps } from '../../../shared/commands/takeOver.ts';
import type { TakeOver } from '../../../shared/commands/takeOver.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { stepsOf } from '../../../shared/model/siblings.ts';
import { faultsOf } from '../../fixtures/checkProject.ts';
import { adopted, published, shelf } from '../../fixtures/shelf.ts';
import type { Bench } from '../../fixtures/shelf.ts';

const titles = (table: Bench, mapId: Id): readonly string[] =>
  stepsOf(table.project(), mapId)
    .map(({ title }) => title)
    .sort();

const newIds = (table: Bench, theirs: FlowShape): Readonly<Record<Id, Id>> =>
  Object.fromEntries(
    [theirs.stages, theirs.lanes, theirs.steps].flatMap((rows) =>
      Object.keys(rows).map((key) => [key, table.newId()]),
    ),
  );

/** Version 1 adopted, and a journey made of it; then on the shelf version 2: "Record" is "Write down", "Thank" is new, "Close" is gone. */
function story() {
  const from = shelf();
  const table = adopted(from);
  const { flowId } = table;
  const journeyId = table.newId();
  table.run(makeJourney, { flowMapId: flowId, id: journeyId, name: 'My journey', emotionName: 'Feelings' });
  const { run, step } = from;
  run(rename, { table: 'steps', id: step('Record').id, name: 'Write down' });
  run(setStandard, { stepIds: [step('Solve').id], fields: { seconds: 600, quality: 'The guest nods.' } });
  const solve = step('Solve');
  run(deleteSelection, { stepIds: [step('Close').id], connectionIds: [] });
  const thank = from.newId();
  const { stageId, laneId } = solve;
  run(addStep, {
    ...{ id: thank, mapId: from.mapId, stageId: stageId!, laneId: laneId! },
    ...{ title: 'Thank', kind: 'task', place: { after: solve.id } },
  });
  from.publish('Thanks belong to it.');
  const { clip, source } = published(from);
  return { table, flowId, journeyId, theirs: shapeOf(clip.records, clip.mapId), number: source.number };
}

/** Everything that nothing stands against is taken; what clashes as it is said here. */
function taking(
  { table, flowId, journeyId, theirs, number }: ReturnType<typeof story>,
  clashes: Decisions = {},
): TakeOver {
  const flow = descentOf(table.project(), flowId)!;
  const decide = (offers: ReturnType<typeof offersOf>): Decisions => ({
    ...Object.fromEntries(offers.flatMap(({ id, clash }) => (clash === null ? [[id, 'take' as const]] : []))),
    ...clashes,
  });
  const decisions = decide(offersOf(flow, theirs));
  const ofFlow = { mapId: flowId, decisions, newIds: newIds(table, theirs), theirs, number };
  const empty = { mapId: journeyId, decisions: {}, newIds: {} };
  const [, journey] = takeOverSteps(table.project(), { flow: ofFlow, flowMapId: flowId, journeys: [empty] })!;
  const ofJourney = {
    mapId: journeyId,
    decisions: decide(offersOf(journey!.descent, journey!.theirs)),
    newIds: newIds(table, journey!.theirs),
  };
  return { flow: ofFlow, flowMapId: flowId, journeys: [ofJourney] };
}

describe('version 2 of a flow', () => {
  test('is offered change by change, to the flow with what is asked of its steps, to the journey without', () => {
    const one = story();
    const flow = descentOf(one.table.project(), one.flowId)!;
    const told = offersOf(flow, one.theirs).map(({ changes: [{ table, kind, field }], clash }) =>
      [table, kind, field, clash].join(' '),
    );
    expect(told.toSorted()).toEqual([
      'connections added  ',
      'connections removed  ',
      'steps added  ',
      'steps changed quality ',
      'steps changed seconds ',
      'steps changed title ',
      'steps removed  ',
    ]);
    const [, journey] = takeOverSteps(one.table.project(), taking(one))!;
    const offers = offersOf(journey!.descent, journey!.theirs).map(({ changes: [{ field, kind }] }) =>
      [kind, field].join(' '),
    );
    expect(offers).not.toContain('changed seconds');
    expect(offers).toContain('changed title');
  });

  test('comes into flow and journey at once; what the journey has of its own stays, and one undo gives version 1 back', () => {
    const one = story();
    const { table, flowId, journeyId } = one;
    const { run, step } = table;
    const before = table.project();
    run(rename, { table: 'steps', id: step('Solve', journeyId).id, name: 'Makes it good' });
    run(deleteSelection, { stepIds: [step('Hear', journeyId).id], connectionIds: [] });
    const own = table.newId();
    const { stageId, laneId } = step('Makes it good', journeyId);
    const place = { mapId: journeyId, stageId: stageId!, laneId: laneId! };
    run(addStep, { ...place, id: own, title: 'Smiles', kind: 'task', place: 'end' });
    expect(before).not.toBe(table.project());
    const mine = table.project();

    run(takeOver, taking(one));
    expect(titles(table, flowId)).toEqual(['Hear', 'Solve', 'Thank', 'Write down']);
    expect(titles(table, journeyId)).toEqual(['Makes it good', 'Smiles', 'Thank', 'Write down']);
    expect(originOf(table.project(), flowId)?.number).toBe(2);
    const asked = Object.values(table.project().stepStandards);
    expect(asked).toMatchObject([
      { stepId: step('Solve', flowId).id, seconds: 600, quality: 'The guest nods.' },
    ]);
    // The new step knows which step of the flow it carries out.
    const match = Object.values(table.project().stepMatches).find(
      (each) => each.stepId === step('Thank', journeyId).id,
    );
    expect(match?.standardStepId).toBe(step('Thank', flowId).id);
    expect(faultsOf(table.project())).toEqual([]);
    // Nothing is offered twice.
    expect(offersOf(descentOf(table.project(), flowId)!, one.theirs)).toEqual([]);
    const flowNow = shapeOf(table.project(), flowId);
    expect(offersOf(descentOf(table.project(), journeyId)!, flowNow)).toEqual([]);

    table.undo();
    expect(table.project()).toEqual(mine);
    expect(titles(table, journeyId)).toEqual(['Close', 'Makes it good', 'Record', 'Smiles']);
  });

  test('asks where both changed the same, or one deleted what the other changed', () => {
    const one = story();
    const { table, flowId, journeyId } = one;
    const { run, step } = table;
    run(rename, { table: 'steps', id: step('Record', journeyId).id, name: 'Takes notes' });
    run(editSteps, { stepIds: [step('Close', journeyId).id], fields: { description: 'With a bow.' } });
    run(deleteSelection, { stepIds: [step('Solve', flowId).id], connectionIds: [] });
    const plan = taking(one);
    const steps = takeOverSteps(table.project(), plan)!;
    const clashes = steps.map(({ descent, theirs }) =>
      offersOf(descent, theirs).flatMap(({ clash, changes, mine }) =>
        clash === null ? [] : [[clash, changes.map(({ field }) => field).join(), mine].join(' ')],
      ),
    );
    expect(clashes[0]).toEqual(['deleted-here seconds,quality ']);
    expect(clashes[1]).toEqual(['changed-here title Takes notes', 'removed-there  ']);

    // What nobody decided stays as it is and is offered again.
    run(takeOver, plan);
    expect(titles(table, journeyId)).toContain('Takes notes');
    expect(titles(table, journeyId)).toContain('Close');
    expect(originOf(table.project(), flowId)?.number).toBe(1);
    const again = offersOf(descentOf(table.project(), flowId)!, one.theirs);
    expect(again.map(({ clash }) => clash)).toEqual(['deleted-here']);

    // Decided for mine, it is over; decided for theirs, it comes.
    const keep = { flow: { ...plan.flow!, decisions: { [again[0]!.id]: 'keep' as const } }, journeys: [] };
    const take = {
      ...keep,
      flow: {
        ...plan.flow!,
        decisions: { [again[0]!.id]: 'take' as const },
        newIds: newIds(table, one.theirs),
      },
    };
    run(takeOver, { ...keep, flowMapId: flowId });
    expect(originOf(table.project(), flowId)?.number).toBe(2);
    expect(offersOf(descentOf(table.project(), flowId)!, one.theirs)).toEqual([]);
    table.undo();
    run(takeOver, { ...take, flowMapId: flowId });
    expect(titles(table, flowId)).toContain('Solve');
    expect(faultsOf(table.project())).toEqual([]);
  });

  test('comes back into the flow that was put on the shelf, and into the journey made of it', () => {
    const from = shelf();
    const { run, step, mapId } = from;
    const journeyId = from.newId();
    run(setOrigin, { mapId, source: { ...published(from).source } });
    run(makeJourney, { flowMapId: mapId, id: journeyId, name: 'My journey', emotionName: 'Feelings' });
    const { clip, source } = published(from);
    const records = structuredClone(clip.records);
    const theirs = shapeOf(records, mapId);
    const solve = step('Solve', mapId).id;
    const changed = {
      ...theirs,
      steps: { ...theirs.steps, [solve]: { ...theirs.steps[solve]!, title: 'Settle' } },
    };
    const one = { table: { ...from, flowId: mapId }, flowId: mapId, journeyId, theirs: changed, number: 2 };
    run(takeOver, taking(one));
    expect(titles(from, mapId)).toEqual(['Close', 'Hear', 'Record', 'Settle']);
    expect(titles(from, journeyId)).toEqual(['Close', 'Hear', 'Record', 'Settle']);
    expect(source.number).toBe(1);
    expect(originOf(from.project(), mapId)?.number).toBe(2);
    expect(faultsOf(from.project())).toEqual([]);
  });

  test('is refused where a lane that a step would come to holds words by now', () => {
    const one = story();
    const { table, journeyId } = one;
    const lane = table.project().lanes[table.step('Solve', journeyId).laneId!]!;
    const own = stepsOf(table.project(), journeyId).map(({ id }) => id);
    table.run(deleteSelection, { stepIds: own, connectionIds: [] });
    table.run(setLaneRole, { laneId: lane.id, role: 'text' });
    expect(table.refusal(takeOver, taking(one))).toBe('takes-no-steps');
  });

  test('is refused where it would change a locked step', () => {
    const one = story();
    one.table.run(lockSteps, {
      stepIds: [one.table.step('Record', one.journeyId).id],
      isLocked: true,
    });
    expect(one.table.refusal(takeOver, taking(one))).toBe('some-locked');
  });

  test('does not bring a connection to a step that was deleted here', () => {
    const one = story();
    const { table, journeyId } = one;
    table.run(deleteSelection, { stepIds: [table.step('Solve', journeyId).id], connectionIds: [] });
    table.run(takeOver, taking(one));
    expect(titles(table, journeyId)).toEqual(['Hear', 'Thank', 'Write down']);
    expect(faultsOf(table.project())).toEqual([]);
  });

  test('what the flow of the project itself has become is taken over without a shelf', () => {
    const one = story();
    const { table, flowId, journeyId } = one;
    table.run(rename, { table: 'steps', id: table.step('Hear', flowId).id, name: 'Listen first' });
    const [hear, solve] = [table.step('Listen first', flowId).id, table.step('Solve', flowId).id];
    table.run(connect, { id: table.newId(), fromStepId: hear, toStepId: solve, kind: 'sequence' });
    const descent = descentOf(table.project(), journeyId)!;
    const offers = offersOf(descent, shapeOf(table.project(), flowId));
    const decisions = Object.fromEntries(offers.map(({ id }) => [id, 'take' as const]));
    const journeys = [{ mapId: journeyId, decisions, newIds: {} }];
    table.run(takeOver, { flow: null, flowMapId: flowId, journeys });
    expect(titles(table, journeyId)).toContain('Listen first');
    const connections = Object.values(table.project().connections).filter(({ mapId }) => mapId === journeyId);
    expect(connections).toHaveLength(4);
  });
});

test('what became of a flow on the shelf is told among the differences of two states', () => {
  const from = shelf();
  const { run, mapId, step, newId } = from;
  const before = from.project();
  run(setMapOwner, { mapId, ownerId: newId(), newOwner: { name: 'Service desk' } });
  run(tagMap, { mapId, tagId: newId(), newTag: { name: 'Recovery' } });
  run(rename, { table: 'steps', id: step('Record').id, name: 'Write down' });
  from.publish('Shorter.');
  run(setOrigin, { mapId, source: { projectId: newId(), mapId, number: 1 } });
  const { records } = describeComparison(before, from.project());
  const facts = records.find(({ table }) => table === 'maps')?.facts.map(({ key, to }) => [key, to]);
  expect(facts).toEqual([
    ['published', { kind: 'names', names: ['1', '2'] }],
    ['comesFrom', { kind: 'text', text: 'Complaint 1' }],
    ['owner', { kind: 'names', names: ['Service desk'] }],
    ['tags', { kind: 'names', names: ['Recovery'] }],
  ]);
});

test('what was published stays published when the project returns to an earlier state', () => {
  const from = shelf();
  const { run, mapId, step } = from;
  const earlier = from.project();
  run(rename, { table: 'steps', id: step('Record').id, name: 'Write down' });
  from.publish('Shorter.');
  const numbers = () =>
    Object.values(from.project().flowVersions)
      .map(({ number }) => number)
      .sort((one, other) => one - other);
  run(returnToState, { then: earlier, name: 'Before' });
  expect(from.step('Record', mapId).title).toBe('Record');
  expect(numbers()).toEqual([1, 2]);
  expect(faultsOf(from.project())).toEqual([]);
  run(deleteMap, { mapId });
  expect(numbers()).toEqual([]);
  run(returnToState, { then: earlier, name: 'Before' });
  expect(numbers()).toEqual([1]);
});

import { describe, expect, test } from 'vitest';
import { deleteMap } from '../../../shared/commands/deleteMap.ts';
import { deleteParticipant } from '../../../shared/commands/deleteParticipant.ts';
import { deleteSelection } from '../../../shared/commands/deleteSelection.ts';
import { duplicateMap } from '../../../shared/commands/duplicateMap.ts';
import { holdAgainst } from '../../../shared/commands/holdAgainst.ts';
import { makeJourney } from '../../../shared/commands/makeJourney.ts';
import { matchSteps } from '../../../shared/commands/matchSteps.ts';
import { setStandard } from '../../../shared/commands/setStandard.ts';
import { setTouch } from '../../../shared/commands/setTouch.ts';
import { lanesOf, stagesOf, stepsOf } from '../../../shared/model/siblings.ts';
import { fixedContext } from '../../fixtures/fixedContext.ts';
import { faultsOf } from '../../fixtures/checkProject.ts';
import { fixtureId } from '../../fixtures/projects/fixtureId.ts';
import { inARow } from '../../fixtures/standard/flows.ts';
import { projectOfFlow, run } from '../../fixtures/standard/projectOfFlow.ts';

const journeyId = fixtureId(9_000);
const made = { id: journeyId, name: 'Journey', emotionName: 'Emotion' } as const;

function withJourney() {
  const context = fixedContext();
  const { project, mapId: flowMapId, stepOf } = projectOfFlow(inARow('a b'));
  const journey = run(project, makeJourney, { flowMapId, ...made }, context);
  const own = stepsOf(journey, journeyId).map(({ id }) => id);
  return { flow: project, project: journey, flowMapId, stepOf, own, context };
}

describe('what is asked of a step', () => {
  test('is a record only as long as something is asked', () => {
    const { flow, stepOf, context } = withJourney();
    const stepIds = [stepOf('a'), stepOf('b')];
    const asked = run(
      flow,
      setStandard,
      { stepIds, fields: { quality: ' Nothing twice ', seconds: 90.4 } },
      context,
    );
    expect(Object.values(asked.stepStandards)).toHaveLength(2);
    expect(Object.values(asked.stepStandards)[0]).toMatchObject({ quality: 'Nothing twice', seconds: 90 });
    const fewer = run(asked, setStandard, { stepIds, fields: { quality: '' } }, context);
    expect(Object.values(fewer.stepStandards)).toHaveLength(2);
    const none = run(fewer, setStandard, { stepIds, fields: { seconds: null } }, context);
    expect(none.stepStandards).toEqual({});
  });
});

describe('a journey made of a flow', () => {
  test('has its stages, lanes, steps and connections, a row for how it feels, and a match for each step', () => {
    const { project, flowMapId, own } = withJourney();
    expect(stagesOf(project, journeyId)).toHaveLength(1);
    expect(lanesOf(project, journeyId).map(({ name, role }) => [name, role])).toEqual([
      ['All', 'customer'],
      ['Emotion', 'emotion'],
    ]);
    expect(Object.values(project.connections).filter(({ mapId }) => mapId === journeyId)).toHaveLength(1);
    const matches = Object.values(project.stepMatches);
    expect(matches.map(({ stepId }) => stepId).sort()).toEqual([...own].sort());
    expect(matches.every(({ standardStepId }) => project.steps[standardStepId]?.mapId === flowMapId)).toBe(
      true,
    );
    expect(faultsOf(project)).toEqual([]);
  });

  test('is refused of a map that is no flow, and held against neither itself nor a journey', () => {
    const { project, context } = withJourney();
    const refused = (outcome: () => unknown) => {
      try {
        outcome();
        return '';
      } catch (error) {
        return String(error);
      }
    };
    const again = { ...made, flowMapId: journeyId, id: fixtureId(9_100) };
    expect(refused(() => run(project, makeJourney, again, context))).toContain('not-a-standard');
    const self = { mapId: journeyId, flowMapId: journeyId };
    expect(refused(() => run(project, holdAgainst, self, context))).toContain('not-a-standard');
  });

  test('held against another flow forgets what its steps carried out of the first', () => {
    const { project, flowMapId, context } = withJourney();
    const otherId = fixtureId(9_200);
    const copied = { mapId: flowMapId, id: otherId, name: 'Other', asVariant: null };
    const two = run(project, duplicateMap, copied, context);
    const moved = run(two, holdAgainst, { mapId: journeyId, flowMapId: otherId }, context);
    expect(moved.stepMatches).toEqual({});
    expect(Object.values(moved.mapStandards)).toMatchObject([{ mapId: journeyId, flowMapId: otherId }]);
    const none = run(moved, holdAgainst, { mapId: journeyId, flowMapId: null }, context);
    expect(none.mapStandards).toEqual({});
  });

  test('that is duplicated is held against the same flow, with its matches and touches', () => {
    const { project, own, context } = withJourney();
    const free = run(project, matchSteps, { matches: { [own[0]!]: null } }, context);
    const given = run(free, setTouch, { stepIds: [own[0]!], isTouch: true }, context);
    const copied = { mapId: journeyId, id: fixtureId(9_300), name: 'Copy', asVariant: null };
    const two = run(given, duplicateMap, copied, context);
    expect(Object.values(two.mapStandards)).toHaveLength(2);
    expect(Object.values(two.stepMatches)).toHaveLength(2);
    expect(Object.values(two.touches)).toHaveLength(2);
    expect(faultsOf(two)).toEqual([]);
  });
});

describe('an emotional touch', () => {
  test('is none where the step carries out the standard, and is one no more when it is matched', () => {
    const { project, own, stepOf, context } = withJourney();
    const touch = { stepIds: [own[0]!], isTouch: true } as const;
    expect(() => run(project, setTouch, touch, context)).toThrow('is-standard');
    const free = run(project, matchSteps, { matches: { [own[0]!]: null } }, context);
    const given = run(free, setTouch, touch, context);
    expect(Object.values(given.touches)).toHaveLength(1);
    const matched = run(given, matchSteps, { matches: { [own[0]!]: stepOf('a') } }, context);
    expect(matched.touches).toEqual({});
  });

  test('keeps its receiver when its giver goes', () => {
    const { project, own, context } = withJourney();
    const [mei, hotline] = Object.values(project.participants);
    const free = run(project, matchSteps, { matches: { [own[0]!]: null } }, context);
    const parties = { giverId: hotline!.id, receiverId: mei!.id };
    const given = run(free, setTouch, { stepIds: [own[0]!], isTouch: true, ...parties }, context);
    const without = run(given, deleteParticipant, { participantId: hotline!.id }, context);
    expect(Object.values(without.touches)).toMatchObject([{ giverId: null, receiverId: mei!.id }]);
  });
});

test('what is deleted takes its standards, matches and touches along', () => {
  const { project, flowMapId, own, stepOf, context } = withJourney();
  const asked = run(project, setStandard, { stepIds: [stepOf('a')], fields: { script: 'Hello' } }, context);
  const shorter = run(asked, deleteSelection, { stepIds: [own[0]!], connectionIds: [] }, context);
  expect(Object.values(shorter.stepMatches)).toHaveLength(1);
  const without = run(asked, deleteMap, { mapId: flowMapId }, context);
  expect(without.stepStandards).toEqual({});
  expect(without.stepMatches).toEqual({});
  expect(without.mapStandards).toEqual({});
  expect(stepsOf(without, journeyId)).toHaveLength(2);
  expect(faultsOf(without)).toEqual([]);
});

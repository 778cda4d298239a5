import { describe, expect, test } from 'vitest';
import { beyondStandard } from '../../../shared/analysis/standard/beyondStandard.ts';
import { deviationsOf } from '../../../shared/analysis/standard/deviations.ts';
import { holdingOf } from '../../../shared/analysis/standard/holdingOf.ts';
import { holdJourney } from '../../../shared/analysis/standard/holdJourney.ts';
import { likelyParties } from '../../../shared/analysis/standard/likelyParties.ts';
import { similarTitles } from '../../../shared/analysis/similarTitles.ts';
import { suggestMatches } from '../../../shared/analysis/standard/suggestMatches.ts';
import { addStep } from '../../../shared/commands/addStep.ts';
import { deleteSelection } from '../../../shared/commands/deleteSelection.ts';
import { editSteps } from '../../../shared/commands/editSteps.ts';
import { makeJourney } from '../../../shared/commands/makeJourney.ts';
import { matchSteps } from '../../../shared/commands/matchSteps.ts';
import { setLaneParticipants } from '../../../shared/commands/setLaneParticipants.ts';
import { setStandard } from '../../../shared/commands/setStandard.ts';
import { setTouch } from '../../../shared/commands/setTouch.ts';
import type { Project } from '../../../shared/model/project.ts';
import { lanesOf, stagesOf, stepsOf } from '../../../shared/model/siblings.ts';
import { fixedContext } from '../../fixtures/fixedContext.ts';
import { fixtureId } from '../../fixtures/projects/fixtureId.ts';
import { inARow } from '../../fixtures/standard/flows.ts';
import { projectOfFlow, run } from '../../fixtures/standard/projectOfFlow.ts';

const journeyId = fixtureId(9_000);

/** A journey made of a flow of steps in a row, and what is wanted to work on it. */
function made(names: string) {
  const context = fixedContext();
  const { project: flow, mapId: flowMapId, stepOf } = projectOfFlow(inARow(names));
  const args = { flowMapId, id: journeyId, name: 'Journey', emotionName: 'Emotion' };
  const project = run(flow, makeJourney, args, context);
  const ownOf = (now: Project, title: string): string =>
    stepsOf(now, journeyId).find((step) => step.title === title)?.id ?? '';
  const add = (now: Project, title: string): Project => {
    const stageId = stagesOf(now, journeyId)[0]!.id;
    const laneId = lanesOf(now, journeyId)[0]!.id;
    const step = { id: context.newId(), mapId: journeyId, stageId, laneId, title, kind: 'task' } as const;
    return run(now, addStep, { ...step, place: 'end' }, context);
  };
  return { project, flowMapId, stepOf, ownOf, add, context };
}

function held(project: Project) {
  const { standard, journey } = holdingOf(project, journeyId)!;
  const outcome = holdJourney(standard, journey);
  if (outcome.state !== 'exact') throw new Error(outcome.state);
  const { skipped, added, misplaced, touches } = deviationsOf(
    outcome.worst,
    journey.standardOf,
    journey.touches,
  );
  const titles = (ids: Iterable<string>) => [...ids].map((id) => project.steps[id]?.title);
  return {
    fitness: outcome.worst.fitness,
    skipped: titles(skipped),
    added: titles(added),
    misplaced: titles(misplaced),
    touches: titles(touches),
  };
}

describe('a journey that is held against the flow it was made of', () => {
  test('names exactly what was left out, added and given beyond it', () => {
    const { project, ownOf, add } = made('a b c d e f g h i j');
    expect(held(project)).toMatchObject({ fitness: 1, skipped: [], added: [], touches: [] });
    const gone = { stepIds: [ownOf(project, 'c'), ownOf(project, 'g')], connectionIds: [] };
    const shorter = run(project, deleteSelection, gone);
    expect(held(shorter)).toMatchObject({ fitness: 1 - 2 / (8 + 10), skipped: ['c', 'g'] });
    const longer = ['x', 'y', 'card'].reduce(add, shorter);
    const given = run(longer, setTouch, { stepIds: [ownOf(longer, 'card')], isTouch: true });
    expect(held(given)).toEqual({
      // Domain.md's own example: two left out, two foreign ones; the touch costs nothing and lengthens nothing.
      fitness: 0.8,
      skipped: ['c', 'g'],
      added: ['x', 'y'],
      misplaced: [],
      touches: ['card'],
    });
  });

  test('tells the right step in the wrong place from a foreign one', () => {
    const { project, ownOf, stepOf, add, context } = made('a b c');
    const without = run(
      project,
      deleteSelection,
      { stepIds: [ownOf(project, 'a')], connectionIds: [] },
      context,
    );
    const late = add(without, 'late');
    const matched = run(late, matchSteps, { matches: { [ownOf(late, 'late')]: stepOf('a') } }, context);
    expect(held(matched)).toMatchObject({ skipped: ['a'], added: ['late'], misplaced: ['late'] });
  });

  test('says where it takes longer than it may, counting all that carry out a step', () => {
    const { project, ownOf, stepOf, add, context } = made('a b');
    const asked = run(project, setStandard, { stepIds: [stepOf('a')], fields: { seconds: 600 } }, context);
    const timed = (now: Project, title: string, seconds: number) => {
      const duration = { kind: 'fixed', seconds, basis: 'measured' } as const;
      return run(now, editSteps, { stepIds: [ownOf(now, title)], fields: { duration } }, context);
    };
    expect(beyondStandard(timed(asked, 'a', 600), journeyId)).toEqual([]);
    const again = add(timed(asked, 'a', 600), 'again');
    const both = run(again, matchSteps, { matches: { [ownOf(again, 'again')]: stepOf('a') } }, context);
    const [found] = beyondStandard(timed(both, 'again', 1), journeyId);
    expect(found).toMatchObject({ standardId: stepOf('a'), seconds: 601, standardSeconds: 600 });
    expect(found?.stepIds).toHaveLength(2);
  });

  test('takes a step out of the standard that became optional', () => {
    const { project, ownOf, stepOf } = made('a b c');
    const shorter = run(project, deleteSelection, { stepIds: [ownOf(project, 'b')], connectionIds: [] });
    expect(held(shorter)).toMatchObject({ skipped: ['b'] });
    const milder = run(shorter, setStandard, { stepIds: [stepOf('b')], fields: { isOptional: true } });
    expect(held(milder)).toMatchObject({ fitness: 1, skipped: [] });
  });
});

describe('suggested matches', () => {
  test('are the likest pairs, each step once, and never what is matched or given beyond already', () => {
    const { project, ownOf, stepOf, add, context } = made('calls waits pays');
    const all = ['calls', 'waits', 'pays'].map((title) => ownOf(project, title));
    const free = run(
      project,
      matchSteps,
      { matches: Object.fromEntries(all.map((id) => [id, null])) },
      context,
    );
    const pairs = suggestMatches(free, journeyId);
    const written = pairs.map(({ stepId, standardStepId }) => [stepId, standardStepId]).sort();
    expect(written).toEqual(['calls', 'waits', 'pays'].map((one) => [ownOf(free, one), stepOf(one)]).sort());
    const added = add(free, 'pays at once');
    const touched = run(added, setTouch, { stepIds: [ownOf(added, 'pays')], isTouch: true }, context);
    expect(suggestMatches(touched, journeyId).map(({ stepId }) => touched.steps[stepId]?.title)).toContain(
      'pays at once',
    );
    expect(suggestMatches(project, journeyId)).toEqual([]);
  });

  test('are of titles that are alike, in Latin and in Han', () => {
    expect(similarTitles('Reports the claim', 'reports — the CLAIM!')).toBe(1);
    expect(similarTitles('核對身分', '核對客人身分')).toBe(0.5);
    expect(similarTitles('核對身分', '付款')).toBe(0);
    expect(similarTitles('', '')).toBe(0);
  });
});

test('who gives a touch, and to whom, is guessed from who is there', () => {
  const { project, add, ownOf, context } = made('a b');
  const parties = Object.values(project.participants);
  const [mei, hotline] = ['Mei', 'Hotline'].map((name) => parties.find((one) => one.name === name)!.id);
  const added = add(project, 'card');
  const laneId = lanesOf(added, journeyId)[0]!.id;
  const owned = run(added, setLaneParticipants, { laneId, participantIds: [hotline!] }, context);
  expect(likelyParties(owned, ownOf(owned, 'card'))).toEqual({ giverId: hotline, receiverId: mei });
  expect(likelyParties(added, ownOf(added, 'card'))).toEqual({ giverId: null, receiverId: mei });
});

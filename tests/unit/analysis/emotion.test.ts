import { describe, expect, it } from 'vitest';
import { emotionCurve } from '../../../shared/analysis/emotionCurve.ts';
import { feelingParticipants } from '../../../shared/analysis/feelingParticipants.ts';
import { feelingsByStep } from '../../../shared/analysis/feelingsByStep.ts';
import { meanValence } from '../../../shared/analysis/meanValence.ts';
import { peakEnd } from '../../../shared/analysis/peakEnd.ts';
import { participantsOf } from '../../../shared/model/siblings.ts';
import { onlyMap } from '../../fixtures/projects/onlyMap.ts';
import { sampleJourney } from '../../fixtures/projects/sampleJourney.ts';

describe('the emotion curve', () => {
  it('has the feelings of one participant in reading order and passes over steps without one', () => {
    const project = sampleJourney({ language: 'zh' });
    const [customer, agent] = participantsOf(project);
    const curve = emotionCurve(project, onlyMap(project), agent!.id);
    expect(curve.map(({ valence }) => valence)).toEqual([0, -1.5, 0, -1, 0, 1, 1.5]);
    expect(curve.at(-1)?.step.title).toBe('收到理賠款項');
    expect(emotionCurve(project, onlyMap(project), customer!.id)).toHaveLength(9);
  });

  it('belongs to those who feel something in the map, in the order of the participants', () => {
    const project = sampleJourney({ language: 'zh' });
    const participants = participantsOf(project);
    expect(feelingParticipants(project, onlyMap(project))).toEqual(participants);
    const silent = {
      ...project,
      stepFeelings: Object.fromEntries(
        Object.entries(project.stepFeelings).filter(([, one]) => one.participantId !== participants[0]!.id),
      ),
    };
    expect(feelingParticipants(silent, onlyMap(silent))).toEqual([participants[1]]);
    expect(feelingParticipants(project, 'another map')).toEqual([]);
  });

  it('lists who feels what at a step, in the order of the participants', () => {
    const project = sampleJourney({ language: 'zh' });
    const call = Object.values(project.steps).find(({ title }) => title === '撥打客服專線')!;
    const feelings = feelingsByStep(project).get(call.id)!;
    expect(feelings.map(({ participant, valence }) => [participant.name, valence])).toEqual([
      ['陳小姐', -1],
      ['客服人員', 0],
    ]);
  });
});

describe('what is remembered of a run', () => {
  const claim = sampleJourney();
  const valences = emotionCurve(claim, onlyMap(claim), participantsOf(claim)[0]!.id).map(
    ({ valence }) => valence,
  );

  it('is −0.5 for the claim as it is, whose mean is −1.294', () => {
    expect(valences).toHaveLength(17);
    expect(peakEnd(valences)).toBe(-0.5);
    expect(meanValence(valences)).toBeCloseTo(-1.294, 3);
  });

  it('is 0 for the claim as it should be, which begins with an accident and is very good from there on', () => {
    const better = [-2, ...Array<number>(16).fill(2)];
    expect(peakEnd(better)).toBe(0);
    expect(meanValence(better)).toBeCloseTo(1.765, 3);
  });

  it('takes the more negative of two equally strong moments', () => {
    expect(peakEnd([2, -2, 0])).toBe(-1);
    expect(peakEnd([-2, 2])).toBe(0);
    expect(peakEnd([2, -1, 1])).toBe(1.5);
  });

  it('is nothing without feelings, and the only feeling where there is one', () => {
    expect(peakEnd([])).toBeNull();
    expect(meanValence([])).toBeNull();
    expect(peakEnd([1.5])).toBe(1.5);
    expect(meanValence([0])).toBe(0);
  });
});

import { describe, expect, test } from 'vitest';
import { addInsight } from '../../../shared/commands/addInsight.ts';
import { addMetric } from '../../../shared/commands/addMetric.ts';
import { addMetricPoints } from '../../../shared/commands/addMetricPoints.ts';
import { addSurveyAnswers } from '../../../shared/commands/addSurveyAnswers.ts';
import { deleteMetricPoints } from '../../../shared/commands/deleteMetricPoints.ts';
import { deleteSurveyAnswers } from '../../../shared/commands/deleteSurveyAnswers.ts';
import { editMetricFields } from '../../../shared/commands/editMetricFields.ts';
import { editMetricPoint } from '../../../shared/commands/editMetricPoint.ts';
import { moveMetric } from '../../../shared/commands/moveMetric.ts';
import { praiseInsight } from '../../../shared/commands/praiseInsight.ts';
import { setMetricFigure } from '../../../shared/commands/setMetricFigure.ts';
import { actualOf } from '../../../shared/analysis/metrics/seriesOf.ts';
import { byPosition } from '../../../shared/model/siblings.ts';
import type { Basis, MetricMethod } from '../../../shared/model/records.ts';
import { worktable } from '../../fixtures/edits/worktable.ts';

const day = (text: string): number => Date.parse(`${text}T00:00:00Z`);
const facts = { unit: 'min', direction: 'lower' as const, source: '', values: {} };

function withMetric(method: MetricMethod = 'figure') {
  const table = worktable();
  const metricId = table.newId();
  table.run(addMetric, { id: metricId, insightId: null, name: 'Time on hold', ...facts });
  if (method !== 'figure') table.run(editMetricFields, { metricId, fields: { method } });
  const point = (at: string, value: number, basis: Basis = 'measured') => ({
    id: table.newId(),
    at: day(at),
    value,
    basis,
    note: '',
  });
  return { ...table, metricId, point, metric: () => table.project().metrics[metricId]! };
}

/** A pain that was praised: 12 minutes on hold became 2. */
function praised() {
  const table = worktable();
  const insightId = table.newId();
  table.run(addInsight, { id: insightId, polarity: 'pain', words: 'I hung up.', stepIds: [] });
  table.run(praiseInsight, {
    insightId,
    remedy: 'A person answers',
    wordsNow: 'They picked up at once.',
    metricName: 'Time on hold',
    unit: 'min',
    direction: 'lower',
    before: 12,
    after: 2,
    basis: 'measured',
    source: 'Telephone system',
  });
  const [metric] = Object.values(table.project().metrics);
  const state = () => table.project().insights[insightId]!.state;
  expect(state()).toBe('praised');
  return { ...table, insightId, metricId: metric!.id, state };
}

describe('a praise point whose figure falls behind its baseline', () => {
  const worse = { at: day('2026-03-01'), value: 15, basis: 'measured' as const, note: '' };

  test('relapses in the same change, whose undo gives both back', () => {
    const { run, apply, newId, metricId, state, project } = praised();
    const before = project();
    const change = run(addMetricPoints, { metricId, points: [{ id: newId(), ...worse }] });
    expect(state()).toBe('relapsed');
    apply(change!.inverse);
    expect(project()).toEqual(before);
    apply(change!.patches);
    expect(state()).toBe('relapsed');
  });

  test('relapses by an edited value, and by a baseline that was better all along', () => {
    const one = praised();
    const id = one.newId();
    one.run(addMetricPoints, { metricId: one.metricId, points: [{ id, ...worse, value: 3 }] });
    expect(one.state()).toBe('praised');
    one.run(editMetricPoint, { pointId: id, fields: { value: 12 } });
    expect(one.state()).toBe('relapsed');
    const other = praised();
    const figure = { value: 1, basis: 'measured' as const, note: '' };
    other.run(setMetricFigure, { metricId: other.metricId, moment: 'baseline', figure });
    expect(other.state()).toBe('relapsed');
  });

  test('keeps its proof from being taken away or turned round', () => {
    const { refusal, metricId } = praised();
    expect(refusal(setMetricFigure, { metricId, moment: 'baseline', figure: null })).toBe('proves-praise');
    expect(refusal(setMetricFigure, { metricId, moment: 'target', figure: null })).toBeNull();
    expect(refusal(editMetricFields, { metricId, fields: { direction: 'higher' } })).toBe('proves-praise');
    expect(refusal(editMetricFields, { metricId, fields: { insightId: null } })).toBe('proves-praise');
    expect(refusal(editMetricFields, { metricId, fields: { name: 'Wait' } })).toBeNull();
  });
});

describe('the values of a metric', () => {
  test('come in together and go together, one undo each', () => {
    const { run, apply, project, metricId, point, metric } = withMetric();
    const change = run(addMetricPoints, {
      metricId,
      points: [point('2026-02-01', 9), point('2026-01-01', 12), point('2026-03-01', 7)],
    });
    expect(change!.label).toEqual({ key: 'addMetricPoints', args: { name: 'Time on hold', count: 3 } });
    expect(actualOf(project(), metric())?.value).toBe(7);
    run(deleteMetricPoints, { pointIds: Object.keys(project().metricPoints) });
    expect(actualOf(project(), metric())).toBeNull();
    apply(change!.inverse.filter(({ op }) => op !== 'remove'));
  });

  test('have a day that can be written and a number', () => {
    const { refusal, metricId, point } = withMetric();
    const add = (fields: object) =>
      refusal(addMetricPoints, { metricId, points: [{ ...point('2026-01-01', 1), ...fields }] });
    expect(add({ at: -1 })).toBe('not-a-day');
    expect(add({ at: 0.5 })).toBe('not-a-day');
    expect(add({ at: 9e15 })).toBe('not-a-day');
    expect(add({ value: Infinity })).toBe('not-a-number');
    expect(add({})).toBeNull();
  });
});

describe('the answers of a survey', () => {
  test('of the same day and score are counted together', () => {
    const { run, project, metricId, newId } = withMetric('nps');
    const answer = (score: number, count: number) => ({ id: newId(), at: day('2026-01-01'), score, count });
    run(addSurveyAnswers, { metricId, answers: [answer(9, 2), answer(9, 1), answer(3, 1)] });
    const change = run(addSurveyAnswers, { metricId, answers: [answer(9, 4)] });
    expect(Object.values(project().surveyAnswers).map(({ score, count }) => [score, count])).toEqual([
      [9, 7],
      [3, 1],
    ]);
    expect(change!.label.args).toEqual({ name: 'Time on hold', count: 4 });
    run(deleteSurveyAnswers, { answerIds: Object.keys(project().surveyAnswers) });
    expect(project().surveyAnswers).toEqual({});
  });

  test('stay on the scale of their survey, which a plain figure has none of', () => {
    const answers = (score: number, count = 1) => [{ id: worktable().newId(), at: 0, score, count }];
    const csat = withMetric('csat');
    const ask = (one: ReturnType<typeof answers>) =>
      csat.refusal(addSurveyAnswers, { metricId: csat.metricId, answers: one });
    expect([ask(answers(0)), ask(answers(6)), ask(answers(2.5))]).toEqual([
      'off-scale',
      'off-scale',
      'off-scale',
    ]);
    expect([ask(answers(5)), ask(answers(5, 0)), ask(answers(5, 1e10))]).toEqual([
      null,
      'not-a-number',
      'not-a-number',
    ]);
    const plain = withMetric();
    expect(plain.refusal(addSurveyAnswers, { metricId: plain.metricId, answers: answers(5) })).toBe(
      'not-a-survey',
    );
  });
});

describe('a metric', () => {
  test('promises a share within a time', () => {
    const { run, refusal, metricId, metric } = withMetric('promise');
    run(editMetricFields, { metricId, fields: { promiseShare: 0.8, promiseSeconds: 86_400 } });
    expect(metric()).toMatchObject({ promiseShare: 0.8, promiseSeconds: 86_400 });
    for (const fields of [{ promiseShare: 1.1 }, { promiseShare: NaN }, { promiseSeconds: 1.5 }])
      expect(refusal(editMetricFields, { metricId, fields })).toBe('not-a-number');
    expect(refusal(editMetricFields, { metricId, fields: { name: ' ' } })).toBe('name-missing');
  });

  test('comes behind the others and moves among them', () => {
    const { run, project, newId, metricId } = withMetric();
    run(addMetric, { id: newId(), insightId: null, name: 'Cost', ...facts });
    run(addMetric, { id: newId(), insightId: null, name: 'Stays', ...facts });
    const names = () =>
      Object.values(project().metrics)
        .sort(byPosition)
        .map(({ name }) => name);
    expect(names()).toEqual(['Time on hold', 'Cost', 'Stays']);
    run(moveMetric, { metricId, index: 1 });
    expect(names()).toEqual(['Cost', 'Time on hold', 'Stays']);
  });
});

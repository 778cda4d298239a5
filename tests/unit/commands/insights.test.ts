import { describe, expect, it } from 'vitest';
import { countInsights } from '../../../shared/analysis/countInsights.ts';
import { addInsight } from '../../../shared/commands/addInsight.ts';
import { addMetric } from '../../../shared/commands/addMetric.ts';
import { deleteInsight } from '../../../shared/commands/deleteInsight.ts';
import { deleteMetric } from '../../../shared/commands/deleteMetric.ts';
import { editInsight } from '../../../shared/commands/editInsight.ts';
import { editMetric } from '../../../shared/commands/editMetric.ts';
import { praiseInsight } from '../../../shared/commands/praiseInsight.ts';
import type { PraiseInsight } from '../../../shared/commands/praiseInsight.ts';
import { reopenInsight } from '../../../shared/commands/reopenInsight.ts';
import { faultsOf } from '../../fixtures/checkProject.ts';
import { withProvenStates } from '../../../shared/rules/insightStates.ts';
import { claimMap, worktable } from '../../fixtures/edits/worktable.ts';

/** A claim with a step *Holds* and the pain that is felt there. */
function painAtHold() {
  const table = claimMap([{ title: 'Holds', stage: 'Report', lane: 'Customer', x: 24 }]);
  const insightId = table.newId();
  const stepIds = [table.step('Holds').id];
  table.run(addInsight, { id: insightId, polarity: 'pain', words: 'I waited 45 minutes.', stepIds });
  return { ...table, insightId, insight: () => table.project().insights[insightId]! };
}

const proof = (insightId: string): PraiseInsight => ({
  insightId,
  remedy: 'The bot answers first.',
  wordsNow: 'Through in two minutes!',
  metricName: 'On hold',
  unit: 'min',
  direction: 'lower',
  before: 45,
  after: 2,
  basis: 'measured',
  source: 'Phone system, May',
});

const figure = (value: number) => ({ value, basis: 'measured', note: '' }) as const;

describe('a pain point', () => {
  it('is found in the words of the customer, at each of its steps once', () => {
    const table = claimMap([{ title: 'Holds', stage: 'Report', lane: 'Customer', x: 24 }]);
    const id = table.newId();
    const stepId = table.step('Holds').id;
    table.run(addInsight, {
      id,
      polarity: 'pain',
      words: '  等了 45 分鐘\r\n沒人接  ',
      stepIds: [stepId, stepId],
    });
    expect(table.project().insights[id]).toMatchObject({ state: 'found', words: '等了 45 分鐘\n沒人接' });
    expect(Object.values(table.project().insightSteps)).toMatchObject([{ insightId: id, stepId }]);
  });

  it('is not one without words, nor at a step that is gone', () => {
    const { newId, refusal } = claimMap();
    const words = 'I waited.';
    expect(refusal(addInsight, { id: newId(), polarity: 'pain', words: ' \u0000 ', stepIds: [] })).toBe(
      'words-missing',
    );
    expect(refusal(addInsight, { id: newId(), polarity: 'pain', words, stepIds: [newId()] })).toBe('gone');
  });

  it('keeps its words where it is given none', () => {
    const { insightId, refusal, run, insight } = painAtHold();
    expect(refusal(editInsight, { insightId, words: '\n' })).toBe('words-missing');
    run(editInsight, { insightId, words: 'I waited an hour.' });
    expect(insight()).toMatchObject({ words: 'I waited an hour.', polarity: 'pain' });
  });
});

describe('turning pain into praise', () => {
  it('turns a pain into praise only with a measured gain', () => {
    const { insightId, refusal, run, insight, project } = painAtHold();
    expect(refusal(praiseInsight, { ...proof(insightId), after: 45 })).toBe('praise-incomplete');
    expect(refusal(praiseInsight, { ...proof(insightId), after: null })).toBe('praise-incomplete');
    expect(refusal(praiseInsight, { ...proof(insightId), wordsNow: '' })).toBe('praise-incomplete');
    expect(refusal(praiseInsight, { ...proof(insightId), basis: 'assumed' })).toBe('praise-incomplete');
    expect(refusal(praiseInsight, { ...proof(insightId), basis: 'observed' })).toBe('praise-incomplete');
    expect(countInsights(project()).ratio).toBe(0);

    const change = run(praiseInsight, proof(insightId));
    expect(change?.label).toEqual({ key: 'praiseInsight', args: { name: 'I waited 45 minutes.' } });
    expect(insight()).toMatchObject({
      polarity: 'pain',
      state: 'praised',
      wordsNow: 'Through in two minutes!',
    });
    expect(countInsights(project())).toEqual({ pains: 0, praises: 1, ratio: 1 });
    const [metric, ...others] = Object.values(project().metrics);
    expect(others).toEqual([]);
    expect(metric).toMatchObject({ insightId, name: 'On hold', unit: 'min', direction: 'lower' });
    expect(Object.values(project().metricValues)).toMatchObject([
      { metricId: metric!.id, moment: 'baseline', value: 45, basis: 'measured' },
      { metricId: metric!.id, moment: 'actual', value: 2, basis: 'measured' },
    ]);
  });

  it('changes the figure of one that is praised already, and adds no second', () => {
    const { insightId, run, project } = painAtHold();
    run(praiseInsight, proof(insightId));
    const change = run(praiseInsight, { ...proof(insightId), after: 1, source: 'Phone system, June' });
    expect(change?.label.key).toBe('editProof');
    expect(Object.values(project().metrics)).toMatchObject([{ source: 'Phone system, June' }]);
    expect(Object.values(project().metricValues).map((one) => one.value)).toEqual([45, 1]);
    expect(run(praiseInsight, { ...proof(insightId), after: 1, source: 'Phone system, June' })).toBeNull();
  });

  it('says the figure of now after all dated ones, since the latest counts', () => {
    const { insightId, newId, run, insight, project } = painAtHold();
    run(praiseInsight, proof(insightId));
    const metricId = Object.keys(project().metrics)[0]!;
    const point = { metricId, value: 60, basis: 'measured', note: '' } as const;
    const later = { ...point, id: newId(), at: 8_000_000_000_000_000 };
    const table = worktable(withProvenStates({ ...project(), metricPoints: { [later.id]: later } }));
    expect(table.project().insights[insightId]!.state).toBe('relapsed');
    table.run(praiseInsight, proof(insightId));
    expect(table.project().insights[insightId]!.state).toBe('praised');
    expect(Object.values(table.project().metricPoints)).toMatchObject([
      later,
      { value: 2, at: later.at + 1 },
    ]);
    expect(table.run(praiseInsight, proof(insightId))).toBeNull();
    expect(insight().state).toBe('praised');
  });

  it('praises no praise point', () => {
    const { newId, run, refusal } = claimMap();
    const id = newId();
    run(addInsight, { id, polarity: 'praise', words: 'So friendly!', stepIds: [] });
    expect(refusal(praiseInsight, proof(id))).toBe('not-a-pain');
    expect(refusal(reopenInsight, { insightId: id })).toBe('not-praised');
  });

  it('is taken back by opening it again: a pain, but what was written stays', () => {
    const { insightId, run, refusal, insight, project } = painAtHold();
    expect(refusal(reopenInsight, { insightId })).toBe('not-praised');
    run(praiseInsight, proof(insightId));
    run(reopenInsight, { insightId });
    expect(insight()).toMatchObject({ state: 'found', remedy: 'The bot answers first.' });
    expect(Object.keys(project().metricValues)).toHaveLength(2);
    expect(countInsights(project()).praises).toBe(0);
  });
});

describe('the metrics of an insight', () => {
  it('go with it, the steps stay', () => {
    const { insightId, run, project } = painAtHold();
    run(praiseInsight, proof(insightId));
    run(deleteInsight, { insightId });
    const { insights, insightSteps, metrics, metricValues, steps } = project();
    expect([insights, insightSteps, metrics, metricValues]).toEqual([{}, {}, {}, {}]);
    expect(Object.keys(steps)).toHaveLength(1);
  });

  it('may turn out worse, and the praise point relapses in the same change; its proof cannot be taken away', () => {
    const { insightId, run, apply, refusal, project, insight } = painAtHold();
    run(praiseInsight, proof(insightId));
    const metricId = Object.keys(project().metrics)[0]!;
    const facts = { metricId, name: 'On hold', unit: 'min', direction: 'lower', source: '' } as const;
    const values = { baseline: figure(45), actual: figure(50) };
    expect(refusal(deleteMetric, { metricId })).toBe('proves-praise');
    expect(refusal(editMetric, { ...facts, values: { actual: figure(2) } })).toBe('proves-praise');
    expect(refusal(editMetric, { ...facts, values: { baseline: figure(45) } })).toBe('proves-praise');
    const assumed = { value: 2, basis: 'assumed', note: '' } as const;
    expect(refusal(editMetric, { ...facts, values: { ...values, actual: assumed } })).toBe('proves-praise');
    expect(refusal(editMetric, { ...facts, values, direction: 'higher' })).toBeNull();

    const change = run(editMetric, { ...facts, values });
    expect(insight().state).toBe('relapsed');
    expect(countInsights(project())).toMatchObject({ pains: 1, praises: 0 });
    apply(change!.inverse);
    expect(insight().state).toBe('praised');

    run(reopenInsight, { insightId });
    expect(refusal(deleteMetric, { metricId })).toBeNull();
    expect(refusal(editMetric, { ...facts, values: {} })).toBeNull();
  });

  it('may lose one that proves it where another does', () => {
    const { insightId, newId, run, refusal, project } = painAtHold();
    run(praiseInsight, proof(insightId));
    const metricId = Object.keys(project().metrics)[0]!;
    const facts = { insightId, name: 'Rating', unit: '', direction: 'higher', source: '' } as const;
    run(addMetric, { id: newId(), ...facts, values: { baseline: figure(2), actual: figure(2) } });
    expect(refusal(deleteMetric, { metricId })).toBe('proves-praise');
    run(addMetric, { id: newId(), ...facts, values: { baseline: figure(2), actual: figure(4) } });
    run(deleteMetric, { metricId });
    expect(faultsOf(project())).toEqual([]);
  });
});

describe('a figure of the project', () => {
  const facts = {
    insightId: null,
    name: 'Answered right',
    unit: '%',
    direction: 'higher',
    source: '',
  } as const;

  it('has at most one value of each moment, and says on what it rests', () => {
    const { newId, run, project } = claimMap();
    const id = newId();
    const actual = { value: 80, basis: 'observed', note: '80–90 %' } as const;
    run(addMetric, { id, ...facts, values: { actual, target: figure(95) } });
    expect(Object.values(project().metricValues)).toMatchObject([
      { metricId: id, moment: 'actual', ...actual },
      { metricId: id, moment: 'target', value: 95 },
    ]);
    const valueIds = Object.keys(project().metricValues);
    const { insightId: _none, ...rest } = facts;
    run(editMetric, { metricId: id, ...rest, values: { actual: figure(82), baseline: figure(60) } });
    const values = Object.values(project().metricValues);
    expect(values.map((one) => [one.moment, one.value])).toEqual([
      ['actual', 82],
      ['baseline', 60],
    ]);
    expect(values[0]!.id).toBe(valueIds[0]);
    run(deleteMetric, { metricId: id });
    expect(project().metricValues).toEqual({});
  });

  it('needs a name, and numbers', () => {
    const { newId, refusal } = claimMap();
    expect(refusal(addMetric, { id: newId(), ...facts, name: ' ', values: {} })).toBe('name-missing');
    expect(refusal(addMetric, { id: newId(), ...facts, values: { actual: figure(NaN) } })).toBe(
      'not-a-number',
    );
    expect(refusal(addMetric, { id: newId(), ...facts, insightId: newId(), values: {} })).toBe('gone');
  });

  it('knows no zero below zero, which the library would not give back', () => {
    const { newId, run, project } = claimMap();
    run(addMetric, { id: newId(), ...facts, values: { actual: figure(-0) } });
    expect(Object.values(project().metricValues)[0]!.value).toBe(0);
  });
});

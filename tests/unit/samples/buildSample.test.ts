import { describe, expect, it } from 'vitest';
import { unevenDecisions } from '../../../shared/analysis/branchProbabilities.ts';
import { feelingParticipants } from '../../../shared/analysis/feelingParticipants.ts';
import { readingOrder } from '../../../shared/analysis/readingOrder.ts';
import { tableNames } from '../../../shared/model/tables.ts';
import type { Project } from '../../../shared/model/project.ts';
import { lanesOf, mapsOf, stagesOf, stepsOf } from '../../../shared/model/siblings.ts';
import { sizes } from '../../../shared/model/sizes.ts';
import { buildSample } from '../../../shared/samples/buildSample.ts';
import { faultsOf } from '../../fixtures/checkProject.ts';
import { fixedContext } from '../../fixtures/fixedContext.ts';

const languages = ['en', 'zh-Hant', 'zh-Hans'] as const;
const sampleIn = (language: (typeof languages)[number]) => buildSample(language, fixedContext());

const spoken = [
  'name',
  'title',
  'label',
  'words',
  'text',
  'thought',
  'given',
  'received',
  'remedy',
  'wordsNow',
  'acceptedReason',
  'description',
  'seeks',
  'passage',
  'threshold',
  'lowering',
  'rankReason',
  'needs',
  'gives',
  'gets',
  'capability',
  'author',
  'unit',
  'source',
  'note',
];

/** Everything of a project that is in words. */
function wordsOf(project: Project): readonly string[] {
  return tableNames
    .flatMap((table) => Object.values(project[table]))
    .flatMap((record) => Object.entries(record))
    .flatMap(([column, value]) => (spoken.includes(column) && typeof value === 'string' ? [value] : []));
}

describe.each(languages)('the sample in %s', (language) => {
  const { name, project } = sampleIn(language);

  it('is a whole project of two journeys, a standard flow and a value network with nothing wrong in it', () => {
    expect(name).not.toBe('');
    expect(faultsOf(project)).toEqual([]);
    const maps = mapsOf(project);
    expect(maps.map(({ kind }) => kind)).toEqual(['journey', 'journey', 'flow', 'network']);
    for (const { id, kind } of maps) {
      const steps = stepsOf(project, id);
      if (kind === 'network') {
        expect(steps.map((step) => project.participants[step.participantId!]?.name)).not.toContain(undefined);
        continue;
      }
      const inside = ['customer', 'onstage', 'backstage', 'support'];
      expect(lanesOf(project, id).map((lane) => lane.role)).toEqual(
        kind === 'flow' ? ['physical-evidence', ...inside] : [...inside, 'thought', 'text'],
      );
      expect(steps.length).toBeGreaterThanOrEqual(14);
      expect(steps.length).toBeLessThanOrEqual(18);
      expect(steps.filter((step) => step.kind === 'decision')).toHaveLength(kind === 'flow' ? 2 : 1);
    }
  });

  it('has two curves on each journey, decisions whose branches sum to one, and figures that are assumed', () => {
    const [buying, claiming] = mapsOf(project);
    for (const { id } of [buying!, claiming!]) {
      const consumers = feelingParticipants(project, id).filter(({ side }) => side === 'C');
      expect(consumers).toHaveLength(2);
      expect(stagesOf(project, id)).toHaveLength(5);
      // Something is written in each of them.
      const stages = new Set(stagesOf(project, id).map((stage) => stage.id));
      expect(Object.values(project.cells).filter(({ stageId }) => stages.has(stageId))).toHaveLength(5);
    }
    for (const { id } of mapsOf(project)) expect(unevenDecisions(project, id).size).toBe(0);
    expect(Object.values(project.connections).filter((one) => one.probability !== null)).toHaveLength(8);
    const figures = Object.values(project.steps).flatMap((step) => [
      step.duration,
      step.waitingTime,
      step.volume,
    ]);
    const bases = figures.flatMap((figure) => (figure === null ? [] : [figure.basis]));
    expect(bases.length).toBeGreaterThan(10);
    expect(new Set(bases)).toEqual(new Set(['assumed']));
    expect(Object.values(project.steps).filter((step) => step.isMomentOfTruth).length).toBeGreaterThan(4);
  });

  it('is felt by the customer and by the business side', () => {
    const sides = Object.values(project.stepFeelings).map(
      (one) => project.participants[one.participantId]!.side,
    );
    expect(sides.filter((side) => side === 'C').length).toBeGreaterThan(15);
    expect(sides.filter((side) => side === 'B').length).toBeGreaterThanOrEqual(4);
  });

  it('is laid out in time: no connection leads to the left, and none to where the reader was before in its row', () => {
    for (const map of mapsOf(project)) {
      if (map.kind === 'network') continue;
      const order = readingOrder(project, map.id).map((step) => step.id);
      const columnOf = (id: string) => {
        const step = project.steps[id]!;
        const stage = stagesOf(project, map.id).findIndex((one) => one.id === step.stageId);
        return stage * 100 + (step.x - sizes.gap) / (sizes.step.width + sizes.gap);
      };
      for (const { mapId, fromStepId, toStepId } of Object.values(project.connections)) {
        if (mapId !== map.id) continue;
        expect(columnOf(toStepId)).toBeGreaterThanOrEqual(columnOf(fromStepId));
        const isSameRow = project.steps[fromStepId]!.laneId === project.steps[toStepId]!.laneId;
        if (isSameRow) expect(order.indexOf(toStepId)).toBeGreaterThan(order.indexOf(fromStepId));
      }
      expect(order.map(columnOf).every(Number.isInteger)).toBe(true);
    }
  });

  it('joins every step to another, and crosses the lines of a blueprint', () => {
    const joined = new Set(
      Object.values(project.connections).flatMap((one) => [one.fromStepId, one.toStepId]),
    );
    expect([...joined].sort()).toEqual(Object.keys(project.steps).sort());
    const crossings = Object.values(project.connections).filter(
      (one) => project.steps[one.fromStepId]!.laneId !== project.steps[one.toStepId]!.laneId,
    );
    expect(crossings.length).toBeGreaterThan(10);
  });
});

it('is the same in every language, apart from its words', () => {
  const counts = languages.map((language) => {
    const { project } = sampleIn(language);
    return tableNames.map((table) => Object.keys(project[table]).length);
  });
  expect(counts[1]).toEqual(counts[0]);
  expect(counts[2]).toEqual(counts[0]);
});

it('is written in each language in its own letters', () => {
  const [english, traditional, simplified] = languages.map((language) => wordsOf(sampleIn(language).project));
  // The article is cited by its own title.
  expect(english!.filter((word) => /\p{Script=Han}/u.test(word) && !word.includes('WeSure'))).toEqual([]);
  for (const words of [traditional!, simplified!]) {
    expect(words.length).toBeGreaterThan(80);
    expect(words.filter((word) => /[A-Za-z]{4}/.test(word))).toEqual([]);
  }
  // Letters that only the other script has.
  expect(traditional!.filter((word) => /[这个张图标认为时问说没还么产业钱险条对让后开]/.test(word))).toEqual(
    [],
  );
  expect(simplified!.filter((word) => /[這個張圖標認為時問說沒還麼產業錢險條對讓後開]/.test(word))).toEqual(
    [],
  );
});

it('has the steps of each column in the order in which the reader meets them', () => {
  const { project } = sampleIn('en');
  const [buying] = mapsOf(project);
  expect(
    readingOrder(project, buying!.id)
      .slice(0, 6)
      .map((step) => step.title),
  ).toEqual([
    'A friend’s hospital bill makes her think',
    'Sees the offer between two messages',
    'Opens four products side by side',
    'App shows a page for each product',
    'Reads 38 pages of terms',
    'Asks at nine in the evening: is asthma covered?',
  ]);
});

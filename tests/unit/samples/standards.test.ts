import { describe, expect, it } from 'vitest';
import { holdingOf } from '../../../shared/analysis/standard/holdingOf.ts';
import { holdJourney } from '../../../shared/analysis/standard/holdJourney.ts';
import { unsoundInMap } from '../../../shared/analysis/standard/unsoundInMap.ts';
import { addRecords } from '../../../shared/commands/addRecords.ts';
import { makeJourney } from '../../../shared/commands/makeJourney.ts';
import { emptyProject } from '../../../shared/model/tables.ts';
import { stepsOf } from '../../../shared/model/siblings.ts';
import { sizes } from '../../../shared/model/sizes.ts';
import { buildStandard, standardWords } from '../../../shared/samples/standards/buildStandard.ts';
import { standardKeys } from '../../../shared/samples/standards/outlines.ts';
import { faultsOf } from '../../fixtures/checkProject.ts';
import { fixedContext } from '../../fixtures/fixedContext.ts';
import { fixtureId } from '../../fixtures/projects/fixtureId.ts';
import { run } from '../../fixtures/standard/projectOfFlow.ts';

const languages = ['en', 'zh-Hant', 'zh-Hans'] as const;
const cases = standardKeys.flatMap((key) => languages.map((language) => ({ key, language })));

describe.each(cases)('the bundled flow $key in $language', ({ key, language }) => {
  const { name, purpose } = standardWords(key, language);
  const { mapId, records } = buildStandard(emptyProject, key, { language, name, context: fixedContext() });
  const steps = stepsOf(records, mapId);

  it('is a whole, sound flow with a purpose', () => {
    expect(faultsOf(records)).toEqual([]);
    expect(unsoundInMap(records, mapId)).toEqual([]);
    expect(records.maps[mapId]).toMatchObject({ kind: 'flow', name, description: purpose });
    expect(new Set(steps.map(({ title }) => title)).size).toBe(steps.length);
    expect(steps.length).toBeGreaterThanOrEqual(14);
  });

  it('teaches: a choice, parallel parts, something optional, quality, what prevents mistakes, and words to say', () => {
    const standards = Object.values(records.stepStandards);
    const count = (holds: (one: (typeof standards)[number]) => boolean) => standards.filter(holds).length;
    expect(steps.filter(({ kind }) => kind === 'decision').length).toBeGreaterThan(0);
    const ways = Object.values(records.connections);
    const parts = steps.filter(
      ({ id, kind }) => kind !== 'decision' && ways.filter(({ fromStepId }) => fromStepId === id).length > 1,
    );
    expect(parts.length).toBeGreaterThan(0);
    expect(count(({ isOptional }) => isOptional)).toBeGreaterThan(0);
    expect(count(({ quality }) => quality !== '')).toBeGreaterThanOrEqual(5);
    expect(count(({ risk, guard }) => risk !== '' && guard !== '')).toBeGreaterThanOrEqual(4);
    expect(count(({ script }) => script !== '')).toBeGreaterThanOrEqual(3);
    expect(count(({ participantId }) => participantId !== null)).toBeGreaterThanOrEqual(8);
  });

  it('has a place for each step, and no two at the same', () => {
    const places = steps.map(({ stageId, laneId, x }) => `${stageId ?? ''} ${laneId ?? ''} ${String(x)}`);
    expect(new Set(places).size).toBe(steps.length);
    for (const { stageId, x } of steps) {
      expect(x + sizes.step.width + sizes.gap).toBeLessThanOrEqual(records.stages[stageId ?? '']!.width);
    }
  });

  it('is kept wholly by a journey made of it, and comes into a project that has its parties already', () => {
    const context = fixedContext();
    const first = run(
      emptyProject,
      addRecords,
      { records, label: { key: 'addMap', args: { name } } },
      context,
    );
    const later = { ...fixedContext(), newId: laterIds() };
    const again = buildStandard(first, key, { language, name, context: later });
    const both = run(
      first,
      addRecords,
      { records: again.records, label: { key: 'addMap', args: { name } } },
      context,
    );
    expect(faultsOf(both)).toEqual([]);
    expect(Object.keys(both.participants)).toHaveLength(Object.keys(first.participants).length);
    const id = fixtureId(90_000);
    const made = run(both, makeJourney, { flowMapId: mapId, id, name: 'J', emotionName: 'E' }, later);
    const { standard, journey } = holdingOf(made, id)!;
    const held = holdJourney(standard, journey);
    expect(held.state === 'exact' && held.worst.fitness).toBe(1);
  });
});

/** Ids that the fixed context does not come to. */
function laterIds(): () => string {
  let made = 50_000;
  return () => fixtureId((made += 1));
}

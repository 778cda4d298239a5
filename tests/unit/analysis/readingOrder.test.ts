import { describe, expect, it } from 'vitest';
import { readingOrder } from '../../../shared/analysis/readingOrder.ts';
import type { Project } from '../../../shared/model/project.ts';
import type { Step } from '../../../shared/model/records.ts';
import { journeyOf } from '../../fixtures/projects/journeyOf.ts';
import { onlyMap } from '../../fixtures/projects/onlyMap.ts';

const project = journeyOf({
  name: 'Order',
  participants: [],
  lanes: [{ name: 'Upper' }, { name: 'Lower' }],
  stages: [
    { name: 'First', steps: [{ title: 'a' }, { title: 'b', lane: 1 }] },
    { name: 'Second', steps: [{ title: 'c' }, { title: 'd', lane: 1 }] },
  ],
});

function changed(change: (step: Step) => Partial<Step>): Project {
  const steps = Object.values(project.steps).map((step) => ({ ...step, ...change(step) }));
  return { ...project, steps: Object.fromEntries(steps.map((step) => [step.id, step])) };
}

function titles(of: Project): string {
  return readingOrder(of, onlyMap(of))
    .map(({ title }) => title)
    .join('');
}

describe('reading order', () => {
  it('goes stage by stage and from left to right', () => {
    expect(titles(project)).toBe('abcd');
    expect(titles(changed(({ title, x }) => (title === 'b' ? { x: -5 } : { x })))).toBe('bacd');
  });

  it('puts an earlier stage first, however far to the right its steps lie', () => {
    expect(titles(changed(({ title }) => (title === 'a' ? { x: 5000 } : {})))).toBe('bacd');
  });

  it('goes from the upper lane to the lower at the same x, down the cell, and by id in the same place', () => {
    expect(titles(changed(() => ({ x: 0 })))).toBe('abcd');
    expect(titles(changed(({ title }) => ({ x: 0, laneId: laneIdAt(title === 'a' ? 1 : 0) })))).toBe('bacd');
    const inColumn = (y: (title: string) => number) =>
      titles(changed(({ title }) => ({ x: 0, y: y(title), laneId: laneIdAt(0) })));
    expect(inColumn((title) => (title === 'a' ? 120 : 24))).toBe('bacd');
    expect(inColumn(() => 24)).toBe('abcd');
  });

  it('reads steps without a stage by rows, after those that have one', () => {
    const places: Record<string, Partial<Step>> = {
      a: { stageId: null, laneId: null, x: 0, y: 50 },
      b: { stageId: null, laneId: null, x: 90, y: 10 },
      c: { stageId: null, laneId: null, x: 10, y: 10 },
    };
    expect(titles(changed(({ title }) => places[title] ?? {}))).toBe('dcba');
  });

  it('has the steps of the asked map only', () => {
    const other = journeyOf({
      firstId: 5000,
      name: 'Other',
      participants: [],
      lanes: [{ name: 'Lane' }],
      stages: [{ name: 'Stage', steps: [{ title: 'x' }] }],
    });
    const both: Project = {
      ...project,
      maps: { ...project.maps, ...other.maps },
      stages: { ...project.stages, ...other.stages },
      lanes: { ...project.lanes, ...other.lanes },
      steps: { ...project.steps, ...other.steps },
    };
    expect(readingOrder(both, onlyMap(project))).toHaveLength(4);
    expect(readingOrder(both, onlyMap(other)).map(({ title }) => title)).toEqual(['x']);
  });
});

function laneIdAt(index: number): string {
  return Object.keys(project.lanes)[index]!;
}

import { describe, expect, test } from 'vitest';
import { addMap } from '../../../shared/commands/addMap.ts';
import { runCommand } from '../../../shared/commands/command.ts';
import { connect } from '../../../shared/commands/connect.ts';
import { arrangeSteps } from '../../../shared/commands/arrangeSteps.ts';
import { addNode } from '../../../shared/commands/addNode.ts';
import { addStep } from '../../../shared/commands/addStep.ts';
import type { Command } from '../../../shared/commands/command.ts';
import { editConnections } from '../../../shared/commands/editConnections.ts';
import { emptyProject } from '../../../shared/model/tables.ts';
import type { Project } from '../../../shared/model/project.ts';
import type { Connection } from '../../../shared/model/records.ts';
import { lanesOf } from '../../../shared/model/siblings.ts';
import { sizes } from '../../../shared/model/sizes.ts';
import { wordsOf } from '../../../shared/scene/connectionText.ts';
import { groupsOf } from '../../../shared/scene/arrange/groupsOf.ts';
import { layersByArithmetic } from '../../../shared/scene/arrange/layersByArithmetic.ts';
import { placeLayers } from '../../../shared/scene/arrange/placeLayers.ts';
import { layersByElk } from '../../../renderer/state/arrange/layersByElk.ts';
import { fixedContext } from '../../fixtures/fixedContext.ts';
import { largeJourney } from '../../fixtures/projects/largeJourney.ts';
import { onlyMap } from '../../fixtures/projects/onlyMap.ts';

const context = fixedContext();

function run<Args>(project: Project, command: Command<Args>, args: Args): Project {
  const outcome = runCommand(project, command, args, context);
  if (!outcome.done) throw new Error(outcome.refusal.code);
  return outcome.project;
}

/** One stage, two lanes; steps by their names, in the lane of their case, each where it is said to lie. */
function flow(
  places: Readonly<Record<string, readonly [number, number]>>,
  lines: readonly string[],
): { readonly project: Project; readonly mapId: string; readonly ids: Readonly<Record<string, string>> } {
  const mapId = context.newId();
  let project = run(emptyProject, addMap, {
    id: mapId,
    kind: 'flow',
    name: 'Flow',
    stageNames: ['Stage'],
    lanes: ['Upper', 'Lower'].map((name) => ({ name, role: null, participant: null })),
  });
  const [upper, lower] = lanesOf(project, mapId);
  const stageId = Object.keys(project.stages)[0]!;
  const ids: Record<string, string> = {};
  for (const [name, [x, y]] of Object.entries(places)) {
    ids[name] = context.newId();
    const laneId = (name === name.toUpperCase() ? upper : lower)!.id;
    const place = { mapId, stageId, laneId, place: { at: { x, y } } };
    project = run(project, addStep, { ...place, id: ids[name], title: name, kind: 'task' });
  }
  for (const line of lines) {
    const ends = { fromStepId: ids[line[0]!]!, toStepId: ids[line[1]!]! };
    project = run(project, connect, { id: context.newId(), ...ends, kind: 'sequence' });
  }
  return { project, mapId, ids };
}

/** The names row by row, as they then stand from left to right. */
function drawing(project: Project): readonly string[] {
  const steps = Object.values(project.steps);
  const lanes = lanesOf(project, steps[0]!.mapId);
  const xs = [...new Set(steps.map(({ x }) => x))].sort((one, other) => one - other);
  return lanes.flatMap(({ id }) => {
    const inLane = steps.filter(({ laneId }) => laneId === id);
    const ys = [...new Set(inLane.map(({ y }) => y))].sort((one, other) => one - other);
    return ys.map((y) => {
      const titleAt = (x: number) => inLane.find((step) => step.x === x && step.y === y)?.title ?? '·';
      return xs.map(titleAt).join('');
    });
  });
}

const ways = { arithmetic: layersByArithmetic, ELK: layersByElk } as const;

describe.each(Object.entries(ways))('arranged by %s', (_name, layersOf) => {
  async function arranged(project: Project, mapId: string, stepIds: readonly string[] | null = null) {
    const moves = [];
    for (const group of groupsOf(project, mapId, stepIds)) {
      moves.push(...placeLayers(group, await layersOf(group)));
    }
    return run(project, arrangeSteps, { mapId, moves });
  }

  test('a row in disorder runs from left to right', async () => {
    const { project, mapId } = flow({ A: [900, 20], B: [30, 60], C: [400, 0] }, ['AB', 'BC']);
    expect(drawing(await arranged(project, mapId))).toEqual(['ABC']);
  });

  test('branches of a decision stand below each other and go on in their rows', async () => {
    const { project, mapId } = flow(
      { A: [0, 0], B: [10, 0], C: [20, 0], D: [30, 0], E: [40, 0], F: [50, 0] },
      ['AB', 'AC', 'BD', 'CE', 'DF', 'EF'],
    );
    expect(drawing(await arranged(project, mapId))).toEqual(['ABDF', '·CE·']);
  });

  test('a way through two lanes stays in them', async () => {
    const { project, mapId } = flow({ A: [500, 0], b: [0, 0], C: [20, 0] }, ['Ab', 'bC']);
    expect(drawing(await arranged(project, mapId))).toEqual(['A·C', '·b·']);
  });

  test('a circle is no obstacle', async () => {
    const { project, mapId } = flow({ A: [0, 0], B: [300, 0], C: [600, 0] }, ['AB', 'BC', 'CA']);
    expect(drawing(await arranged(project, mapId))).toEqual(['ABC']);
  });

  test('a row without connections stays a row', async () => {
    const { project, mapId } = flow({ A: [10, 0], B: [240, 40], C: [500, 9], d: [0, 0], e: [300, 0] }, []);
    expect(drawing(await arranged(project, mapId))).toEqual(['ABC', 'de·']);
  });

  test('only those that are chosen move, and on no other', async () => {
    const { project, mapId, ids } = flow({ A: [700, 24], B: [24, 24], C: [248, 24] }, ['AB']);
    const chosen = [ids['A']!, ids['B']!];
    const after = await arranged(project, mapId, chosen);
    const at = (name: string) => ({ x: after.steps[ids[name]!]!.x, y: after.steps[ids[name]!]!.y });
    expect(at('C')).toEqual({ x: 248, y: 24 });
    expect(at('A')).toEqual({ x: 24, y: 24 });
    expect(at('B')).toEqual({ x: 248, y: 120 });
  });
});

test('participants stand so far apart that the words of an exchange lie between them', () => {
  const mapId = context.newId();
  const apart = (given: string): number => {
    const map = { id: mapId, kind: 'network', name: 'Who gives what', stageNames: [], lanes: [] } as const;
    let project = run(emptyProject, addMap, map);
    const [insurer, garage] = [context.newId(), context.newId()];
    const node = (id: string, name: string, x: number) =>
      run(project, addNode, { id, mapId, party: { name, side: 'B' }, x, y: 0 });
    project = node(insurer, 'Insurer', 0);
    project = node(garage, 'Garage', 20);
    const id = context.newId();
    project = run(project, connect, { id, fromStepId: insurer, toStepId: garage, kind: 'exchange' });
    project = run(project, editConnections, { connectionIds: [id], fields: { given, received: given } });
    const [group] = groupsOf(project, mapId, null);
    const moves = placeLayers(group!, layersByArithmetic(group!));
    return moves.find(({ stepId }) => stepId === garage)!.x - sizes.step.width;
  };
  const words = 'A repaired car and a replacement';
  const given = { kind: 'exchange', given: words, received: '', label: '', condition: '', probability: null };
  const { width } = wordsOf(given as Connection)[0]!;
  expect(apart('')).toBe(96);
  expect(apart(words)).toBeGreaterThan(2 * width);
  expect(apart(words.repeat(20))).toBeLessThanOrEqual(380);
});

test('10,000 connected steps in one stage are arranged, none on another', () => {
  const project = largeJourney(10_000);
  const mapId = onlyMap(project);
  const [stage] = Object.values(project.stages);
  const steps = Object.fromEntries(
    Object.values(project.steps).map((step) => [step.id, { ...step, stageId: stage!.id }]),
  );
  const [group] = groupsOf({ ...project, steps }, mapId, null);
  const moves = placeLayers(group!, layersByArithmetic(group!));
  const places = new Map(group!.steps.map(({ id, laneId, x, y }) => [id, `${laneId} ${x} ${y}`]));
  for (const { stepId, laneId, x, y } of moves) places.set(stepId, `${laneId} ${x} ${y}`);
  expect(new Set(places.values()).size).toBe(10_000);
});

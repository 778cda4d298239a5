import { describe, expect, it } from 'vitest';
import { addInsight } from '../../../shared/commands/addInsight.ts';
import { connect } from '../../../shared/commands/connect.ts';
import { runCommand } from '../../../shared/commands/command.ts';
import type { Command } from '../../../shared/commands/command.ts';
import { moveSteps } from '../../../shared/commands/moveSteps.ts';
import { rename } from '../../../shared/commands/rename.ts';
import { resizeStage } from '../../../shared/commands/resizeStage.ts';
import { setFeeling } from '../../../shared/commands/setFeeling.ts';
import type { Project } from '../../../shared/model/project.ts';
import { createFlowElements } from '../../../renderer/canvas/flowElements.ts';
import { createMapPicture } from '../../../renderer/canvas/mapPicture.ts';
import type { MapPicture } from '../../../renderer/canvas/mapPicture.ts';
import { fixtureId } from '../../fixtures/projects/fixtureId.ts';
import { proved } from '../../fixtures/projects/proved.ts';
import { sampleJourney } from '../../fixtures/projects/sampleJourney.ts';

const project = proved(sampleJourney({ language: 'zh' }));
const mapId = Object.keys(project.maps)[0]!;
const stepId = (title: string): string =>
  Object.values(project.steps).find((step) => step.title === title)!.id;
const called = stepId('撥打客服專線');

function after<Args>(command: Command<Args>, args: Args): Project {
  let last = 1_000_000;
  const context = { newId: () => fixtureId((last += 1)), now: () => 0 };
  const outcome = runCommand(project, command, args, context);
  if (!outcome.done) throw new Error(outcome.refusal.code);
  return outcome.project;
}

/** The elements of all steps of a project's map; React Flow is given those in view. */
function elementsOf(picture: MapPicture, { steps }: Project) {
  const ids = new Set(Object.keys(steps));
  return { nodes: picture.nodesOf(ids), edges: picture.edgesOf(ids) };
}

/** Which nodes and edges are other objects than before a change, by what they are called. */
function redrawn(next: Project) {
  const pictureOf = createMapPicture();
  const before = elementsOf(pictureOf(project, mapId), project);
  const now = elementsOf(pictureOf(next, mapId), next);
  return {
    steps: now.nodes.filter((node) => !before.nodes.includes(node)).map((node) => node.data.step.title),
    connections: now.edges
      .filter((edge) => !before.edges.includes(edge))
      .map((edge) => edge.data.from.step.title),
  };
}

describe('the picture of a map', () => {
  it('is the same object for the same project', () => {
    const pictureOf = createMapPicture();
    expect(pictureOf(project, mapId)).toBe(pictureOf(project, mapId));
  });

  it('has the steps in reading order, since that is the order of the Tab key', () => {
    const titles = elementsOf(createMapPicture()(project, mapId), project).nodes.map(
      (node) => node.data.step.title,
    );
    expect(titles.slice(0, 5)).toEqual([
      '發生車禍',
      '用手機拍下現場照片，並向警察確認事故的責任歸屬',
      '撥打客服專線',
      '接聽來電並登記案件',
      '建立案件編號',
    ]);
  });

  it('draws one step anew that was moved, and none of its connections', () => {
    const { stageId, laneId } = project.steps[called]!;
    const moves = [{ stepId: called, stageId: stageId!, laneId: laneId!, x: 32, y: 8 }];
    expect(redrawn(after(moveSteps, { moves }))).toEqual({ steps: ['撥打客服專線'], connections: [] });
  });

  it('draws a renamed step anew and the connections that are named after it', () => {
    const next = after(rename, { table: 'steps', id: called, name: 'Calls' });
    expect(redrawn(next)).toEqual({
      steps: ['Calls'],
      connections: ['用手機拍下現場照片，並向警察確認事故的責任歸屬', 'Calls'],
    });
  });

  it('draws the step anew that feels otherwise, and the one that is blamed', () => {
    const participantId = Object.keys(project.participants)[0]!;
    expect(redrawn(after(setFeeling, { stepIds: [called], participantId, valence: 1 })).steps).toEqual([
      '撥打客服專線',
    ]);
    const pain = {
      id: fixtureId(999),
      polarity: 'pain',
      words: 'Nobody answers',
      stepIds: [called],
    } as const;
    expect(redrawn(after(addInsight, pain)).steps).toEqual(['撥打客服專線']);
  });

  it('draws no step anew for a connection', () => {
    const arguments_ = { id: fixtureId(998), fromStepId: called, toStepId: stepId('通知補件') };
    const next = after(connect, { ...arguments_, kind: 'sequence' });
    expect(redrawn(next)).toEqual({ steps: [], connections: ['撥打客服專線'] });
  });

  it('draws the steps to the right of a widened stage anew, and none to its left', () => {
    const { stageId } = project.steps[called]!;
    const next = after(resizeStage, { stageId: stageId!, width: 1200 });
    const behind = elementsOf(createMapPicture()(project, mapId), project).nodes.slice(5);
    expect(redrawn(next).steps).toEqual(behind.map((node) => node.data.step.title));
  });

  it('tells React Flow all that it would otherwise mount a node to find out', () => {
    const [node] = elementsOf(createMapPicture()(project, mapId), project).nodes;
    expect(node).toMatchObject({ width: 176, height: 72, measured: { width: 176, height: 72 } });
    expect(node!.handles!.map((handle) => [handle.type, handle.width, handle.height])).toEqual([
      ['source', 176, 72],
      ['target', 176, 72],
    ]);
  });
});

describe('selection and gestures over the picture', () => {
  const { nodes, edges } = elementsOf(createMapPicture()(project, mapId), project);

  it('makes other objects of what is selected and moved only', () => {
    const elements = createFlowElements();
    const moved = new Map([[called, { x: 1, y: 2 }]]);
    const selected = new Set([nodes[0]!.id, edges[1]!.id]);
    const shown = elements.nodes(nodes, selected, moved);
    expect(shown.filter((node) => !nodes.includes(node))).toEqual([
      { ...nodes[0], selected: true },
      { ...nodes[2], position: { x: 1, y: 2 }, dragging: true, zIndex: 2000 },
    ]);
    expect(elements.edges(edges, selected).filter((edge) => !edges.includes(edge))).toEqual([
      { ...edges[1], selected: true },
    ]);
  });

  it('keeps a selected step the same object while others are selected and let go', () => {
    const elements = createFlowElements();
    const [first] = elements.nodes(nodes, new Set([nodes[0]!.id]), null);
    const [again] = elements.nodes(nodes, new Set([nodes[0]!.id, nodes[1]!.id]), null);
    expect(again).toBe(first);
  });
});

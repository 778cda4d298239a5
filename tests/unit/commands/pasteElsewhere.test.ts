import { expect, it } from 'vitest';
import { addNode } from '../../../shared/commands/addNode.ts';
import { runCommand } from '../../../shared/commands/command.ts';
import type { Command } from '../../../shared/commands/command.ts';
import { linkStep } from '../../../shared/commands/linkStep.ts';
import { pasteRecords } from '../../../shared/commands/pasteRecords.ts';
import { pasteTargets } from '../../../shared/commands/pasteTargets.ts';
import { rename } from '../../../shared/commands/rename.ts';
import { setCellText } from '../../../shared/commands/setCellText.ts';
import { setLaneRole } from '../../../shared/commands/setLaneRole.ts';
import { clipOf } from '../../../shared/formats/clipboard/clipOf.ts';
import type { Id } from '../../../shared/model/ids.ts';
import type { Project } from '../../../shared/model/project.ts';
import { smallProject } from '../../fixtures/edits/story.ts';
import { fixedContext } from '../../fixtures/fixedContext.ts';

const context = fixedContext();

function after<Args>(project: Project, command: Command<Args>, args: Args): Project {
  const outcome = runCommand(project, command, args, context);
  if (!outcome.done) throw new Error(outcome.refusal.code);
  return outcome.project;
}

function clip(project: Project, mapId: Id, stepIds: readonly Id[], stageIds: readonly Id[] = []) {
  const corners = new Map();
  return clipOf(project, {
    projectId: context.newId(),
    mapId,
    stepIds,
    stageIds,
    laneIds: [],
    isCut: false,
    corners,
  });
}

const named = <Row extends { readonly name: string }>(table: Readonly<Record<Id, Row>>, name: string): Row =>
  Object.values(table).find((row) => row.name === name)!;

/** The first cell of a map. */
function cellOf({ stages, lanes }: Project, mapId: Id) {
  const stage = Object.values(stages).find((one) => one.mapId === mapId)!;
  const lane = Object.values(lanes).find((one) => one.mapId === mapId)!;
  return { stageId: stage.id, laneId: lane.id, x: 600, y: 24 };
}

it('a node of a network stands for nobody in a journey: naming it names no participant', () => {
  const start = smallProject(context);
  const network = Object.values(start.maps).find(({ kind }) => kind === 'network')!;
  const journey = named(start.maps, 'Claim');
  const mei = named(start.participants, 'Mei');
  const [node, id] = [context.newId(), context.newId()];
  const withNode = after(start, addNode, {
    id: node,
    mapId: network.id,
    party: { participantId: mei.id },
    x: 0,
    y: 0,
  });
  const pasted = after(withNode, pasteRecords, {
    clip: clip(withNode, network.id, [node]),
    mapId: journey.id,
    ids: { [node]: id },
    places: { [node]: cellOf(withNode, journey.id) },
  });
  const renamed = after(pasted, rename, { table: 'steps', id, name: 'Rings the bell' });
  expect(pasted.steps[id]!.participantId).toBeNull();
  expect(renamed.participants[mei.id]!.name).toBe('Mei');
});

it('a step of a journey does not go into a value network, which holds participants', () => {
  const start = smallProject(context);
  const network = Object.values(start.maps).find(({ kind }) => kind === 'network')!;
  const step = Object.values(start.steps).find(({ stageId }) => stageId !== null)!;
  const outcome = runCommand(
    start,
    pasteRecords,
    {
      clip: clip(start, step.mapId, [step.id]),
      mapId: network.id,
      ids: { [step.id]: context.newId() },
      places: { [step.id]: { stageId: null, laneId: null, x: 0, y: 0 } },
    },
    context,
  );
  expect(outcome).toMatchObject({ done: false, refusal: { code: 'holds-participants' } });
});

it('a step does not lead to the map that it is pasted into', () => {
  const start = smallProject(context);
  const [claim, purchase] = [named(start.maps, 'Claim'), named(start.maps, 'Purchase')];
  const step = Object.values(start.steps).find(({ mapId }) => mapId === claim.id)!;
  const linked = after(start, linkStep, { stepId: step.id, mapId: purchase.id });
  const id = context.newId();
  const pasted = after(linked, pasteRecords, {
    clip: clip(linked, claim.id, [step.id]),
    mapId: purchase.id,
    ids: { [step.id]: id },
    places: { [step.id]: cellOf(linked, purchase.id) },
  });
  expect(pasted.steps[id]!.linkedMapId).toBeNull();
});

it('words of a text lane do not go into a lane of steps of the same name, where nobody sees them', () => {
  const start = smallProject(context);
  const [claim, purchase] = [named(start.maps, 'Claim'), named(start.maps, 'Purchase')];
  const words = Object.values(start.lanes).find(
    ({ mapId, name }) => mapId === purchase.id && name === 'Customer',
  )!;
  const { stageId } = cellOf(start, purchase.id);
  const written = after(after(start, setLaneRole, { laneId: words.id, role: 'text' }), setCellText, {
    laneId: words.id,
    stageId,
    text: 'Goal',
  });
  const copied = clip(written, purchase.id, [], [stageId]);
  const { stages, lanes } = pasteTargets(written, copied, claim.id);
  const ids = Object.fromEntries([...stages.made, ...lanes.made].map((made) => [made, context.newId()]));
  const pasted = after(written, pasteRecords, { clip: copied, mapId: claim.id, ids, places: {} });
  const shown = Object.values(pasted.cells).map(({ laneId }) => pasted.lanes[laneId]!.role);
  expect(shown.length).toBeGreaterThan(Object.keys(written.cells).length);
  expect(shown.every((role) => role === 'text' || role === 'storyboard')).toBe(true);
});

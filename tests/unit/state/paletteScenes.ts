import { addMap } from '../../../shared/commands/addMap.ts';
import { runCommand } from '../../../shared/commands/command.ts';
import type { Command } from '../../../shared/commands/command.ts';
import { makeJourney } from '../../../shared/commands/makeJourney.ts';
import { matchSteps } from '../../../shared/commands/matchSteps.ts';
import { setStandard } from '../../../shared/commands/setStandard.ts';
import { setTouch } from '../../../shared/commands/setTouch.ts';
import { readingOrder } from '../../../shared/analysis/readingOrder.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { emptyProject } from '../../../shared/model/tables.ts';
import type { MapKind } from '../../../shared/model/records.ts';
import type { Project } from '../../../shared/model/project.ts';
import { fixtureId } from '../../fixtures/projects/fixtureId.ts';
import { proved } from '../../fixtures/projects/proved.ts';
import { sampleJourney } from '../../fixtures/projects/sampleJourney.ts';

// Far from the ids of the fixtures.
let lastId = 90_000_000;
export const clock = { newId: () => fixtureId((lastId += 1)), now: () => 0 };

function emptyMap(kind: MapKind): Project {
  const names = kind === 'network' ? [] : ['Stage'];
  const lanes = kind === 'network' ? [] : [{ name: 'Lane', role: null, participant: null }];
  const args = { id: clock.newId(), kind, name: 'Map', stageNames: names, lanes };
  const outcome = runCommand(emptyProject, addMap, args, clock);
  if (!outcome.done) throw new Error('no map');
  return outcome.project;
}

export const journey = proved(sampleJourney({ language: 'zh' }));
const journeyMap = Object.keys(journey.maps)[0]!;
export const steps = readingOrder(journey, journeyMap).map((step) => step.id);

export interface Scene {
  readonly project: Project;
  readonly selected: readonly Id[];
}

/** The journey with everything on it that an action can take away again. */
function dressed(): Project {
  const [first, second] = steps;
  const laneId = Object.keys(journey.lanes)[1]!;
  const insight = Object.values(journey.insights).find((one) => one.polarity === 'pain')!;
  const other = { ...journey.maps[journeyMap]!, id: clock.newId(), name: 'Other', position: 'zz' };
  return proved({
    ...journey,
    maps: {
      [journeyMap]: { ...journey.maps[journeyMap]!, showsArc: true },
      [other.id]: other,
    },
    lanes: { ...journey.lanes, [laneId]: { ...journey.lanes[laneId]!, isCollapsed: true } },
    steps: {
      ...journey.steps,
      [first!]: { ...journey.steps[first!]!, isMomentOfTruth: true, linkedMapId: other.id },
      [second!]: { ...journey.steps[second!]!, isLocked: true },
    },
    insights: {
      ...journey.insights,
      [insight.id]: { ...insight, state: 'praised', remedy: 'A call back', wordsNow: 'They rang.' },
    },
  });
}
const all = dressed();

/** The journey as a flow, its first step optional; and another journey, held against it, whose first step is a touch. */
function withStandard(): { readonly flow: Project; readonly held: Project } {
  const [first] = steps;
  const flow = {
    ...journey,
    maps: { [journeyMap]: { ...journey.maps[journeyMap]!, kind: 'flow' as const } },
  };
  const asked = run(flow, setStandard, { stepIds: [first!], fields: { isOptional: true } });
  const id = clock.newId();
  const names = { name: 'Held', emotionName: 'Emotion' };
  const made = run(asked, makeJourney, { flowMapId: journeyMap, id, ...names });
  const [own] = readingOrder(made, id);
  const free = run(made, matchSteps, { matches: { [own!.id]: null } });
  const held = run(free, setTouch, { stepIds: [own!.id], isTouch: true });
  // The first map of a project is the one that it opens with.
  const later = { ...held.maps[journeyMap]!, position: 'zz' };
  return { flow: asked, held: { ...held, maps: { ...held.maps, [journeyMap]: later } } };
}

function run<Args>(project: Project, command: Command<Args>, args: Args): Project {
  const outcome = runCommand(project, command, args, clock);
  if (!outcome.done) throw new Error(outcome.refusal.code);
  return outcome.project;
}
const standard = withStandard();
const touch = Object.values(standard.held.touches)[0]!.stepId;
const praised = Object.values(all.insights).find((one) => one.wordsNow === 'They rang.')!;

/** Every setting in which the actions are tried. */
export const scenes: Readonly<Record<string, Scene>> = {
  'an empty project': { project: emptyProject, selected: [] },
  'an empty journey': { project: emptyMap('journey'), selected: [] },
  'an empty flow': { project: emptyMap('flow'), selected: [] },
  'an empty network': { project: emptyMap('network'), selected: [] },
  'a journey with nothing selected': { project: journey, selected: [] },
  'the first step': { project: journey, selected: steps.slice(0, 1) },
  'the last step': { project: journey, selected: steps.slice(-1) },
  'all steps': { project: journey, selected: steps },
  'a connection': { project: journey, selected: Object.keys(journey.connections).slice(0, 1) },
  'a stage': { project: journey, selected: Object.keys(journey.stages).slice(0, 1) },
  'a lane': { project: journey, selected: Object.keys(journey.lanes).slice(0, 1) },
  'an insight': { project: journey, selected: Object.keys(journey.insights).slice(0, 1) },
  'a moment of truth that leads to a map': { project: all, selected: steps.slice(0, 1) },
  'a locked step': { project: all, selected: steps.slice(1, 2) },
  'a collapsed lane': { project: all, selected: Object.keys(all.lanes).slice(1, 2) },
  'a praised insight': { project: all, selected: [praised.id] },
  'a map with its arc': { project: all, selected: [] },
  'a flow': { project: standard.flow, selected: [] },
  'an optional step': { project: standard.flow, selected: steps.slice(0, 1) },
  'a required step': { project: standard.flow, selected: steps.slice(1, 2) },
  'a journey that is held against a flow': { project: standard.held, selected: [] },
  'an emotional touch': { project: standard.held, selected: [touch] },
  everything: {
    project: journey,
    selected: [
      ...steps,
      ...['connections', 'stages', 'lanes', 'insights', 'participants'].flatMap((table) =>
        Object.keys(journey[table as 'stages']),
      ),
    ],
  },
};

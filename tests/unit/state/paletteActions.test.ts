import { describe, expect, test } from 'vitest';
import type { Bridge } from '../../../renderer/bridge/bridge.ts';
import { writeShortcut } from '../../../renderer/state/actions/action.ts';
import type { ActionId } from '../../../renderer/state/actions/action.ts';
import { actionsFor } from '../../../renderer/state/actions/actionsFor.ts';
import type { ActionSetting } from '../../../renderer/state/actions/actionSetting.ts';
import { needs } from '../../../renderer/state/actions/missing.ts';
import { paletteActions } from '../../../renderer/state/actions/paletteActions.ts';
import { shortcutsOf } from '../../../renderer/state/actions/shortcuts.ts';
import { windowActions } from '../../../renderer/state/actions/windowActions.ts';
import type { WindowWays } from '../../../renderer/state/actions/windowWays.ts';
import type { PaletteAction } from '../../../renderer/state/actions/paletteActions.ts';
import { openWorkbench } from '../../../renderer/state/workbench.ts';
import type { Workbench } from '../../../renderer/state/workbench.ts';
import { addMap } from '../../../shared/commands/addMap.ts';
import { runCommand } from '../../../shared/commands/command.ts';
import { readingOrder } from '../../../shared/analysis/readingOrder.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { emptyProject } from '../../../shared/model/project.ts';
import type { MapKind } from '../../../shared/model/records.ts';
import type { Project } from '../../../shared/model/project.ts';
import { faultsOf } from '../../fixtures/checkProject.ts';
import { fixtureId } from '../../fixtures/projects/fixtureId.ts';
import { sampleJourney } from '../../fixtures/projects/sampleJourney.ts';

// Every command of the palette, on an empty map, on one step, on everything selected.

// Far from the ids of the fixtures.
let lastId = 90_000_000;
const clock = { newId: () => fixtureId((lastId += 1)), now: () => 0 };

const newNames = { step: 'New step', stage: 'New stage', lane: 'New lane', participant: 'New participant' };
const nothing = () => undefined;
const ways: WindowWays = {
  goHome: nothing,
  importMaps: nothing,
  exportSvg: nothing,
  toggle: nothing,
  switchTheme: nothing,
  chooseLanguage: nothing,
};

/** A workbench on a library that takes everything. */
async function workbenchOn(project: Project): Promise<Workbench> {
  const head = { id: clock.newId(), kind: 'service', name: 'P', createdAt: 0, changedAt: 0, deletedAt: null };
  let revision = 0;
  const answers: Record<string, () => unknown> = {
    'projects.open': () => ({ head: { ...head, revision }, project, undo: [], redo: [] }),
    'projects.store': () => ({ revision: (revision += 1), changedAt: 0 }),
  };
  const call = (channel: string): Promise<unknown> => {
    const answer = answers[channel];
    return answer === undefined ? Promise.reject(new Error(channel)) : Promise.resolve(answer());
  };
  return openWorkbench(head.id, {
    bridge: { call } as unknown as Bridge,
    clock,
    later: () => () => undefined,
  });
}

function emptyMap(kind: MapKind): Project {
  const names = kind === 'network' ? [] : ['Stage'];
  const lanes = kind === 'network' ? [] : [{ name: 'Lane', role: null, participant: null }];
  const args = { id: clock.newId(), kind, name: 'Map', stageNames: names, lanes };
  const outcome = runCommand(emptyProject, addMap, args, clock);
  if (!outcome.done) throw new Error('no map');
  return outcome.project;
}

const journey = sampleJourney({ language: 'zh' });
const journeyMap = Object.keys(journey.maps)[0]!;
const steps = readingOrder(journey, journeyMap).map((step) => step.id);

interface Scene {
  readonly project: Project;
  readonly selected: readonly Id[];
}

const scenes: Readonly<Record<string, Scene>> = {
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

async function actionOn({ project, selected }: Scene, id: ActionId) {
  const workbench = await workbenchOn(project);
  workbench.view.getState().select(selected);
  const setting: ActionSetting = {
    workbench,
    place: 'canvas',
    newNames,
    ways,
  };
  const action: PaletteAction = paletteActions(setting).find((one) => one.id === id)!;
  return { workbench, action };
}

// These hand over to the host's clipboard, which a browser alone has: tests/browser/clipboard.spec.ts.
const ofTheHost: readonly ActionId[] = ['copy', 'cut', 'paste'];
const ids = Object.keys(needs) as ActionId[];
const changed = new Set<ActionId>();

describe.each(Object.entries(scenes))('on %s', (_name, scene) => {
  test('every action of the palette can be undone, and does nothing wrong', async () => {
    // The sample tells of a praise whose figure it leaves out.
    const known = new Set(faultsOf(scene.project));
    for (const id of ids) {
      if (ofTheHost.includes(id)) continue;
      const { workbench, action } = await actionOn(scene, id);
      expect(action.isEnabled, id).toBe(action.missing === null);
      if (!action.isEnabled) continue;
      action.run();
      const { project } = workbench.store.getState();
      if (project === scene.project) continue;
      changed.add(id);
      const faults = faultsOf(project).filter((fault) => !known.has(fault));
      expect(faults, id).toEqual([]);
      await workbench.undo();
      expect(workbench.store.getState().project, id).toEqual(scene.project);
      await workbench.redo();
      expect(workbench.store.getState().project, id).toEqual(project);
    }
  });
});

test('the scenes reach the actions that change a project', () => {
  const reached = [
    'addStep',
    'addStage',
    'addLane',
    'addNode',
    'delete',
    'duplicate',
    'moveLater',
    'laneAbove',
  ];
  const arranged = ['alignLeft', 'alignBottom', 'distributeAcross', 'lock', 'kind-decision', 'feelBetter'];
  const headers = ['moveDown', 'collapse', 'addStageAfter', 'addLaneBelow'];
  for (const id of [...reached, ...arranged, ...headers] as ActionId[]) expect(changed, id).toContain(id);
});

describe.each(Object.entries(scenes))('the keys on %s', (_name, scene) => {
  test('mean one thing each', async () => {
    const workbench = await workbenchOn(scene.project);
    workbench.view.getState().select(scene.selected);
    const setting: ActionSetting = { workbench, place: 'canvas', newNames, ways };
    const taken = new Map<string, ActionId>();
    for (const { id, isEnabled } of [...windowActions(setting), ...actionsFor(setting)]) {
      if (!isEnabled) continue;
      for (const shortcut of shortcutsOf(id)) {
        const keys = writeShortcut(shortcut, false);
        expect(taken.get(keys) ?? id, keys).toBe(id);
        taken.set(keys, id);
      }
    }
  });
});

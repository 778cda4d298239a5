import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { pasteIntoMap } from '../../../renderer/app/pasteIntoMap.ts';
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
import { copyByMenu } from '../../../renderer/state/clipboard/hostClipboard.ts';
import { readPasted } from '../../../renderer/state/clipboard/transfer.ts';
import { rooms } from '../../../renderer/state/rooms.ts';
import { openWorkbench } from '../../../renderer/state/workbench.ts';
import type { Workbench } from '../../../renderer/state/workbench.ts';
import type { Project } from '../../../shared/model/project.ts';
import { faultsOf } from '../../fixtures/checkProject.ts';
import { packed } from '../../fixtures/projects/packed.ts';
import { clock, journey, scenes, steps } from './paletteScenes.ts';
import type { Scene } from './paletteScenes.ts';

// Every command of the palette, on an empty map, on one step, on everything selected.

const newNames = {
  step: 'New step',
  stage: 'New stage',
  lane: 'New lane',
  participant: 'New participant',
  journeyOf: (name: string) => `${name}: journey`,
  emotion: 'Emotion',
};
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
    'projects.open': () => ({
      head: { ...head, revision },
      project: packed(project),
      undo: [],
      redo: [],
    }),
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

/** A clipboard in memory, through which menus copy and paste where the host gives none. */
class MemoryTransfer {
  readonly items = new Map<string, string>();
  setData(type: string, text: string): void {
    this.items.set(type, text);
  }
  getData(type: string): string {
    return this.items.get(type) ?? '';
  }
}

class MemoryPaste extends Event {
  readonly clipboardData: DataTransfer;
  constructor(type: string, { clipboardData }: { readonly clipboardData: DataTransfer }) {
    super(type);
    this.clipboardData = clipboardData;
  }
}

let page: EventTarget;
beforeEach(() => {
  page = new EventTarget();
  vi.stubGlobal('document', { body: page });
  vi.stubGlobal('DataTransfer', MemoryTransfer);
  vi.stubGlobal('ClipboardEvent', MemoryPaste);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** Runs an action as the palette does; a paste as the window does that hears of it. */
async function run(workbench: Workbench, { id, run: start }: PaletteAction): Promise<void> {
  const { mapId } = workbench.view.getState();
  // Where there is no map the window says so.
  if (id !== 'paste' || mapId === null) return start();
  const source = await workbenchOn(journey);
  copyByMenu(source, new Set(steps.slice(0, 2)), false);
  const heard = new Promise<Event>((resolve) => {
    page.addEventListener('paste', resolve, { once: true });
  });
  start();
  const { clipboardData } = (await heard) as ClipboardEvent;
  const pasted = readPasted(clipboardData!);
  if (pasted?.kind !== 'clip') throw new Error('what was copied does not come back');
  const words = { stage: newNames.stage, lane: newNames.lane, customer: newNames.participant };
  const outcome = pasteIntoMap(workbench, pasted, { mapId, pointer: null }, words);
  // Steps of a journey are no participants.
  const isNetwork = workbench.store.getState().project.maps[mapId]?.kind === 'network';
  expect(isNetwork ? ['refused'] : ['done', 'no-cell']).toContain(outcome);
}

const ids = Object.keys(needs) as ActionId[];
const changed = new Set<ActionId>();

describe.each(Object.entries(scenes))('on %s', (_name, scene) => {
  test('every action of the palette can be undone, and does nothing wrong', async () => {
    // The sample tells of a praise whose figure it leaves out.
    const known = new Set(faultsOf(scene.project));
    for (const id of ids) {
      const { workbench, action } = await actionOn(scene, id);
      expect(action.isEnabled, id).toBe(action.missing === null);
      if (!action.isEnabled) continue;
      const { project: before } = workbench.store.getState();
      await run(workbench, action);
      const { project } = workbench.store.getState();
      if (project === before) continue;
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

// What only looks, goes somewhere, asks, or works outside of the project; the dialogs have commands and tests of their own.
const changesNothing: ReadonlySet<ActionId> = new Set<ActionId>([
  'rename',
  'editWords',
  'editLabel',
  'quickAdd',
  'connect',
  'reconnectFrom',
  'reconnectTo',
  'addPain',
  'addPraise',
  'comment',
  'openInsight',
  'praise',
  'editProof',
  'copy',
  'highlightCrossings',
  'openLinkedMap',
  'linkMap',
  'backToMap',
  'forwardToMap',
  'standard',
  'variants',
  'history',
  'nameVersion',
  'selectAll',
  'selectSameKind',
  'selectPains',
  'selectDecisions',
  'selectWaits',
  'selectMoments',
  'palette',
  'nextMap',
  'previousMap',
  'newMap',
  'newJourney',
  'newFlow',
  'newNetwork',
  'fit',
  'showSelection',
  'fullSize',
  'parties',
  // They ask first.
  'putOnShelf',
  'publishFlow',
  'seeNew',
  'comments',
  'exportProject',
  'exportSvg',
  'importMaps',
  'shortcuts',
  'toggleOutline',
  'togglePanel',
  'switchTheme',
  'goHome',
  'language-en',
  'language-zh-Hant',
  'language-zh-Hans',
  'find',
  ...rooms.map((room) => `room-${room}` as const),
]);
/** They go through what the others did: see below. */
const takesBack: ReadonlySet<ActionId> = new Set<ActionId>(['undo', 'redo']);

test('every action changes the project in one of the scenes, but for those that never do', () => {
  const isKnown = (id: ActionId) =>
    takesBack.has(id) || (changed.has(id) ? !changesNothing.has(id) : changesNothing.has(id));
  expect(ids.filter((id) => !isKnown(id))).toEqual([]);
});

test('undo and redo of the palette take a change back and make it again', async () => {
  const scene = { project: journey, selected: steps.slice(0, 1) };
  const { workbench, action } = await actionOn(scene, 'kind-decision');
  action.run();
  const { project } = workbench.store.getState();
  const press = (id: ActionId) => {
    const setting: ActionSetting = { workbench, place: 'canvas', newNames, ways };
    paletteActions(setting)
      .find((one) => one.id === id)!
      .run();
  };
  press('undo');
  await vi.waitFor(() => expect(workbench.store.getState().project).toEqual(journey));
  press('redo');
  await vi.waitFor(() => expect(workbench.store.getState().project).toEqual(project));
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

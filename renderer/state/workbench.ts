import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import { runCommand } from '../../shared/commands/command.ts';
import type { Command, CommandContext } from '../../shared/commands/command.ts';
import { applyWithFall } from '../../shared/commands/fallBack.ts';
import { inverseOn } from '../../shared/commands/inverseOn.ts';
import { makeAgain, takeBack } from '../../shared/commands/takeBack.ts';
import type { Fault } from '../../shared/contract/errors.ts';
import { PraisepointError } from '../../shared/contract/errors.ts';
import { isLasting } from '../../shared/model/isLasting.ts';
import type { Change, HistoryEntry } from '../../shared/model/change.ts';
import type { Id } from '../../shared/model/ids.ts';
import { unpackProject } from '../../shared/model/packedProject.ts';
import type { Project, ProjectHead } from '../../shared/model/project.ts';
import { isWhole } from '../../shared/rules/isWhole.ts';
import { withProvenStates } from '../../shared/rules/insightStates.ts';
import { refuse } from '../../shared/rules/refusal.ts';
import type { Refusal } from '../../shared/rules/refusal.ts';
import type { Bridge } from '../bridge/bridge.ts';
import { createOutbox } from './outbox.ts';
import type { Storing } from './outbox.ts';
import { createPictures } from './pictures.ts';
import type { Pictures } from './pictures.ts';
import { rebase } from './rebase.ts';
import { createView } from './view.ts';
import type { View } from './view.ts';

export interface WorkbenchState {
  readonly head: ProjectHead;
  readonly project: Project;
  /** What can be undone and made again, oldest first. */
  readonly undo: readonly HistoryEntry[];
  readonly redo: readonly HistoryEntry[];
  readonly storing: Storing;
  /** What the last gesture did not do and why, until the next one; `count` tells two alike apart. */
  readonly notice: Notice | null;
}

export type Notice =
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly count: number }
  | { readonly kind: 'failed'; readonly fault: Fault; readonly count: number }
  /** Edits that could not be kept when another window had changed the same project. */
  | { readonly kind: 'edits-lost'; readonly lost: number; readonly count: number }
  | { readonly kind: 'merged'; readonly count: number }
  /** Another window changed the project, and this one had nothing of its own waiting. */
  | { readonly kind: 'refreshed'; readonly count: number };

/** An open project: its state, and the only way to change it. */
export interface Workbench {
  readonly pictures: Pictures;
  /** For what is none of the project's business: preferences, links, files. */
  readonly bridge: Bridge;
  readonly store: StoreApi<WorkbenchState>;
  readonly view: StoreApi<View>;
  readonly newId: () => Id;
  /** Runs a command, stores what it changed; false where it was refused (the notice says why). */
  readonly run: <Args>(command: Command<Args>, args: Args) => boolean;
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
  /** A new name of the project itself: a change of the library, not of its undo. */
  readonly renameProject: (name: string) => Promise<void>;
  readonly dismissNotice: () => void;
  /** Brings in what another window changed meanwhile; where edits wait to be stored, the outbox does that. */
  readonly refresh: () => Promise<void>;
  readonly isSettled: () => boolean;
  /** Waits for what is under way; false where something could not be stored. */
  readonly settle: () => Promise<boolean>;
  readonly retry: () => void;
  /** Lets go of what could not be stored: the person chose to. */
  readonly drop: () => void;
  readonly close: () => void;
}

export interface WorkbenchSurroundings {
  readonly bridge: Bridge;
  readonly clock: CommandContext;
  readonly later: (ms: number, callback: () => void) => () => void;
}

/** Opens a project out of the library. Throws a `PraisepointError` where it cannot. */
export async function openWorkbench(projectId: Id, surroundings: WorkbenchSurroundings): Promise<Workbench> {
  const { bridge, clock, later } = surroundings;
  const opened = await readProject(bridge, projectId);
  const store = createStore<WorkbenchState>(() => ({
    head: opened.head,
    project: opened.project,
    undo: opened.undo,
    redo: opened.redo,
    storing: { state: 'stored' },
    notice: null,
  }));
  const view = createView(opened.project);
  // The changes of this session, so that undoing them asks nobody. Older ones are fetched when they are undone.
  const changes = new Map<Id, Change>();
  let revision = opened.head.revision;
  let notices = 0;
  let steppingBack: Promise<void> = Promise.resolve();

  const outbox = createOutbox({
    send: async (change) => {
      const stored = await bridge.call('projects.store', { id: projectId, revision, change });
      revision = stored.revision;
      store.setState(({ head }) => ({ head: { ...head, revision, changedAt: stored.changedAt } }));
    },
    resolve: async (waiting, replace, refused) => {
      const theirs = await readProject(bridge, projectId);
      // From here on nothing is awaited: an edit made meanwhile is in `waiting()`, one made later comes after.
      const mine = waiting();
      const { project, kept } = rebase(
        theirs.project,
        mine.filter((change) => change !== refused),
      );
      replace(kept);
      for (const change of kept) changes.set(change.id, change);
      revision = theirs.head.revision;
      const lost = mine.length - kept.length;
      const stacks = stacksAfter({ undo: theirs.undo, redo: theirs.redo }, kept);
      store.setState({ head: theirs.head, project, ...stacks });
      view.getState().forget(project);
      notify(lost > 0 ? { kind: 'edits-lost', lost } : { kind: 'merged' });
    },
    onState: (storing) => {
      store.setState({ storing });
    },
    later,
  });

  type NewNotice = Notice extends infer One ? (One extends Notice ? Omit<One, 'count'> : never) : never;

  function notify(notice: NewNotice): void {
    notices += 1;
    store.setState({ notice: { ...notice, count: notices } as Notice });
  }

  function take(change: Change, project: Project): void {
    changes.set(change.id, change);
    // On its way before anything is drawn: the library writes meanwhile.
    outbox.add(change);
    store.setState((state) => ({ project, notice: null, ...stacksAfter(state, [change]) }));
    view.getState().forget(project);
  }

  function run<Args>(command: Command<Args>, args: Args): boolean {
    const outcome = runCommand(store.getState().project, command, args, clock);
    if (!outcome.done) {
      notify({ kind: 'refused', refusal: outcome.refusal });
      return false;
    }
    if (outcome.change !== null) take(outcome.change, outcome.project);
    return true;
  }

  // One at a time: two quick presses of Ctrl+Z must not fetch and take back the same change.
  function step(direction: 'undo' | 'redo'): Promise<void> {
    steppingBack = steppingBack.then(async () => {
      const entry = store.getState()[direction].at(-1);
      if (entry === undefined) return;
      try {
        const change = changes.get(entry.id) ?? (await fetchChange(entry.id));
        if (store.getState()[direction].at(-1)?.id !== entry.id) return;
        const next = direction === 'undo' ? takeBack(change, clock) : makeAgain(change, clock);
        const before = store.getState().project;
        const { project, patches } = applyWithFall(before, next.patches);
        // What another window deleted cannot be pointed at again.
        if (isWhole(project))
          take(
            { ...next, patches: [...patches], inverse: [...inverseOn(before, project, patches)] },
            project,
          );
        // Nor can a flow be unmade of which a version was published.
        else notify({ kind: 'refused', refusal: refuse(losesVersions(project) ? 'was-published' : 'gone') });
      } catch (error) {
        notify({
          kind: 'failed',
          fault: error instanceof PraisepointError ? error.fault : { code: 'internal', args: {} },
        });
      }
    });
    return steppingBack;
  }

  async function fetchChange(changeId: Id): Promise<Change> {
    const { change } = await bridge.call('projects.change', { id: projectId, changeId });
    changes.set(change.id, change);
    return change;
  }

  async function refresh(): Promise<void> {
    const isQuiet = () => outbox.waiting().length === 0;
    const known = revision;
    try {
      if (!isQuiet()) return;
      const { head } = await bridge.call('projects.head', { id: projectId });
      if (head.revision === known) {
        if (isQuiet() && revision === known) store.setState({ head });
        return;
      }
      const theirs = await readProject(bridge, projectId);
      // An edit that was made meanwhile is on its way, and is told of the conflict.
      if (!isQuiet() || revision !== known) return;
      revision = theirs.head.revision;
      const { undo, redo, project } = theirs;
      store.setState({ head: theirs.head, project, undo, redo });
      view.getState().forget(project);
      notify({ kind: 'refreshed' });
    } catch {
      // Nobody asked for it; the next edit tells what is wrong.
    }
  }

  const pictures = createPictures(bridge, clock.now);
  return {
    store,
    view,
    pictures,
    bridge,
    newId: clock.newId,
    run,
    undo: () => step('undo'),
    redo: () => step('redo'),
    renameProject: async (name) => {
      try {
        const { head } = await bridge.call('projects.rename', { id: projectId, name, at: clock.now() });
        store.setState((state) => ({ head: { ...state.head, name: head.name, changedAt: head.changedAt } }));
      } catch (error) {
        notify({
          kind: 'failed',
          fault: error instanceof PraisepointError ? error.fault : { code: 'internal', args: {} },
        });
      }
    },
    dismissNotice: () => {
      store.setState({ notice: null });
    },
    refresh,
    isSettled: () => outbox.waiting().length === 0,
    settle: outbox.settle,
    retry: outbox.retry,
    drop: outbox.drop,
    close: () => {
      outbox.stop();
      pictures.close();
    },
  };
}

async function readProject(bridge: Bridge, id: Id) {
  const opened = await bridge.call('projects.open', { id });
  return { ...opened, project: withProvenStates(unpackProject(opened.project)) };
}

function losesVersions({ maps, flowVersions }: Project): boolean {
  return Object.values(flowVersions).some(({ mapId }) => maps[mapId] === undefined);
}

interface Stacks {
  readonly undo: readonly HistoryEntry[];
  readonly redo: readonly HistoryEntry[];
}

/** The stacks after these changes: as the library recomputes them from its log. */
export function stacksAfter(stacks: Stacks, changes: readonly Change[]): Stacks {
  let { undo, redo } = stacks;
  for (const change of changes) {
    if (change.undoes !== null) {
      const entry = undo.find((one) => one.id === change.undoes);
      if (entry === undefined) continue;
      undo = undo.filter((one) => one !== entry);
      redo = [...redo, entry];
    } else if (change.redoes !== null) {
      const entry = redo.find((one) => one.id === change.redoes);
      if (entry === undefined) continue;
      redo = redo.filter((one) => one !== entry);
      undo = [...undo, entry];
    } else {
      if (!isLasting(change.label.key)) undo = [...undo, { id: change.id, label: change.label }];
      redo = [];
    }
  }
  return { undo, redo };
}

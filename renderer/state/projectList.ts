import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { CommandContext } from '../../shared/commands/command.ts';
import type { ProjectCard } from '../../shared/contract/channels.ts';
import type { Fault } from '../../shared/contract/errors.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { ProjectHead } from '../../shared/model/project.ts';
import { limits } from '../../shared/model/limits.ts';
import { cleanLine } from '../../shared/model/text.ts';
import type { Bridge } from '../bridge/bridge.ts';
import { faultOf } from '../i18n/faultText.ts';
import type { FirstProjects } from './firstProjects.ts';

/** The projects of the library as home shows them. Ways that change one throw a `PraisepointError`. */
export interface ProjectList {
  /** Null until the first answer. */
  readonly projects: readonly ProjectCard[] | null;
  /** Why the last reading failed; null: it did not. */
  readonly fault: Fault | null;
  /** Reads all projects that are not deleted. The latest call wins. */
  readonly read: () => Promise<void>;
  readonly rename: (id: Id, name: string) => Promise<void>;
  /** Answers the id of the copy. */
  readonly duplicate: (id: Id, name: string) => Promise<Id>;
  readonly remove: (id: Id) => Promise<void>;
  readonly restore: (id: Id) => Promise<void>;
  /** The projects that are deleted and can be restored, the last one first. */
  readonly deleted: () => Promise<readonly ProjectHead[]>;
  /** Removes a deleted project for good. */
  readonly purge: (id: Id) => Promise<void>;
}

/** `first`: what was read before, for the first reading; null where nothing was. */
export function createProjectList(
  bridge: Bridge,
  { newId, now }: CommandContext,
  first: FirstProjects | null = null,
): StoreApi<ProjectList> {
  let readings = 0;
  let ahead = first;
  return createStore<ProjectList>((set, get) => {
    const read = async (): Promise<void> => {
      const reading = ++readings;
      const before = ahead;
      ahead = null;
      if (before !== null && before.known !== null) return;
      try {
        const { projects } = await (before?.answer ?? bridge.call('projects.list', {}));
        if (reading !== readings) return;
        set({ projects: keepingSame(get().projects ?? [], projects), fault: null });
      } catch (error) {
        if (reading === readings) set({ fault: faultOf(error) });
      }
    };
    /** Does it; then what the library has is what is shown, whether it went well or not. */
    const change = async <Answer>(work: () => Promise<Answer>): Promise<Answer> => {
      try {
        return await work();
      } finally {
        await read();
      }
    };
    const show = (shown: (projects: readonly ProjectCard[]) => readonly ProjectCard[]): void => {
      set({ projects: shown(get().projects ?? []) });
    };
    return {
      projects: first?.known ?? null,
      fault: null,
      read,
      rename: (id, name) =>
        change(async () => {
          const clean = cleanLine(name, limits.nameLength);
          show((projects) =>
            projects.map((card) =>
              card.head.id === id ? { ...card, head: { ...card.head, name: clean } } : card,
            ),
          );
          await bridge.call('projects.rename', { id, name: clean, at: now() });
        }),
      duplicate: (id, name) =>
        change(async () => {
          const clean = cleanLine(name, limits.nameLength);
          const { head } = await bridge.call('projects.duplicate', {
            id,
            newId: newId(),
            name: clean,
            at: now(),
          });
          return head.id;
        }),
      remove: (id) =>
        change(async () => {
          show((projects) => projects.filter((card) => card.head.id !== id));
          await bridge.call('projects.delete', { id, at: now() });
        }),
      restore: (id) =>
        change(async () => {
          await bridge.call('projects.restore', { id });
        }),
      deleted: async () => (await bridge.call('projects.deleted', {})).projects,
      purge: async (id) => {
        await bridge.call('projects.purge', { id });
      },
    };
  });
}

/** Cards that say the same as before stay the same objects: of a thousand, those are drawn again that changed. */
function keepingSame(before: readonly ProjectCard[], after: readonly ProjectCard[]): readonly ProjectCard[] {
  const known = new Map(before.map((card) => [card.head.id, card]));
  return after.map((card) => {
    const old = known.get(card.head.id);
    return old !== undefined && JSON.stringify(old) === JSON.stringify(card) ? old : card;
  });
}

import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { Id } from '../../shared/model/ids.ts';
import { tableNames } from '../../shared/model/project.ts';
import type { Project, TableName } from '../../shared/model/project.ts';
import type { Polarity } from '../../shared/model/records.ts';
import { mapsOf } from '../../shared/model/siblings.ts';

/** Something that asks the person for more than a gesture. */
export type Question =
  | { readonly kind: 'add-insight'; readonly polarity: Polarity; readonly stepIds: readonly Id[] }
  | { readonly kind: 'edit-insight'; readonly insightId: Id }
  | { readonly kind: 'praise'; readonly insightId: Id }
  | { readonly kind: 'connect'; readonly fromStepId: Id }
  | { readonly kind: 'shortcuts' };

/** What is looked at and selected: not part of the project, its undo or its library. */
export interface View {
  /** The map on the canvas; null where the project has none. */
  readonly mapId: Id | null;
  /** Records of that map (steps, connections, stages, lanes) or insights; ids are unique across tables. */
  readonly selected: ReadonlySet<Id>;
  /** The record whose name is being edited, and where its field stands. */
  readonly renaming: { readonly id: Id; readonly place: 'canvas' | 'outline' } | null;
  readonly question: Question | null;
  /** Asked to be brought into view; `count` makes two requests for the same step two. */
  readonly reveal: { readonly id: Id; readonly count: number } | null;
  readonly showMap: (mapId: Id) => void;
  readonly select: (ids: Iterable<Id>) => void;
  readonly rename: (renaming: View['renaming']) => void;
  readonly ask: (question: Question | null) => void;
  readonly revealStep: (id: Id) => void;
  /** Lets go of what is not in the project any more. */
  readonly forget: (project: Project) => void;
}

export function createView(project: Project): StoreApi<View> {
  return createStore<View>((set, get) => ({
    mapId: mapsOf(project)[0]?.id ?? null,
    selected: new Set(),
    renaming: null,
    question: null,
    reveal: null,
    showMap: (mapId) => {
      if (get().mapId !== mapId) set({ mapId, selected: new Set(), renaming: null });
    },
    select: (ids) => {
      const next = new Set(ids);
      const { selected } = get();
      // The same set again keeps its identity: canvas and outline answer each other's selection without a loop.
      if (next.size === selected.size && [...next].every((id) => selected.has(id))) return;
      set({ selected: next });
    },
    rename: (renaming) => {
      set({ renaming });
    },
    ask: (question) => {
      set({ question });
    },
    revealStep: (id) => {
      set(({ reveal }) => ({ reveal: { id, count: (reveal?.count ?? 0) + 1 } }));
    },
    forget: (current) => {
      const { mapId, selected, renaming } = get();
      const still = [...selected].filter((id) => tableOf(current, id) !== null);
      if (still.length !== selected.size) set({ selected: new Set(still) });
      if (renaming !== null && tableOf(current, renaming.id) === null) set({ renaming: null });
      if (mapId === null || current.maps[mapId] === undefined) {
        set({ mapId: mapsOf(current)[0]?.id ?? null });
      }
    },
  }));
}

/** The table that a record of this id stands in. */
export function tableOf(project: Project, id: Id): TableName | null {
  return tableNames.find((table) => Object.hasOwn(project[table], id)) ?? null;
}

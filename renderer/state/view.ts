import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { BlueprintLineKind } from '../../shared/analysis/blueprintLines.ts';
import type { HeatMoment } from '../../shared/analysis/insights/heatOfSteps.ts';
import type { Id } from '../../shared/model/ids.ts';
import { tableNames } from '../../shared/model/tables.ts';
import type { Project, TableName } from '../../shared/model/project.ts';
import type { InsightState, Polarity } from '../../shared/model/records.ts';
import { mapsOf } from '../../shared/model/siblings.ts';
import type { TemplateKey } from '../../shared/samples/templates.ts';
import type { QuickAddPlace } from './quickAdd.ts';
import type { Room } from './rooms.ts';

type PartyTab = 'participants' | 'owners' | 'tags' | 'channels';

/** Something that asks the person for more than a gesture. */
export type Question =
  | { readonly kind: 'add-insight'; readonly polarity: Polarity; readonly stepIds: readonly Id[] }
  | { readonly kind: 'insight'; readonly insightId: Id }
  | { readonly kind: 'edit-insight'; readonly insightId: Id }
  | { readonly kind: 'praise'; readonly insightId: Id }
  | { readonly kind: 'connect'; readonly fromStepId: Id }
  | { readonly kind: 'reconnect'; readonly connectionId: Id; readonly end: 'from' | 'to' }
  | { readonly kind: 'parties'; readonly tab: PartyTab; readonly chosenId?: Id }
  | { readonly kind: 'comment'; readonly stepId: Id }
  | { readonly kind: 'comments' }
  | { readonly kind: 'new-map'; readonly template?: TemplateKey }
  | { readonly kind: 'export-project' }
  | { readonly kind: 'link-map'; readonly stepId: Id }
  | { readonly kind: 'standard'; readonly mapId: Id }
  | { readonly kind: 'variants'; readonly mapId: Id }
  | { readonly kind: 'put-on-shelf'; readonly mapId: Id }
  | { readonly kind: 'publish'; readonly mapId: Id }
  | { readonly kind: 'take-over'; readonly mapId: Id }
  | { readonly kind: 'history' }
  | { readonly kind: 'name-version' }
  | { readonly kind: 'palette' }
  | { readonly kind: 'shortcuts' };

/** A map as it was left. */
export interface Visit {
  readonly mapId: Id;
  readonly selected: ReadonlySet<Id>;
}

export type Look = 'map' | 'selection' | 'full-size';

/** What is looked at and selected: not part of the project, its undo or its library. */
export interface View {
  /** Which room of the project is seen. */
  readonly room: Room;
  readonly showRoom: (room: Room) => void;
  /** The record that the room is to bring before the eyes; null: none, or it has. */
  readonly ledTo: Id | null;
  readonly leadTo: (id: Id | null) => void;
  /** The map on the canvas; null where the project has none. */
  readonly mapId: Id | null;
  /** Records of that map (steps, connections, stages, lanes) or insights; ids are unique across tables. */
  readonly selected: ReadonlySet<Id>;
  /** The record whose name is being edited, and where its field stands. */
  readonly renaming: { readonly id: Id; readonly place: 'canvas' | 'outline' } | null;
  readonly question: Question | null;
  /** Asked to be brought into view; `count` makes two requests for the same step two. */
  readonly reveal: { readonly id: Id; readonly count: number } | null;
  /** Asked to be shown: all of the map, what is selected, or the map at 100 %; `count` as above. */
  readonly look: { readonly at: Look; readonly count: number } | null;
  /** Of which line of a blueprint the connections that cross it stand out; `all`: of every one. */
  readonly highlightedLine: BlueprintLineKind | 'all' | null;
  readonly quickAdd: QuickAddPlace | null;
  /** How often it was asked to find words; 0: they are not being looked for. */
  readonly finding: number;
  /** An arrangement of the map that is under way: how many of its parts are done. */
  readonly arranging: { readonly done: number; readonly of: number; readonly cancel: () => void } | null;
  /** The maps that were shown before this one, the last one last, and those that were gone back from. */
  readonly past: readonly Visit[];
  readonly future: readonly Visit[];
  readonly showMap: (mapId: Id) => void;
  /** The map before, with what was selected there; nothing where there is none. */
  readonly goBack: () => void;
  readonly goForward: () => void;
  readonly select: (ids: Iterable<Id>) => void;
  readonly rename: (renaming: View['renaming']) => void;
  readonly ask: (question: Question | null) => void;
  readonly revealStep: (id: Id) => void;
  readonly lookAt: (at: Look) => void;
  /** The participants whose curves are not drawn. */
  readonly hiddenCurves: ReadonlySet<Id>;
  /** Through whose eyes the map is seen: a participant; null: nobody’s. */
  readonly eyes: Id | null;
  readonly seeAs: (participantId: Id | null) => void;
  /** Of when the weight of the pains glows on the map; null: it does not. */
  readonly heat: HeatMoment | null;
  readonly showHeat: (heat: HeatMoment | null) => void;
  /** Only steps with a pain in this state are looked at; null: all are. */
  readonly painState: InsightState | null;
  readonly lookFor: (painState: InsightState | null) => void;
  /** Where the next step is being typed; null: none is. */
  readonly setQuickAdd: (place: QuickAddPlace | null) => void;
  readonly find: (isWanted: boolean) => void;
  readonly setArranging: (arranging: View['arranging']) => void;
  readonly highlightLine: (line: View['highlightedLine']) => void;
  readonly toggleCurve: (participantId: Id) => void;
  /** What is being written and not sent yet, by the step or the comment that it is about: it waits until it is. */
  readonly drafts: ReadonlyMap<Id, string>;
  /** Null: it is sent, or given up. */
  readonly draft: (id: Id, text: string | null) => void;
  /** Lets go of what is not in the project any more. */
  readonly forget: (project: Project) => void;
}

export function createView(project: Project): StoreApi<View> {
  return createStore<View>((set, get) => ({
    room: 'map',
    showRoom: (room) => {
      if (get().room !== room) set({ room, renaming: null, quickAdd: null });
    },
    ledTo: null,
    leadTo: (ledTo) => {
      set({ ledTo });
    },
    mapId: mapsOf(project)[0]?.id ?? null,
    selected: new Set(),
    renaming: null,
    question: null,
    reveal: null,
    look: null,
    highlightedLine: null,
    quickAdd: null,
    finding: 0,
    arranging: null,
    hiddenCurves: new Set(),
    eyes: null,
    seeAs: (eyes) => {
      set({ eyes });
    },
    heat: null,
    showHeat: (heat) => {
      set({ heat });
    },
    painState: null,
    lookFor: (painState) => {
      set({ painState });
    },
    drafts: new Map(),
    past: [],
    future: [],
    showMap: (mapId) => {
      get().showRoom('map');
      if (get().mapId === mapId) return;
      const past = [...get().past, ...visitOf(get())].slice(-mostVisits);
      set({ mapId, selected: new Set(), renaming: null, quickAdd: null, past, future: [] });
    },
    goBack: () => {
      const { past, future } = get();
      const visit = past.at(-1);
      if (visit === undefined) return;
      const next = [...future, ...visitOf(get())];
      set({ ...visit, renaming: null, past: past.slice(0, -1), future: next });
      const [first] = visit.selected;
      if (first !== undefined) get().revealStep(first);
    },
    goForward: () => {
      const { past, future } = get();
      const visit = future.at(-1);
      if (visit === undefined) return;
      const before = [...past, ...visitOf(get())];
      set({ ...visit, renaming: null, past: before, future: future.slice(0, -1) });
      const [first] = visit.selected;
      if (first !== undefined) get().revealStep(first);
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
    setQuickAdd: (quickAdd) => {
      set({ quickAdd });
    },
    find: (isWanted) => {
      set(({ finding }) => ({ finding: isWanted ? finding + 1 : 0 }));
    },
    setArranging: (arranging) => {
      set({ arranging });
    },
    ask: (question) => {
      set({ question });
    },
    revealStep: (id) => {
      get().showRoom('map');
      set(({ reveal }) => ({ reveal: { id, count: (reveal?.count ?? 0) + 1 } }));
    },
    lookAt: (at) => {
      get().showRoom('map');
      set(({ look }) => ({ look: { at, count: (look?.count ?? 0) + 1 } }));
    },
    highlightLine: (highlightedLine) => {
      set({ highlightedLine });
    },
    toggleCurve: (participantId) => {
      const hiddenCurves = new Set(get().hiddenCurves);
      if (!hiddenCurves.delete(participantId)) hiddenCurves.add(participantId);
      set({ hiddenCurves });
    },
    draft: (id, text) => {
      const drafts = new Map(get().drafts);
      if (text === null) drafts.delete(id);
      else drafts.set(id, text);
      set({ drafts });
    },
    forget: (current) => {
      const { mapId, selected, renaming, eyes } = get();
      if (eyes !== null && current.participants[eyes] === undefined) set({ eyes: null });
      const still = [...selected].filter((id) => tableOf(current, id) !== null);
      if (still.length !== selected.size) set({ selected: new Set(still) });
      if (renaming !== null && tableOf(current, renaming.id) === null) set({ renaming: null });
      const isThere = (visit: Visit) => current.maps[visit.mapId] !== undefined;
      const { past, future } = get();
      if (!past.every(isThere)) set({ past: past.filter(isThere) });
      if (!future.every(isThere)) set({ future: future.filter(isThere) });
      if (mapId === null || current.maps[mapId] === undefined) {
        const before = get().past.at(-1)?.mapId;
        set({ mapId: before ?? mapsOf(current)[0]?.id ?? null, past: get().past.slice(0, -1) });
      }
    },
  }));
}

const mostVisits = 100;

function visitOf({ mapId, selected }: View): readonly Visit[] {
  return mapId === null ? [] : [{ mapId, selected }];
}

/** The table that a record of this id stands in. */
export function tableOf(project: Project, id: Id): TableName | null {
  return tableNames.find((table) => Object.hasOwn(project[table], id)) ?? null;
}

import RBush from 'rbush';
import { changedIds } from '../../model/changedIds.ts';
import type { Id } from '../../model/ids.ts';
import type { Project } from '../../model/project.ts';
import type { Connection, StepKind } from '../../model/records.ts';
import { pathThrough } from '../connectionPath.ts';
import type { ConnectionPath } from '../connectionPath.ts';
import { wordsOf } from '../connectionText.ts';
import type { MapLayout } from '../layoutMap.ts';
import type { Rect } from '../rect.ts';
import { layWay, planWay } from './layWay.ts';
import type { LaidWay } from './layWay.ts';
import { areaOf, boxArea, createObstacles, joined } from './obstacles.ts';
import type { Area } from './obstacles.ts';
import { placeWords } from './placeWords.ts';
import type { PlacedWords } from './placeWords.ts';
import { insetAt, movedIn, spreadPorts } from './ports.ts';
import type { Port, PortUser } from './ports.ts';
import { allSides } from './sides.ts';
import type { Side } from './sides.ts';

/** How a connection is drawn: the same on the canvas and in pictures. */
export interface Route {
  readonly path: ConnectionPath;
  readonly words: readonly PlacedWords[];
  /** The boxes for which this holds. */
  readonly from: Rect;
  readonly to: Rect;
}

export interface Router {
  /** Takes in the map as it is now. What did not change, and has nothing near it that did, keeps its route. */
  readonly update: (project: Pick<Project, 'steps' | 'connections'>, layout: MapLayout) => void;
  /**
   * The route of a connection of the map, laid when it is first asked for and kept; the same object as long as it holds.
   * Null: not of this map, or one of its steps is not seen.
   */
  readonly routeOf: (connectionId: Id) => Route | null;
}

interface Place {
  readonly box: Rect;
  readonly kind: StepKind;
}

interface Entry {
  readonly connection: Connection;
  plan: LaidWay | null;
  route: Route | null;
  /** Of everything that was looked at for plan and route. */
  area: SeenArea | null;
}

interface SeenArea extends Area {
  readonly connectionId: Id;
}

/** How far the marks of a step stand over its top edge, px: words keep clear of them as well. */
const marksOverhang = 12;
/** A change of more steps than this share of all begins anew: that is cheaper than to look at each. */
const mostChanged = 0.2;

/**
 * Makes what lays the connections of a map around its steps. A route is a function of its two boxes, of the boxes near
 * it and of what else uses the same sides, never of what was before: so it is the same on the canvas, which moves
 * steps one by one, and in a picture, which is drawn at once. Each is laid when it is asked for; a change of a step lets
 * go of its own connections, of those with which they share a step, and of those that looked at its place. `isForOnce`:
 * the map will not change, and what was looked at need not be kept.
 */
export function createRouter({ isForOnce = false }: { readonly isForOnce?: boolean } = {}): Router {
  const obstacles = createObstacles();
  let places = new Map<Id, Place>();
  let entries = new Map<Id, Entry>();
  const atStep = new Map<Id, Set<Entry>>();
  const portsAt = new Map<Id, ReadonlyMap<Id, Port>>();
  const seen = new RBush<SeenArea>();
  /** Areas that are not in the tree yet: a tree is made faster of many at once, and only a change asks it. */
  let unplanted: SeenArea[] = [];
  let isNetwork = false;
  let last: (Pick<Project, 'steps' | 'connections'> & { readonly layout: MapLayout }) | null = null;

  function forgetRoute(entry: Entry): void {
    entry.route = null;
  }

  /** Its sides may change, and with them the ports of all that share a step with it. */
  function forgetPlan(entry: Entry): void {
    entry.plan = null;
    if (entry.area !== null) {
      seen.remove(entry.area);
      entry.area = null;
    }
    forgetAround(entry.connection.fromStepId);
    forgetAround(entry.connection.toStepId);
  }

  function forgetAround(stepId: Id): void {
    portsAt.delete(stepId);
    for (const entry of atStep.get(stepId) ?? []) forgetRoute(entry);
  }

  function plant(): void {
    seen.load(unplanted.filter((area) => entries.get(area.connectionId)?.area === area));
    unplanted = [];
  }

  function takePlaces(steps: Project['steps'], layout: MapLayout): readonly Id[] {
    const changed: Id[] = [];
    for (const [id, box] of layout.steps) {
      const kind = steps[id]?.kind ?? 'task';
      const known = places.get(id);
      if (known?.box.x === box.x && known.box.y === box.y && known.kind === kind) continue;
      changed.push(id);
    }
    for (const id of places.keys()) if (!layout.steps.has(id)) changed.push(id);
    return changed;
  }

  /** While the layout is the same, no step moved, and only their kinds are looked at: of the few that changed. */
  function takeKinds(before: Project['steps'], now: Project['steps']): readonly Id[] {
    return changedIds(before, now).filter((id) => {
      const place = places.get(id);
      return place !== undefined && place.kind !== (now[id]?.kind ?? 'task');
    });
  }

  function startAnew(project: Pick<Project, 'steps' | 'connections'>, layout: MapLayout): void {
    places = new Map(
      [...layout.steps].map(([id, box]) => [id, { box, kind: project.steps[id]?.kind ?? 'task' }]),
    );
    obstacles.replaceAll(layout.steps);
    seen.clear();
    unplanted = [];
    portsAt.clear();
    for (const entry of entries.values()) {
      entry.plan = null;
      entry.route = null;
      entry.area = null;
    }
  }

  function moveSteps(changed: readonly Id[], project: Pick<Project, 'steps'>, layout: MapLayout): void {
    plant();
    const touched = new Set<Entry>();
    for (const id of changed) {
      const before = places.get(id);
      const box = layout.steps.get(id);
      for (const one of [before?.box, box]) {
        if (one === undefined) continue;
        for (const { connectionId } of seen.search(boxArea(one))) {
          const entry = entries.get(connectionId);
          if (entry !== undefined) touched.add(entry);
        }
      }
      for (const entry of atStep.get(id) ?? []) touched.add(entry);
      if (box === undefined) {
        places.delete(id);
        obstacles.remove(id);
      } else {
        places.set(id, { box, kind: project.steps[id]?.kind ?? 'task' });
        obstacles.put(id, box);
      }
    }
    for (const entry of touched) forgetPlan(entry);
  }

  function takeConnections(connections: Project['connections']): void {
    const next = new Map<Id, Entry>();
    let isChanged = false;
    for (const id in connections) {
      const connection = connections[id];
      if (connection === undefined) continue;
      const known = entries.get(id);
      if (known?.connection === connection) {
        next.set(id, known);
        continue;
      }
      isChanged = true;
      next.set(id, { connection, plan: null, route: null, area: null });
    }
    if (!isChanged && next.size === entries.size) return;
    const stepsTouched = new Set<Id>();
    for (const [id, entry] of entries) {
      if (next.get(id) === entry) continue;
      if (entry.area !== null) seen.remove(entry.area);
      entry.area = null;
      for (const stepId of endsOf(entry)) {
        atStep.get(stepId)?.delete(entry);
        stepsTouched.add(stepId);
      }
    }
    for (const [id, entry] of next) {
      if (entries.get(id) === entry) continue;
      for (const stepId of endsOf(entry)) {
        const there = atStep.get(stepId);
        if (there === undefined) atStep.set(stepId, new Set([entry]));
        else there.add(entry);
        stepsTouched.add(stepId);
      }
    }
    entries = next;
    for (const stepId of stepsTouched) forgetAround(stepId);
  }

  function planOf(entry: Entry): LaidWay | null {
    if (entry.plan !== null) return entry.plan;
    const { fromStepId, toStepId } = entry.connection;
    const [from, to] = [places.get(fromStepId), places.get(toStepId)];
    if (from === undefined || to === undefined) return null;
    const setting = { isDecision: from.kind === 'decision', isNetwork };
    entry.plan = planWay(from.box, to.box, setting, obstacles);
    // Before it was laid out to its ports, a step that comes into its way changes it already.
    see(entry, entry.plan.area);
    return entry.plan;
  }

  function see(entry: Entry, area: Area): void {
    if (isForOnce) return;
    const { area: before, connection } = entry;
    const all = before === null ? area : joined(before, area);
    if (before !== null) {
      const isInside =
        all.minX === before.minX &&
        all.minY === before.minY &&
        all.maxX === before.maxX &&
        all.maxY === before.maxY;
      if (isInside) return;
      seen.remove(before);
    }
    entry.area = { ...all, connectionId: connection.id };
    unplanted.push(entry.area);
  }

  /** The ports of all connections of a step, by connection. */
  function portsOf(stepId: Id): ReadonlyMap<Id, Port> {
    const known = portsAt.get(stepId);
    if (known !== undefined) return known;
    const place = places.get(stepId);
    const bySide: Partial<Record<Side, PortUser[]>> = {};
    for (const entry of atStep.get(stepId) ?? []) {
      const plan = planOf(entry);
      if (plan === null) continue;
      const { id, fromStepId, toStepId } = entry.connection;
      const isOut = fromStepId === stepId;
      const other = places.get(isOut ? toStepId : fromStepId);
      if (other === undefined) continue;
      const side = plan.sides[isOut ? 0 : 1];
      const user = { connectionId: id, other: other.box };
      const there = bySide[side];
      if (there === undefined) bySide[side] = [user];
      else there.push(user);
    }
    const ports = new Map<Id, Port>();
    if (place !== undefined) {
      for (const side of allSides) {
        const users = bySide[side];
        if (users !== undefined) spreadPorts(users, place.kind, side, place.box, ports);
      }
    }
    portsAt.set(stepId, ports);
    return ports;
  }

  function lay(entry: Entry): Route | null {
    const { connection } = entry;
    const [from, to] = [places.get(connection.fromStepId), places.get(connection.toStepId)];
    const plan = planOf(entry);
    if (plan === null || from === undefined || to === undefined) return null;
    const fromPort = portsOf(connection.fromStepId).get(connection.id);
    const toPort = portsOf(connection.toStepId).get(connection.id);
    if (fromPort === undefined || toPort === undefined) return null;
    const isAlone = fromPort.count === 1 && toPort.count === 1;
    const way = isAlone ? plan : layWay(from.box, to.box, plan.sides, [fromPort, toPort], obstacles);
    see(entry, way.area);
    const points = outlined(way, from, to);
    const words = wordsOf(connection);
    const taken = words.length === 0 ? [] : takenByTwins(entry);
    const placed = words.length === 0 ? [] : placeWords(words, points, isFreeForWords, taken);
    // A step that comes to where words stand, or might have stood, moves them.
    if (words.length > 0) see(entry, areaOf(points, 220));
    return { path: pathThrough(points), words: placed, from: from.box, to: to.box };
  }

  const isFreeForWords = (box: Rect): boolean =>
    obstacles.isFree({ ...box, height: box.height + marksOverhang });

  /** Where words of connections between the same two steps stand already: of those that come first by id. */
  function takenByTwins({ connection: { id, fromStepId, toStepId } }: Entry): readonly Rect[] {
    const taken: Rect[] = [];
    for (const twin of atStep.get(fromStepId) ?? []) {
      const other = twin.connection;
      if (other.id >= id || (other.fromStepId !== toStepId && other.toStepId !== toStepId)) continue;
      twin.route ??= lay(twin);
      for (const { box } of twin.route?.words ?? []) taken.push(box);
    }
    return taken;
  }

  return {
    update: (project, layout) => {
      const { steps, connections } = project;
      if (last?.steps === steps && last.connections === connections && last.layout === layout) return;
      const isOtherKind = layout.isNetwork !== isNetwork;
      isNetwork = layout.isNetwork;
      if (last?.connections !== connections) takeConnections(connections);
      if (last?.layout !== layout || last.steps !== steps) {
        const changed = last?.layout === layout ? takeKinds(last.steps, steps) : takePlaces(steps, layout);
        if (isOtherKind || changed.length > Math.max(20, mostChanged * places.size))
          startAnew(project, layout);
        else if (changed.length > 0) moveSteps(changed, project, layout);
      }
      last = { steps, connections, layout };
    },
    routeOf: (connectionId) => {
      const entry = entries.get(connectionId);
      if (entry === undefined) return null;
      entry.route ??= lay(entry);
      return entry.route;
    },
  };
}

function endsOf({ connection }: Entry): readonly Id[] {
  return [connection.fromStepId, connection.toStepId];
}

/** From outline to outline: a decision is pointed, and the box goes on where the step does not. */
function outlined({ sides, points }: LaidWay, from: Place, to: Place): LaidWay['points'] {
  const [leave, enter] = sides;
  const start = points[0];
  const end = points.at(-1);
  if (start === undefined || end === undefined) return points;
  const inset = (place: Place, side: Side, at: { readonly y: number }): number =>
    insetAt(place.kind, side, at.y - (place.box.y + place.box.height / 2), place.box);
  return [
    movedIn(start, leave, inset(from, leave, start)),
    ...points.slice(1, -1),
    movedIn(end, enter, inset(to, enter, end)),
  ];
}

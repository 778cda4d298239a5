import * as z from 'zod';
import { idSchema } from '../../model/ids.ts';
import type { Id } from '../../model/ids.ts';
import type { Project } from '../../model/project.ts';
import type { MapOrigin } from '../../model/shelfRecords.ts';
import { flowChanges, flowOffers, withChanges } from './flowChanges.ts';
import type { FlowOffer } from './flowChanges.ts';
import { parseShape, shapeOf } from './flowShape.ts';
import type { FlowShape } from './flowShape.ts';

/** A map beside what it came from: everything named by the ids of the origin. */
export interface Descent {
  readonly origin: MapOrigin;
  readonly of: 'flow' | 'journey';
  /** What it has taken over. */
  readonly base: FlowShape;
  /** What it is now. */
  readonly mine: FlowShape;
  /** Ids of the origin → ids of the map; what is not named has the same. */
  readonly ids: Readonly<Record<Id, Id>>;
}

const idsSchema = z.record(idSchema, idSchema);
const read = new WeakMap<MapOrigin, Pick<Descent, 'base' | 'ids'> | null>();

export function originOf(project: Pick<Project, 'mapOrigins'>, mapId: Id): MapOrigin | null {
  return Object.values(project.mapOrigins).find((one) => one.mapId === mapId) ?? null;
}

/** Where a map came from and what it has of it; null: from nowhere, or what is stored of it cannot be read. */
export function descentOf(project: Project, mapId: Id): Descent | null {
  const origin = originOf(project, mapId);
  const kind = project.maps[mapId]?.kind;
  if (origin === null || (kind !== 'flow' && kind !== 'journey')) return null;
  const kept = keptOf(origin);
  if (kept === null) return null;
  const back = new Map(Object.entries(kept.ids).map(([from, to]) => [to, from]));
  return { origin, of: kind, ...kept, mine: shapeOf(project, mapId, (id) => back.get(id) ?? id) };
}

/** What is stored of an origin; read once, since it is another record when it changes. */
function keptOf(origin: MapOrigin): Pick<Descent, 'base' | 'ids'> | null {
  const known = read.get(origin);
  if (known !== undefined) return known;
  const base = parseShape(origin.base);
  const ids = idsOf(origin.ids);
  const kept = base === null || ids === null ? null : { base, ids };
  read.set(origin, kept);
  return kept;
}

function idsOf(json: string): Readonly<Record<Id, Id>> | null {
  try {
    return idsSchema.safeParse(JSON.parse(json)).data ?? null;
  } catch {
    return null;
  }
}

/** What a person says to an offer; nothing: it is offered again another time. */
export type Decisions = Readonly<Record<string, 'take' | 'keep'>>;

/** What the origin has become, as far as this map does not have it: each offer to be taken or not. */
export function offersOf({ base, mine, of }: Descent, theirs: FlowShape): readonly FlowOffer[] {
  return flowOffers(flowChanges(base, theirs, of), base, mine);
}

export interface TakenOver {
  /** The map with what was taken. */
  readonly after: FlowShape;
  /** What it has taken over or decided against: what the next comparison begins with. */
  readonly base: FlowShape;
  /** Nothing is left that was not decided. */
  readonly isAll: boolean;
}

/** What a map becomes by these decisions. */
export function takenOver(descent: Descent, theirs: FlowShape, decisions: Decisions): TakenOver {
  const { base, mine, of } = descent;
  const offers = offersOf(descent, theirs);
  const taken = offers.filter(({ id }) => decisions[id] === 'take').flatMap(({ changes }) => changes);
  const left = offers.filter(({ id }) => decisions[id] === undefined).flatMap(({ changes }) => changes);
  const later = new Set(left.map(({ id }) => id));
  const decided = flowChanges(base, theirs, of).filter(({ id }) => !later.has(id));
  return {
    after: withChanges(mine, taken, theirs),
    base: later.size === 0 ? theirs : withChanges(base, decided, theirs),
    isAll: later.size === 0,
  };
}

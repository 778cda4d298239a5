import { inReadingOrder } from '../../analysis/readingOrder.ts';
import type { Id } from '../../model/ids.ts';
import type { Project } from '../../model/project.ts';
import type { Connection, Step } from '../../model/records.ts';
import { connectionsOf, lanesOf, stepsOf } from '../../model/siblings.ts';
import { sizes } from '../../model/sizes.ts';
import { laneContents } from '../../model/laneContents.ts';
import { wordsOf } from '../connectionText.ts';
import { layoutMap } from '../layoutMap.ts';
import type { Point } from '../rect.ts';
import type { ArrangeGroup, GroupStep } from './arrangeGroup.ts';

/**
 * What there is to arrange on a map, stage by stage, or in a value network at once. `stepIds`: these only; null: all.
 * Locked steps stay, and so do those that a collapsed stage or lane hides.
 */
export function groupsOf(
  project: Project,
  mapId: Id,
  stepIds: readonly Id[] | null,
): readonly ArrangeGroup[] {
  const layout = layoutMap(project, mapId);
  const lanes = lanesOf(project, mapId);
  const ranks = new Map(lanes.map((lane, rank) => [lane.id, rank]));
  const steady = new Set(lanes.filter((lane) => laneContents(lane.role) !== 'steps').map((lane) => lane.id));
  const wanted = stepIds === null ? null : new Set(stepIds);
  const isFree = (step: Step): boolean =>
    !step.isLocked &&
    layout.steps.has(step.id) &&
    !steady.has(step.laneId ?? '') &&
    (wanted === null || wanted.has(step.id));

  const byStage = new Map<Id | null, Step[]>();
  for (const step of inReadingOrder(project, mapId, stepsOf(project, mapId))) {
    const own = byStage.get(step.stageId);
    if (own === undefined) byStage.set(step.stageId, [step]);
    else own.push(step);
  }
  const following = new Map<Id, Id[]>();
  const connections = connectionsOf(project, mapId);
  for (const { fromStepId, toStepId } of connections) {
    const from = project.steps[fromStepId];
    if (from === undefined || from.stageId !== project.steps[toStepId]?.stageId) continue;
    const known = following.get(fromStepId);
    if (known === undefined) following.set(fromStepId, [toStepId]);
    else known.push(toStepId);
  }

  return [...byStage].flatMap(([stageId, all]): readonly ArrangeGroup[] => {
    const free = all.filter(isFree);
    if (free.length === 0) return [];
    const stay = all.filter((step) => !isFree(step));
    const notBefore = new Map<Id, number>();
    for (const step of stay) {
      for (const next of following.get(step.id) ?? []) {
        const right = step.x + sizes.step.width + sizes.gap;
        notBefore.set(next, Math.max(right, notBefore.get(next) ?? -Infinity));
      }
    }
    const rankOf = (step: Step): number => ranks.get(step.laneId ?? '') ?? 0;
    const steps = free.map((step): GroupStep => ({
      id: step.id,
      laneId: step.laneId,
      lane: rankOf(step),
      x: step.x,
      y: step.y,
      notBefore: notBefore.get(step.id) ?? -Infinity,
    }));
    const links = linksOf(steps, following);
    const isCorner = stageId !== null && wanted === null;
    const tops: Record<number, number> = {};
    const taken: Record<number, Point[]> = {};
    for (const { lane, y } of steps) tops[lane] = isCorner ? sizes.gap : Math.min(y, tops[lane] ?? y);
    for (const step of stay) (taken[rankOf(step)] ??= []).push({ x: step.x, y: step.y });
    return [
      {
        stageId,
        steps,
        links: stageId === null ? links : [...links, ...orderOfLoose(steps, links)],
        apart:
          stageId === null
            ? apartInNetwork(connections)
            : { x: links.length > 0 ? 2 * sizes.gap : sizes.gap, y: sizes.gap },
        left: isCorner ? sizes.gap : steps.reduce((least, { x }) => Math.min(least, x), Infinity),
        tops,
        taken,
      },
    ];
  });
}

const aroundWords = 12;
const inNetwork = { x: { least: 96, most: 380 }, y: 40 };

/** So far apart that what is given, what is received and its label stand one behind the other on an exchange. */
function apartInNetwork(connections: readonly Connection[]): Point {
  const widest = connections.reduce((most, connection) => {
    const words = wordsOf(connection);
    return Math.max(
      most,
      words.reduce((sum, { width }) => sum + width + aroundWords, aroundWords),
    );
  }, 0);
  return { x: Math.max(inNetwork.x.least, Math.min(widest, inNetwork.x.most)), y: inNetwork.y };
}

type Links = readonly (readonly [number, number])[];

function linksOf(steps: readonly GroupStep[], following: ReadonlyMap<Id, readonly Id[]>): Links {
  const places = new Map(steps.map(({ id }, place) => [id, place]));
  return steps.flatMap(({ id }, from) =>
    (following.get(id) ?? []).flatMap((next): Links => {
      const to = places.get(next);
      return to === undefined || to === from ? [] : [[from, to]];
    }),
  );
}

// Nothing says where a step without connections belongs but where it lies: after the one to the left of it. So a row
// of an imported journey stays a row. Nothing leads on from it to a connected step, so that no circle can come of it.
function orderOfLoose(steps: readonly GroupStep[], links: Links): Links {
  const connected = new Set(links.flat());
  const order: (readonly [number, number])[] = [];
  const lanes = new Map<number, { start: number; last: number; before: number | null }>();
  for (const [place, { lane, x }] of steps.entries()) {
    const known = lanes.get(lane);
    if (known === undefined) {
      lanes.set(lane, { start: x, last: place, before: null });
      continue;
    }
    if (x - known.start >= sizes.step.width / 2) {
      known.before = known.last;
      known.start = x;
    }
    known.last = place;
    if (known.before !== null && !connected.has(place)) order.push([known.before, place]);
  }
  return order;
}

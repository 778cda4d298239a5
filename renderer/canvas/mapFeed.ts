import type { ReactFlowState, useStoreApi } from '@xyflow/react';
import { shallow } from 'zustand/shallow';
import type { Id } from '../../shared/model/ids.ts';
import type { ConnectionFlowEdge } from './connectionEdge.ts';
import { createFlowElements } from './flowElements.ts';
import type { MovedSteps } from './flowElements.ts';
import type { MapPicture } from './mapPicture.ts';
import { farZoom, overviewZoom } from './mapView.ts';
import { createStepIndex } from './stepIndex.ts';
import type { StepIndex } from './stepIndex.ts';
import type { StepFlowNode } from './stepNode.ts';
import { indexConnections, stepsAround, viewOf } from './stepsAround.ts';
import type { ConnectionIndex, StepsAround } from './stepsAround.ts';
import { isInSpan, nodeStride, spanOf } from './useViewSpan.ts';
import type { ViewSpan } from './useViewSpan.ts';

/** What is to be shown of a map. */
export interface Shown {
  readonly picture: MapPicture;
  readonly selected: ReadonlySet<Id>;
  /** What a gesture has under way. */
  readonly moved: MovedSteps;
  /** The step whose title is being edited on the canvas. */
  readonly renamed: Id | null;
}

/** Gives React Flow the elements of what is in view and a little around it. */
export interface MapFeed {
  readonly show: (shown: Shown) => void;
  /** Whether the steps are drawn by the overview, and have no elements. */
  readonly isOverview: () => boolean;
  /** Whether the map is panned faster than steps can be mounted: until it rests, those that come are drawn. */
  readonly isPassing: () => boolean;
  /** The steps that have elements. */
  readonly mounted: () => ReadonlySet<Id>;
  /** Calls when one of these changes. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Of the layout that was shown last. */
  readonly index: StepIndex;
  /** Follows the viewport until the function that it returns is called. */
  readonly follow: () => () => void;
}

/** More steps than this in view, and from afar they are drawn as one instead of mounted as many. */
const mostInView = 240;
/**
 * So many steps are mounted in one frame beyond those in view, and so many that are out of it are taken away: a frame
 * has 16 ms, and one step takes most of one.
 */
const portion = 8;
/** Faster than this, px of the screen in a ms, nobody reads, and more steps come than a frame can mount. */
const fast = 1.2;
/** So long after the last fast move the map rests, or is panned slowly, ms. */
const pause = 100;

/**
 * The steps in view have an element at once, those around it a few in each frame. React Flow knows of no others: with
 * all 10,000 of a map, each of its own passes would go through all of them. It is told directly and not by its
 * `nodes` and `edges`, so that panning renders what comes into view and not the map around it.
 */
export function createMapFeed(
  store: ReturnType<typeof useStoreApi<StepFlowNode, ConnectionFlowEdge>>,
): MapFeed {
  const indexOf = createStepIndex();
  const elements = createFlowElements();
  const listeners = new Set<() => void>();
  let shown: Shown | null = null;
  let span: ViewSpan | null = null;
  let index: StepIndex | null = null;
  let isCrowded = false;
  /** What React Flow was given last. */
  let mounted: ReadonlySet<Id> = new Set();
  let given: Shown | null = null;
  let edges: readonly ConnectionFlowEdge[] = [];
  let frame = 0;
  let isPassing = false;
  /** Of the last moves of the viewport. */
  const hand = { at: 0, fastMoves: 0, timer: 0 };

  let connections: ConnectionIndex | null = null;
  let indexed: Pick<MapPicture, 'layout' | 'connections'> | null = null;
  const connectionsOf = ({ picture }: Shown): ConnectionIndex => {
    if (
      connections === null ||
      indexed?.layout !== picture.layout ||
      indexed.connections !== picture.connections
    ) {
      connections = indexConnections(picture.layout, picture.connections, nodeStride);
      indexed = picture;
    }
    return connections;
  };

  let wanted: StepsAround = nobody;
  let wantedFor: { readonly span: ViewSpan; readonly connections: ConnectionIndex } | null = null;
  const wantedOf = (now: Shown, part: ViewSpan, stepIndex: StepIndex): StepsAround => {
    const known = connectionsOf(now);
    if (wantedFor?.span !== part || wantedFor.connections !== known) {
      wanted = stepsAround(now.picture.layout, stepIndex, known, part);
      wantedFor = { span: part, connections: known };
    }
    return wanted;
  };

  function give(next: Shown, ids: ReadonlySet<Id>): void {
    const { picture, selected, moved } = next;
    const isSame = given !== null && isSameShown(given, next) && isSameSet(mounted, ids);
    mounted = ids;
    given = next;
    if (isSame) return;
    const { setNodes, setEdges } = store.getState();
    setNodes(ids.size === 0 ? [] : elements.nodes(picture.nodesOf(ids), selected, moved));
    const now = ids.size === 0 ? [] : elements.edges(picture.edgesOf(ids), selected);
    if (!isSameList(edges, now)) setEdges(now);
    edges = now;
  }

  /** `most`: how many of those around may be mounted besides those that are, and how many others taken away. */
  function update(most: number): void {
    if (shown === null || span === null || index === null) return;
    const was = { isCrowded, isPassing };
    isCrowded = isCrowd(store.getState(), span, shown.picture, index);
    if (isCrowded) {
      isPassing = false;
      give(shown, nobody.inView);
    } else {
      const now = wantedOf(shown, span, index);
      const held = heldOf(shown, span, mounted);
      // While they are drawn there is time: those in view come first, but not all at once.
      const ids = new Set(isPassing ? held : [...now.inView, ...held]);
      const left = add(now, ids, isPassing ? 2 * most : most);
      if ([...now.inView].every((id) => ids.has(id))) isPassing = false;
      give(shown, ids);
      if (left > 0) updateSoon();
    }
    if (was.isCrowded !== isCrowded || was.isPassing !== isPassing) tell();
  }

  function tell(): void {
    for (const listener of listeners) listener();
  }

  /** Whether the steps that come into view are to be drawn for now. */
  function passes(now: View, before: View): boolean {
    const [x, y, zoom] = now.transform;
    const time = performance.now();
    const elapsed = time - hand.at;
    hand.at = time;
    const by = Math.hypot(x - before.transform[0], y - before.transform[1]);
    const isZoom = zoom !== before.transform[2];
    const isFast = !isZoom && elapsed < pause && by > fast * Math.max(elapsed, 8);
    hand.fastMoves = isFast ? hand.fastMoves + 1 : 0;
    // One jump is no pan; and what a hand drags keeps its surroundings.
    const mayPass = !isZoom && !isCrowded && (shown?.moved ?? null) === null;
    const was = isPassing;
    isPassing = mayPass && (isPassing || hand.fastMoves >= 3);
    if (was !== isPassing) tell();
    if (isPassing && isFast) {
      window.clearTimeout(hand.timer);
      cancelAnimationFrame(frame);
      frame = 0;
      hand.timer = window.setTimeout(updateSoon, pause);
    }
    return isPassing;
  }

  function updateSoon(): void {
    if (frame !== 0) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      update(portion);
    });
  }

  /** Adds those around that are to be mounted now, and others that are still; returns how many are not as wanted. */
  function add({ inView, around }: StepsAround, ids: Set<Id>, most: number): number {
    let missing = 0;
    for (const id of [...inView, ...around]) {
      if (ids.has(id)) continue;
      if (!mounted.has(id)) missing += 1;
      if (mounted.has(id) || missing <= most) ids.add(id);
    }
    const gone = [...mounted].filter((id) => !ids.has(id));
    // Far from where it was there is nothing to be spared: all of them go with the view.
    const kept = gone.length < mounted.size ? gone.slice(most) : [];
    for (const id of kept) if (shown?.picture.layout.steps.has(id) === true) ids.add(id);
    return Math.max(0, missing - most) + kept.length;
  }

  return {
    show: (next) => {
      shown = next;
      index = indexOf(next.picture.layout);
      span ??= spanOf(store.getState(), nodeStride);
      update(0);
    },
    isOverview: () => isCrowded,
    isPassing: () => isPassing,
    mounted: () => mounted,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    index: {
      within: (part) => index?.within(part) ?? [],
      at: (point) => index?.at(point) ?? null,
    },
    follow: () => {
      const stop = store.subscribe((now, before) => {
        if (now.transform === before.transform && now.width === before.width && now.height === before.height)
          return;
        const wasDrawn = isPassing;
        const isDrawn = passes(now, before);
        const next = spanOf(now, nodeStride);
        if (wasDrawn && !isDrawn) {
          // Of what is in view now much has no elements, even if the span is the same.
          span = next;
          update(0);
          return;
        }
        if (span !== null && shallow(span, next) && bandOf(now) === bandOf(before)) return;
        if (isDrawn) {
          span = next;
          return;
        }
        const isCovered = span !== null && covers(span, now) && bandOf(now) === bandOf(before);
        span = next;
        // What is in view now has its elements already: those around come in the next frames.
        if (isCovered) updateSoon();
        else update(0);
      });
      span = spanOf(store.getState(), nodeStride);
      update(0);
      return () => {
        stop();
        cancelAnimationFrame(frame);
        frame = 0;
        window.clearTimeout(hand.timer);
      };
    },
  };
}

const nobody: StepsAround = { inView: new Set(), around: new Set() };

/**
 * Mounted wherever the layout has them: what is being renamed, and of what a gesture moves the steps that have come
 * into the span or have an element already, so that a drag keeps the one it began with.
 */
function heldOf({ moved, renamed }: Shown, span: ViewSpan, mounted: ReadonlySet<Id>): readonly Id[] {
  const held = renamed === null ? [] : [renamed];
  for (const [id, { x, y }] of moved ?? []) {
    const isIn = isInSpan(x, x, span.left, span.right) && isInSpan(y, y, span.top, span.bottom);
    if (isIn || mounted.has(id)) held.push(id);
  }
  return held;
}

type View = Pick<ReactFlowState, 'transform'>;

function bandOf({ transform: [, , zoom] }: Pick<ReactFlowState, 'transform'>): 'far' | 'middle' | 'near' {
  return zoom < farZoom ? 'far' : zoom < overviewZoom ? 'middle' : 'near';
}

/** Whether this part of the map holds all that is in view. */
function covers(
  { left, right, top, bottom }: ViewSpan,
  { transform, width, height }: Pick<ReactFlowState, 'transform' | 'width' | 'height'>,
): boolean {
  const [x, y, zoom] = transform;
  return (
    -x / zoom >= left && (width - x) / zoom <= right && -y / zoom >= top && (height - y) / zoom <= bottom
  );
}

function isCrowd(
  state: Pick<ReactFlowState, 'transform'>,
  span: ViewSpan,
  { layout }: MapPicture,
  index: StepIndex,
): boolean {
  const band = bandOf(state);
  if (band !== 'middle') return band === 'far';
  return layout.steps.size > mostInView && index.within(viewOf(span)).length > mostInView;
}

function isSameShown(one: Shown, other: Shown): boolean {
  return one.picture === other.picture && one.selected === other.selected && one.moved === other.moved;
}

function isSameSet(one: ReadonlySet<Id>, other: ReadonlySet<Id>): boolean {
  return one.size === other.size && [...one].every((id) => other.has(id));
}

function isSameList<Item>(one: readonly Item[], other: readonly Item[]): boolean {
  return one.length === other.length && one.every((item, place) => item === other[place]);
}

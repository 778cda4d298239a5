import { useEffect, useMemo, useState } from 'react';
import type { Id } from '../../shared/model/ids.ts';
import type { Connection } from '../../shared/model/records.ts';
import type { MapLayout } from '../../shared/scene/layoutMap.ts';
import type { Rect } from '../../shared/scene/rect.ts';
import type { StepIndex } from './stepIndex.ts';
import type { ViewSpan } from './useViewSpan.ts';

/** So many steps are mounted in one frame beyond those in view: a frame has 16 ms, and one step takes most of one. */
const portion = 8;

interface Around {
  readonly layout: MapLayout;
  readonly index: StepIndex;
  readonly connections: readonly Connection[];
  readonly span: ViewSpan;
  /** Mounted wherever they are: what a gesture holds, what is being renamed. */
  readonly held: Iterable<Id>;
}

/**
 * The steps that are to have an element: those in view at once, those around it a few in each frame, and the ends of
 * connections that run through the view. React Flow is given these and knows of no others; with all 10,000 of a map
 * each of its own passes would go through all of them.
 */
export function useMountedSteps({ layout, index, connections, span, held }: Around): ReadonlySet<Id> {
  const [admitted, setAdmitted] = useState<ReadonlySet<Id>>(new Set());
  const wanted = useMemo(
    () => stepsAround(layout, index, connections, span),
    [layout, index, connections, span],
  );
  const mounted = useMemo(() => {
    const shown = new Set([...wanted.inView, ...held]);
    for (const id of wanted.around) if (admitted.has(id)) shown.add(id);
    return shown;
  }, [wanted, held, admitted]);

  useEffect(() => {
    const missing = [...wanted.around].filter((id) => !mounted.has(id));
    if (missing.length === 0) return;
    const frame = requestAnimationFrame(() => {
      setAdmitted(new Set([...mounted, ...missing.slice(0, portion)]));
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [wanted, mounted]);
  return mounted;
}

interface Wanted {
  readonly inView: ReadonlySet<Id>;
  readonly around: ReadonlySet<Id>;
}

function stepsAround(
  layout: MapLayout,
  index: StepIndex,
  connections: readonly Connection[],
  { left, right, top, bottom, stride }: ViewSpan,
): Wanted {
  const inView = new Set(
    index.within({
      x: left + stride,
      y: top + stride,
      width: right - left - 2 * stride,
      height: bottom - top - 2 * stride,
    }),
  );
  const part = { x: left, y: top, width: right - left, height: bottom - top };
  const around = new Set(index.within(part));
  for (const { fromStepId, toStepId } of connections) {
    if (around.has(fromStepId) && around.has(toStepId)) continue;
    const from = layout.steps.get(fromStepId);
    const to = layout.steps.get(toStepId);
    if (from === undefined || to === undefined || !touches(from, to, part)) continue;
    around.add(fromStepId);
    around.add(toStepId);
  }
  return { inView, around };
}

/** Whether the box around both ends reaches into this part of the map. */
function touches(from: Rect, to: Rect, part: Rect): boolean {
  return (
    Math.min(from.x, to.x) <= part.x + part.width &&
    Math.max(from.x + from.width, to.x + to.width) >= part.x &&
    Math.min(from.y, to.y) <= part.y + part.height &&
    Math.max(from.y + from.height, to.y + to.height) >= part.y
  );
}

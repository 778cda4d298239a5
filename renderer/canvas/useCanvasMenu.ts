import { useReactFlow } from '@xyflow/react';
import { useCallback, useState } from 'react';
import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '../../shared/model/ids.ts';
import type { Point } from '../../shared/scene/rect.ts';
import { useWorkbench } from '../state/useWorkbench.ts';
import type { MenuEntry } from '../ui/menuEntry.ts';
import { useActionEntries } from '../state/actions/useActionEntries.ts';

export interface CanvasMenu {
  readonly at: Point | null;
  readonly entries: readonly MenuEntry[];
  readonly open: (event: MouseEvent<HTMLElement>) => void;
  readonly openAt: (at: Point, entries: readonly MenuEntry[]) => void;
  readonly close: () => void;
}

/**
 * The menu of what lies under the pointer, or of what has the focus (Shift+F10, the menu key): what is not selected
 * yet is selected first, so that the menu always speaks of the selection. `addStepAt` is given the place of a press
 * on the empty map, px at 100 %, where `mayAddAt` says that a step can stand; `nodeEntries` has what can be put there
 * on a value network; `stepAt` which step the overview has drawn where there are no elements.
 */
export function useCanvasMenu(
  addStepAt: (middle: Point) => void,
  mayAddAt: (middle: Point) => boolean,
  nodeEntries: (middle: Point) => readonly MenuEntry[],
  stepAt: (at: { readonly clientX: number; readonly clientY: number }) => Id | null,
): CanvasMenu {
  const { t } = useTranslation('actions');
  const { view } = useWorkbench();
  const menuEntries = useActionEntries('canvas');
  const { screenToFlowPosition } = useReactFlow();
  const [menu, setMenu] = useState<Pick<CanvasMenu, 'at' | 'entries'>>({ at: null, entries: [] });

  const open = useCallback(
    (event: MouseEvent<HTMLElement>) => {
      const { target } = event;
      // The menu of a text field is the host's: it cuts, pastes and spells.
      if (!(target instanceof Element) || target.closest('input, textarea') !== null) return;
      event.preventDefault();
      const { selected, select } = view.getState();
      const isPointed = isByPointer(event);
      const isGround = target.closest('.react-flow__pane') !== null;
      const id = recordUnder(target) ?? (isPointed && isGround ? stepAt(event) : null);
      // What is neither a record nor the map (the mini map, the zoom, a corner of the headers) has no menu, and
      // that of something else would be mistaken for its own.
      if (isPointed && id === null && target.closest('.react-flow__pane') === null) return;
      if (id !== null && !selected.has(id)) select([id]);
      const isOnPane = id === null && isPointed;
      if (isOnPane) select([]);
      const middle = screenToFlowPosition({ x: event.clientX, y: event.clientY });
      const here: MenuEntry = {
        id: 'addStepHere',
        label: t('addStepHere'),
        onAction: () => {
          addStepAt(middle);
        },
      };
      const first = !isOnPane ? [] : mayAddAt(middle) ? [here] : nodeEntries(middle);
      const entries = [...first, ...menuEntries()];
      if (entries.length > 0) setMenu({ at: placeOf(event, target), entries });
    },
    [view, menuEntries, screenToFlowPosition, addStepAt, mayAddAt, nodeEntries, stepAt, t],
  );
  const close = useCallback(() => {
    setMenu({ at: null, entries: [] });
  }, []);

  const openAt = useCallback((at: Point, entries: readonly MenuEntry[]) => {
    setMenu({ at, entries });
  }, []);

  return { ...menu, open, openAt, close };
}

/** The record whose element this is: a node, an edge, a header, a label; of a point of a curve its step. */
function recordUnder(target: Element): Id | null {
  const element = target.closest<HTMLElement | SVGElement>(
    '.react-flow__node, .react-flow__edge, [data-record], [data-point-of]',
  );
  const { record, pointOf, id } = element?.dataset ?? {};
  return record ?? pointOf ?? id ?? null;
}

function isByPointer(event: MouseEvent): boolean {
  return event.nativeEvent instanceof PointerEvent && event.nativeEvent.pointerType !== '';
}

/** Where the pointer is; asked for by a key, the menu hangs on what has the focus. */
function placeOf(event: MouseEvent, target: Element): Point {
  if (isByPointer(event)) return { x: event.clientX, y: event.clientY };
  const box = target.getBoundingClientRect();
  return { x: box.left + Math.min(24, box.width / 2), y: box.top + Math.min(40, box.height) };
}

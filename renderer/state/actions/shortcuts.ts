import type { ActionId } from './actionId.ts';

/** Keys that start an action. `mod` is Ctrl, on macOS Cmd; `code` is the place of the key (KeyboardEvent.code). */
export interface Shortcut {
  readonly code: string;
  readonly mod?: boolean;
  readonly alt?: boolean;
  readonly shift?: boolean;
}

type Keys = Partial<Record<ActionId, readonly [Shortcut, ...Shortcut[]]>>;

/**
 * All keys of actions, as the list of keys shows them; menus show the first of several. Two actions may have the same
 * keys where they are never there together: those of a stage and of a step.
 */
export const shortcutGroups = {
  window: {
    palette: [{ code: 'KeyK', mod: true }],
    find: [{ code: 'KeyF', mod: true }],
    undo: [{ code: 'KeyZ', mod: true }],
    redo: [
      { code: 'KeyZ', mod: true, shift: true },
      { code: 'KeyY', mod: true },
    ],
    history: [{ code: 'KeyH', alt: true }],
    nameVersion: [{ code: 'KeyH', alt: true, shift: true }],
    backToMap: [{ code: 'Backspace', alt: true }],
    forwardToMap: [{ code: 'Backspace', alt: true, shift: true }],
    shortcuts: [{ code: 'F1' }],
  },
  add: {
    quickAdd: [{ code: 'KeyN', alt: true }],
    addStepAfter: [{ code: 'Enter', mod: true }],
    addStepHere: [{ code: 'Enter', mod: true }],
    addNode: [
      { code: 'Enter', mod: true },
      { code: 'KeyN', alt: true },
    ],
    addStageAfter: [{ code: 'Enter', mod: true, shift: true }],
    addLaneBelow: [{ code: 'Enter', mod: true, shift: true }],
    addSubMap: [{ code: 'Enter', alt: true }],
    connect: [{ code: 'KeyC', alt: true }],
    addPain: [{ code: 'KeyP', alt: true }],
    addPraise: [{ code: 'KeyP', alt: true, shift: true }],
    comment: [{ code: 'KeyM', alt: true }],
    duplicate: [{ code: 'KeyD', mod: true }],
  },
  edit: {
    rename: [{ code: 'F2' }],
    editWords: [{ code: 'F2' }],
    editLabel: [{ code: 'F2' }],
    copy: [{ code: 'KeyC', mod: true }],
    cut: [{ code: 'KeyX', mod: true }],
    paste: [{ code: 'KeyV', mod: true }],
    delete: [{ code: 'Delete' }],
    lock: [{ code: 'KeyL', mod: true }],
    unlock: [{ code: 'KeyL', mod: true, shift: true }],
    praise: [{ code: 'KeyT', alt: true }],
    editProof: [{ code: 'KeyT', alt: true }],
    reverse: [{ code: 'KeyR', alt: true }],
    reconnectTo: [{ code: 'KeyC', alt: true }],
    reconnectFrom: [{ code: 'KeyC', alt: true, shift: true }],
    feelBetter: [{ code: 'Equal', alt: true }],
    feelWorse: [{ code: 'Minus', alt: true }],
  },
  place: {
    moveEarlier: [{ code: 'ArrowLeft', alt: true }],
    moveLater: [{ code: 'ArrowRight', alt: true }],
    laneAbove: [{ code: 'ArrowUp', alt: true }],
    laneBelow: [{ code: 'ArrowDown', alt: true }],
    moveUp: [{ code: 'ArrowUp', alt: true }],
    moveDown: [{ code: 'ArrowDown', alt: true }],
    collapse: [{ code: 'Minus', alt: true }],
    expand: [{ code: 'Equal', alt: true }],
    arrange: [{ code: 'KeyL', alt: true }],
  },
  look: {
    selectAll: [{ code: 'KeyA', mod: true }],
    openLinkedMap: [{ code: 'Enter', alt: true }],
    fit: [{ code: 'Digit1', shift: true }],
    showSelection: [{ code: 'Digit2', shift: true }],
    fullSize: [{ code: 'Digit0', shift: true }],
  },
} as const satisfies Readonly<Record<string, Keys>>;

export type ShortcutGroup = keyof typeof shortcutGroups;

const all = new Map(
  Object.values<Keys>(shortcutGroups).flatMap((keys) => Object.entries(keys)),
) as ReadonlyMap<string, readonly Shortcut[]>;

export function shortcutsOf(id: ActionId): readonly Shortcut[] {
  return all.get(id) ?? [];
}

/** The actions that these keys may mean. */
export function idsWith(isMeant: (shortcut: Shortcut) => boolean): ReadonlySet<ActionId> {
  const ids = new Set<ActionId>();
  for (const [id, keys] of all) if (keys.some(isMeant)) ids.add(id as ActionId);
  return ids;
}

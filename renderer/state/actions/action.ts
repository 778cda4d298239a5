import type { ActionId } from './actionId.ts';
import { shortcutsOf } from './shortcuts.ts';
import type { Shortcut } from './shortcuts.ts';

export type { ActionId } from './actionId.ts';
export type { Shortcut } from './shortcuts.ts';

/** Something that can be done with what is selected: in a menu, by its keys, from a script. `id` is its word in `actions`. */
export interface Action {
  readonly id: ActionId;
  /** The first of its keys. */
  readonly shortcut: Shortcut | null;
  readonly isEnabled: boolean;
  readonly isDanger: boolean;
  /** Its keys are the host's: it turns them into events that bring the clipboard with them. */
  readonly hasHostKeys?: boolean;
  readonly run: () => void;
}

/** Whether a key press is this shortcut. */
export function isPressed(
  shortcut: Shortcut,
  event: Pick<KeyboardEvent, 'code' | 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>,
  isMac: boolean,
): boolean {
  const mod = isMac ? event.metaKey : event.ctrlKey;
  const other = isMac ? event.ctrlKey : event.metaKey;
  return (
    isKey(shortcut, event) &&
    mod === (shortcut.mod ?? false) &&
    !other &&
    event.altKey === (shortcut.alt ?? false) &&
    event.shiftKey === (shortcut.shift ?? false)
  );
}

// With Ctrl or Cmd a letter is the one that is printed on the key: Ctrl+Z lies elsewhere on a German or French
// keyboard. Where the key gives no Latin letter (Greek, Russian), and with Alt, which changes what it gives, its place counts.
function isKey({ code, mod, alt }: Shortcut, event: Pick<KeyboardEvent, 'code' | 'key'>): boolean {
  const letter = /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase();
  if (letter === undefined || mod !== true || alt === true) return event.code === code;
  const pressed = event.key.toLowerCase();
  return /^[a-z]$/.test(pressed) ? pressed === letter : event.code === code;
}

const keyNames: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Equal: '+',
  Minus: '−',
  Delete: 'Del',
  Backspace: '⌫',
  Enter: '↵',
};

/** How a shortcut is written for the person. */
export function writeShortcut(shortcut: Shortcut, isMac: boolean): string {
  const key = keyNames[shortcut.code] ?? shortcut.code.replace(/^(Key|Digit)/, '');
  const parts = isMac
    ? [shortcut.alt && '⌥', shortcut.shift && '⇧', shortcut.mod && '⌘', key]
    : [shortcut.mod && 'Ctrl', shortcut.alt && 'Alt', shortcut.shift && 'Shift', key];
  return parts.filter((part) => part !== false && part !== undefined).join(isMac ? '' : '+');
}

/** The keys come with the name: `shortcuts.ts` has those of all. */
export function action(id: ActionId, run: () => void, isEnabled = true): Action {
  return { id, shortcut: shortcutsOf(id)[0] ?? null, isEnabled, isDanger: false, run };
}

export function danger(run: () => void): Action {
  return { ...action('delete', run), isDanger: true };
}

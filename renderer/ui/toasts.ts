import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components';

export interface ToastContent {
  readonly text: string;
  readonly tone: 'plain' | 'danger';
  readonly action: { readonly label: string; readonly onPress: () => void } | null;
}

/** What ToastRegion shows; call `showToast` to add to it. */
export const toastQueue = new ToastQueue<ToastContent>({ maxVisibleToasts: 3 });

// Long enough to read it and reach for its button (WCAG 2.2.1); hovering and focus stop the clock.
const duration = 10_000;

export interface Toast {
  readonly text: string;
  /** `danger` stays until it is closed. */
  readonly tone?: ToastContent['tone'];
  /** One thing that can be done about it: Undo. It closes the toast. */
  readonly action?: ToastContent['action'];
  /** It is about what is opened next, and goes along there. */
  readonly goesAlong?: boolean;
}

/** The toasts that are not closed yet, and which of them go along to the next place. */
const open = new Map<string, boolean>();

/** Says in passing what has just happened. Answers how to take it away early. */
export function showToast({ text, tone = 'plain', action = null, goesAlong = false }: Toast): () => void {
  const key: string = toastQueue.add(
    { text, tone, action },
    { timeout: tone === 'danger' ? undefined : duration, onClose: () => open.delete(key) },
  );
  open.set(key, goesAlong);
  return () => toastQueue.close(key);
}

/** Closes what was said of another place: its Undo would be that of a project that is not open any more. */
export function leaveToasts(): void {
  for (const [key, goesAlong] of [...open]) {
    if (goesAlong) open.set(key, false);
    else toastQueue.close(key);
  }
}

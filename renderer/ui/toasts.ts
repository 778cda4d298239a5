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
}

/** Says in passing what has just happened. Answers how to take it away early. */
export function showToast({ text, tone = 'plain', action = null }: Toast): () => void {
  const key = toastQueue.add({ text, tone, action }, { timeout: tone === 'danger' ? undefined : duration });
  return () => toastQueue.close(key);
}

import { showToast } from '../ui/toasts.ts';
import type { Workbench } from './workbench.ts';

/**
 * Says what the last change was, with a button that takes it back. As soon as something else was done the toast is
 * gone: the button would take that back.
 */
export function undoToast({ store, undo }: Workbench, text: string, word: string): void {
  const lastOf = () => store.getState().undo.at(-1)?.id;
  const change = lastOf();
  const close = showToast({
    text,
    action: {
      label: word,
      onPress: () => {
        stop();
        if (lastOf() === change) void undo();
      },
    },
  });
  const stop = store.subscribe(() => {
    if (lastOf() === change) return;
    stop();
    close();
  });
}

import { useCallback, useSyncExternalStore } from 'react';
import type { ShownPicture } from './pictures.ts';
import { useWorkbench } from './useWorkbench.ts';

/** A picture of the open project by its hash; null: there is none. */
export function usePicture(hash: string | null): ShownPicture | null {
  const { pictures } = useWorkbench();
  const subscribe = useCallback(
    (listener: () => void) => (hash === null ? () => undefined : pictures.watch(hash, listener)),
    [pictures, hash],
  );
  const snapshot = useCallback(() => (hash === null ? null : pictures.shown(hash)), [pictures, hash]);
  return useSyncExternalStore(subscribe, snapshot);
}

/** Where the bytes of a picture are, if they are at hand by now. */
export function hrefOf(shown: ShownPicture | null): string | null {
  return shown?.state === 'shown' ? shown.url : null;
}

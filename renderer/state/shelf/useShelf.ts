import { useCallback, useEffect, useState } from 'react';
import type { Fault } from '../../../shared/contract/errors.ts';
import type { ShelfFlow } from '../../../shared/contract/shelf.ts';
import { parseClip } from '../../../shared/formats/clipboard/clip.ts';
import type { Clip } from '../../../shared/formats/clipboard/clip.ts';
import type { Bridge } from '../../bridge/bridge.ts';
import { faultOf } from '../../i18n/faultText.ts';
import { useWorkbench } from '../useWorkbench.ts';

/** What stands on the flow shelf; null while that is not known. */
export function useShelf(isWanted = true): readonly ShelfFlow[] | null {
  const { bridge } = useWorkbench();
  const [flows, setFlows] = useState<readonly ShelfFlow[] | null>(null);
  const load = useCallback(() => {
    let isGone = false;
    if (!isWanted) return () => undefined;
    bridge.call('shelf.list', {}).then(
      (answer) => {
        if (!isGone) setFlows(answer.flows);
      },
      // What is shown of it is a hint; whoever takes something from it is told what went wrong.
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, [bridge, isWanted]);
  useEffect(load, [load]);
  useEffect(() => {
    // Another window may have published meanwhile.
    const refresh = () => {
      if (document.visibilityState === 'visible') load();
    };
    window.addEventListener('focus', refresh);
    return () => {
      window.removeEventListener('focus', refresh);
    };
  }, [load]);
  return flows;
}

/** A version of the shelf. Throws a `PraisepointError`; null: what was stored cannot be read. */
export async function readVersion(
  bridge: Pick<Bridge, 'call'>,
  of: { readonly projectId: string; readonly mapId: string; readonly number: number },
): Promise<Clip | null> {
  const { projectId, mapId, number } = of;
  return parseClip((await bridge.call('shelf.version', { projectId, mapId, number })).content);
}

export type ShownVersion =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly fault: Fault | null }
  | { readonly state: 'read'; readonly clip: Clip };

/** A version of the shelf, as soon as it is there; null: none is asked for. */
export function useVersion(
  of: { readonly projectId: string; readonly mapId: string; readonly number: number } | null,
): ShownVersion {
  const { bridge } = useWorkbench();
  const [shown, setShown] = useState<{ readonly key: string; readonly version: ShownVersion } | null>(null);
  const { projectId = '', mapId = '', number = 0 } = of ?? {};
  const key = `${projectId} ${mapId} ${String(number)}`;
  useEffect(() => {
    let isGone = false;
    if (number === 0) return undefined;
    const show = (version: ShownVersion) => {
      if (!isGone) setShown({ key, version });
    };
    readVersion(bridge, { projectId, mapId, number }).then(
      (clip) => {
        show(clip === null ? { state: 'failed', fault: null } : { state: 'read', clip });
      },
      (error: unknown) => {
        show({ state: 'failed', fault: faultOf(error) });
      },
    );
    return () => {
      isGone = true;
    };
  }, [bridge, projectId, mapId, number, key]);
  // What was read of another version is not this one's.
  return shown?.key === key ? shown.version : { state: 'loading' };
}

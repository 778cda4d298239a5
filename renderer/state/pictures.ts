import type { Response } from '../../shared/contract/channels.ts';
import type { Bridge, ChosenFile } from '../bridge/bridge.ts';
import { scalePicture } from './scalePicture.ts';

/** What can be shown of a picture now. `missing`: the library does not have its bytes (any more). */
export type ShownPicture =
  | { readonly state: 'loading' }
  | { readonly state: 'missing' }
  | { readonly state: 'shown'; readonly url: string };

/** A picture that the library keeps, as a command needs it to make a record of it. */
export interface KeptPicture extends Response<'pictures.store'> {
  readonly name: string;
}

/** The pictures of the library: read once, shown by address, and scaled before they are kept. */
export interface Pictures {
  readonly shown: (hash: string) => ShownPicture;
  /** Calls back when that changes; loads it at need. Answers how to stop. */
  readonly watch: (hash: string, listener: () => void) => () => void;
  /** Scales a file and keeps it; null where it is no picture that this browser can read. Throws a `PraisepointError`. */
  readonly keep: (file: ChosenFile) => Promise<KeptPicture | null>;
  /** The person's choice of files with pictures; to be called from a gesture. */
  readonly choose: () => Promise<readonly ChosenFile[]>;
  /** Lets go of all that is in memory. */
  readonly close: () => void;
}

interface Loaded {
  shown: ShownPicture;
  readonly listeners: Set<() => void>;
}

const loading: ShownPicture = { state: 'loading' };
/** How many that nobody shows stay in memory, those shown last: enough for a map that is looked through. */
const mostUnwatched = 60;

export function createPictures(bridge: Pick<Bridge, 'call' | 'chooseFiles'>, now: () => number): Pictures {
  // In the order in which they were last asked for.
  const known = new Map<string, Loaded>();

  function entryOf(hash: string): Loaded {
    const entry = known.get(hash) ?? { shown: loading, listeners: new Set() };
    known.delete(hash);
    known.set(hash, entry);
    return entry;
  }

  function show(hash: string, shown: ShownPicture): void {
    const entry = known.get(hash);
    if (entry === undefined) {
      if (shown.state === 'shown') URL.revokeObjectURL(shown.url);
      return;
    }
    entry.shown = shown;
    for (const listener of entry.listeners) listener();
  }

  async function load(hash: string): Promise<void> {
    try {
      const { mediaType, base64 } = await bridge.call('pictures.read', { hash });
      show(hash, {
        state: 'shown',
        url: URL.createObjectURL(new Blob([bytesOf(base64)], { type: mediaType })),
      });
    } catch {
      // Whatever the reason: a picture that cannot be had is no reason to stop working.
      show(hash, { state: 'missing' });
    }
  }

  function letGo(): void {
    const unwatched = [...known].filter(([, entry]) => entry.listeners.size === 0);
    for (const [hash, { shown }] of unwatched.slice(0, Math.max(0, unwatched.length - mostUnwatched))) {
      if (shown.state === 'shown') URL.revokeObjectURL(shown.url);
      known.delete(hash);
    }
  }

  return {
    shown: (hash) => known.get(hash)?.shown ?? loading,
    watch: (hash, listener) => {
      const isNew = !known.has(hash);
      const entry = entryOf(hash);
      entry.listeners.add(listener);
      if (isNew || entry.shown.state === 'missing') void load(hash);
      return () => {
        entry.listeners.delete(listener);
        letGo();
      };
    },
    keep: async (file) => {
      const scaled = await scalePicture(await file.read());
      if (scaled === null) return null;
      const kept = await bridge.call('pictures.store', { base64: await base64Of(scaled), at: now() });
      return { ...kept, name: file.name };
    },
    choose: () => bridge.chooseFiles('pictures'),
    close: () => {
      for (const { shown } of known.values()) if (shown.state === 'shown') URL.revokeObjectURL(shown.url);
      known.clear();
    },
  };
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}

async function base64Of(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  // In portions: as many arguments as a picture has bytes are too many for one call.
  const portion = 0x8000;
  let binary = '';
  for (let at = 0; at < bytes.length; at += portion) {
    binary += String.fromCharCode(...bytes.subarray(at, at + portion));
  }
  return btoa(binary);
}

import type { ChannelName, Request, Response } from '../../shared/contract/channels.ts';

/** A file that the person chose, dropped or pasted. Nothing of it is read before `read`. */
export interface ChosenFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly read: () => Promise<Uint8Array>;
}

/** How the renderer reaches its host. All else in the renderer does not know which host it is. */
export interface Bridge {
  readonly host: 'desktop' | 'browser';
  /** Throws a `PraisepointError`, also where the host does not answer (`host-unavailable`). */
  readonly call: <Name extends ChannelName>(name: Name, request: Request<Name>) => Promise<Response<Name>>;
  /** The host's file chooser; an empty list where the person closed it. */
  readonly chooseFiles: (kind: 'journeys') => Promise<readonly ChosenFile[]>;
  /** The host's way of saving a file; false where the person closed it. */
  readonly saveText: (suggestedName: string, kind: 'svg', text: string) => Promise<boolean>;
  /**
   * What to do before the window closes. `settle` waits for what is under way and says whether the window may
   * close; the browser, which cannot wait, asks the person when `isSettled` is false.
   */
  readonly guardClosing: (guard: {
    readonly isSettled: () => boolean;
    readonly settle: () => Promise<boolean>;
  }) => void;
}

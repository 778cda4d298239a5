import type { ChannelName, Request, Response } from '../../shared/contract/channels.ts';

/** A file that the person chose, dropped or pasted. Nothing of it is read before `read`. */
export interface ChosenFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly read: () => Promise<Uint8Array>;
}

/** `imports`: journeys, and whole projects as files. */
export type ChosenKind = 'materials' | 'pictures' | 'imports';

/** A file that the library has made and keeps until it is discarded. */
export interface ProjectFileToken {
  readonly token: string;
  /** Bytes. */
  readonly size: number;
}

export interface SavingCourse {
  readonly signal: AbortSignal;
  /** 0…1. */
  readonly onProgress: (share: number) => void;
}

/** How the renderer reaches its host. All else in the renderer does not know which host it is. */
export interface Bridge {
  readonly host: 'desktop' | 'browser';
  /** Throws a `PraisepointError`, also where the host does not answer (`host-unavailable`). */
  readonly call: <Name extends ChannelName>(name: Name, request: Request<Name>) => Promise<Response<Name>>;
  /** The host's file chooser; an empty list where the person closed it. */
  readonly chooseFiles: (kind: ChosenKind) => Promise<readonly ChosenFile[]>;
  /** The host's way of saving a file; false where the person closed it. */
  readonly saveText: (suggestedName: string, kind: 'svg', text: string) => Promise<boolean>;
  /** The same for a project file that the library has made; rejects with the signal's reason where it is called off. */
  readonly saveProjectFile: (
    suggestedName: string,
    file: ProjectFileToken,
    course: SavingCourse,
  ) => Promise<boolean>;
  /** Opens an address (http, https, mailto) outside: in the person's browser or mail program. Else throws. */
  readonly openLink: (url: string) => Promise<void>;
  /**
   * What to do before the window closes. `settle` waits for what is under way and says whether the window may
   * close; the browser, which cannot wait, asks the person when `isSettled` is false.
   */
  readonly guardClosing: (guard: {
    readonly isSettled: () => boolean;
    readonly settle: () => Promise<boolean>;
  }) => void;
}

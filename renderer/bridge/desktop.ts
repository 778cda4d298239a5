import type {
  ChannelName,
  DesktopChannelName,
  DesktopDoor,
  DesktopRequest,
  DesktopResponse,
  Request,
  Response,
} from '../../shared/contract/channels.ts';
import type { Bridge, ChosenFile } from './bridge.ts';
import { knock } from './knock.ts';
import { valueOf } from './valueOf.ts';

type Guard = Parameters<Bridge['guardClosing']>[0];
/** What the channel takes; the host cuts further, to what a file system takes. */
const longestName = 255;

/** The host is the main process behind the preload script's door. */
export function desktopBridge(door: DesktopDoor): Bridge {
  const call = async <Name extends ChannelName>(
    name: Name,
    request: Request<Name>,
  ): Promise<Response<Name>> => valueOf(await knock(door.call, name, request)) as Response<Name>;

  const callDesktop = async <Name extends DesktopChannelName>(
    name: Name,
    request: DesktopRequest<Name>,
  ): Promise<DesktopResponse<Name>> =>
    valueOf(await knock(door.call, name, request)) as DesktopResponse<Name>;

  return {
    host: 'desktop',
    call,
    chooseFiles: async (kind) => {
      const { files } = await callDesktop('files.choose', { kind });
      return files.map(({ token, name, size }): ChosenFile => ({
        name,
        size,
        read: async () => (await callDesktop('files.read', { token })).bytes,
      }));
    },
    saveText: async (suggestedName, kind, text) => {
      const name = suggestedName.slice(0, longestName);
      return (await callDesktop('files.save', { suggestedName: name, kind, text })).saved;
    },
    saveProjectFile: async (suggestedName, { token, size }, { onProgress }) => {
      const name = suggestedName.slice(0, longestName);
      // The main process takes the bytes from the library itself: they do not come by here.
      const { saved } = await callDesktop('files.saveProject', { suggestedName: name, token, size });
      onProgress(1);
      return saved;
    },
    openLink: async (url) => {
      await callDesktop('links.open', { url });
    },
    guardClosing: guardClosing(door, () => callDesktop('window.close', {})),
  };
}

function guardClosing(door: DesktopDoor, close: () => Promise<unknown>): Bridge['guardClosing'] {
  let guard: Guard | null = null;
  let isSettling = false;
  const settle = async (): Promise<void> => {
    // The person may press the cross again while we wait.
    if (guard === null || isSettling) return;
    isSettling = true;
    try {
      // Should waiting itself fail, what counts is whether anything is left to store.
      const { isSettled } = guard;
      if (await guard.settle().catch(isSettled)) await close();
    } finally {
      isSettling = false;
    }
  };
  return (given) => {
    const isFirst = guard === null;
    guard = given;
    if (isFirst) door.onClosing(() => void settle());
  };
}

import type { ChannelName, Request, Response } from '../../shared/contract/channels.ts';
import type { Ask } from './ask.ts';
import type { Bridge } from './bridge.ts';
import { chooseByInput } from './chooseByInput.ts';
import { knock } from './knock.ts';
import { openInTab } from './openInTab.ts';
import { readProjectFile } from './readProjectFile.ts';
import { saveByDownload } from './saveByDownload.ts';
import { valueOf } from './valueOf.ts';

type Guard = Parameters<Bridge['guardClosing']>[0];

/** The host is the HTTP server that this page came from. */
export function browserBridge(ask: Ask): Bridge {
  const call = async <Name extends ChannelName>(
    name: Name,
    request: Request<Name>,
  ): Promise<Response<Name>> => valueOf(await knock(ask, name, request)) as Response<Name>;

  let guard: Guard | null = null;
  // Calls to `preventDefault` make the browser ask the person, in its own words.
  window.addEventListener('beforeunload', (event) => {
    if (guard?.isSettled() === false) event.preventDefault();
  });
  return {
    host: 'browser',
    call,
    chooseFiles: chooseByInput,
    saveText: async (suggestedName, kind, text) => {
      saveByDownload(suggestedName, kind, text);
      return true;
    },
    saveProjectFile: async (suggestedName, file, course) => {
      const bytes = await readProjectFile(call, file, course);
      course.signal.throwIfAborted();
      saveByDownload(suggestedName, 'praisepoint', bytes);
      return true;
    },
    openLink: openInTab,
    guardClosing: (given) => {
      guard = given;
    },
  };
}

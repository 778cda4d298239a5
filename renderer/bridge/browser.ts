import type { ChannelName, Request, Response } from '../../shared/contract/channels.ts';
import { PraisepointError } from '../../shared/contract/errors.ts';
import { limits } from '../../shared/model/limits.ts';
import type { Bridge } from './bridge.ts';
import { chooseByInput } from './chooseByInput.ts';
import { openInTab } from './openInTab.ts';
import { readProjectFile } from './readProjectFile.ts';
import { saveByDownload } from './saveByDownload.ts';
import { valueOf } from './valueOf.ts';

type Guard = Parameters<Bridge['guardClosing']>[0];

/** The host is the HTTP server that this page came from; the cookie lets us in. */
export function browserBridge(): Bridge {
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

async function call<Name extends ChannelName>(name: Name, request: Request<Name>): Promise<Response<Name>> {
  const body = new Blob([JSON.stringify(request)]);
  if (body.size > limits.requestBytes) throw new PraisepointError('too-large', { channel: name });
  return valueOf(await post(`/api/${name}`, body)) as Response<Name>;
}

/** The answer of the host, whatever its status says: only ours answers with JSON. */
async function post(path: string, body: Blob): Promise<unknown> {
  try {
    // Not `mode: 'same-origin'`: with `Referrer-Policy: no-referrer` the browser would then send `Origin: null`.
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body,
      credentials: 'same-origin',
      redirect: 'error',
    });
    return await response.json();
  } catch (error) {
    throw new PraisepointError('host-unavailable', {}, error);
  }
}

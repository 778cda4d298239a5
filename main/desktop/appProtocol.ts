import { protocol } from 'electron';
import type { Session } from 'electron';
import { readPage } from '../host/readPage.ts';
import { securityHeaders } from '../host/securityHeaders.ts';

/** Before Electron is ready: afterwards a scheme cannot become one with origins of its own. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Serves the built renderer at app://praisepoint/ and nothing else. */
export function serveApp(session: Session, pages: string): void {
  session.protocol.handle('app', async (request) => {
    const url = new URL(request.url);
    if (request.method !== 'GET' || url.host !== 'praisepoint') return refuse(403);
    const page = await readPage(pages, url.pathname);
    if (page === null) return refuse(404);
    return new Response(page.bytes, { headers: { ...securityHeaders, ...page.headers } });
  });
}

function refuse(status: number): Response {
  return new Response(null, { status, headers: securityHeaders });
}

import { app } from 'electron';
import type { Session, WebContents } from 'electron';
import { isAppUrl, pageUrl } from './appUrl.ts';

/**
 * Before Electron is ready: Chromium's own traffic. No name resolves, no proxy is asked, nothing is fetched in the
 * background.
 */
export function forbidNetwork(): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('no-proxy-server');
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('disable-component-update');
}

/** Denies, for every page that there will ever be, all that this program does not need. */
export function denyByDefault(mayInspect: boolean): void {
  app.on('session-created', (session) => lockSession(session, mayInspect));
  app.on('web-contents-created', (_event, contents) => lockContents(contents));
}

function lockSession(session: Session, mayInspect: boolean): void {
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  // Its dictionaries would be downloaded.
  session.setSpellCheckerEnabled(false);
  session.on('will-download', (event) => event.preventDefault());
  session.webRequest.onBeforeRequest((details, decide) => {
    const allowed = isAppUrl(details.url) || (mayInspect && details.url.startsWith('devtools://'));
    decide({ cancel: !allowed });
  });
}

function lockContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  // The page may load itself again (what follows # is the page's own business), and nothing else.
  contents.on('will-frame-navigate', (event) => {
    if (event.url.replace(/#.*/s, '') !== pageUrl || !event.isMainFrame) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}

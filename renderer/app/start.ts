import { askAhead, askBrowserHost } from '../bridge/ask.ts';
import { openLine } from '../bridge/line.ts';
// Here, and not with the program: one sheet is made of all styles in the order of the scripts, and a component's are to
// stand behind what is true of everything.
import '../styles/tokens.css';
import '../styles/global.css';

// The first of the program that runs. The rest takes a while to load, and the library can read meanwhile.

/** Where `route.ts` goes on: the project that the address leads to; none is home, with the list of all. */
const project = /^#\/projects\/([0-9a-f-]{36})(?:\/|$)/.exec(window.location.hash)?.[1];

const ask = askAhead(window.praisepoint?.call ?? askBrowserHost(openLine()), {
  'preferences.read': {},
  ...(project === undefined ? { 'projects.list': {} } : { 'projects.open': { id: project } }),
});
const root = document.getElementById('root');
// What shows a project is most of the program: home goes without. It is asked for again by who needs it.
if (project !== undefined) import('./ProjectScreen.tsx').catch(() => undefined);
if (root !== null) void import('./showApp.tsx').then(({ showApp }) => showApp(root, ask));

import type { IncomingMessage } from 'node:http';

/** Where this host is, as its own pages see it. */
export interface Place {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  /** What `Host` has to say. `localhost` is another site to a browser, with cookies of its own: it is a stranger. */
  readonly host: string;
  /** Cookies do not know ports: the name tells our hosts apart. */
  readonly cookie: string;
}

export function placeOf(port: number): Place {
  const { origin, host } = new URL(`http://127.0.0.1:${port}`);
  return { origin, host, cookie: `praisepoint-${port}` };
}

/**
 * Whether a request can be from one of our pages, from the address bar, or from a program that is no browser.
 * `Host` shuts out names that were bound to 127.0.0.1 (DNS rebinding), `Origin` and `Sec-Fetch-Site` pages of other
 * sites and ports. A program may leave out the last two; a browser sends `Origin` with every POST.
 */
export function isFromHere(request: IncomingMessage, place: Place): boolean {
  const { host, origin, 'sec-fetch-site': site } = request.headersDistinct;
  return (
    isOnly(host, [place.host]) &&
    (origin === undefined || isOnly(origin, [place.origin])) &&
    (site === undefined || isOnly(site, ['same-origin', 'none']))
  );
}

/** The values that our cookie has. Several where a page of another port planted one beside ours. */
export function cookiesOf(request: IncomingMessage, place: Place): readonly string[] {
  return (request.headersDistinct['cookie'] ?? [])
    .flatMap((line) => line.split(';'))
    .map((pair) => pair.trim().split('='))
    .filter(([name]) => name === place.cookie)
    .map(([, value]) => value ?? '')
    .slice(0, 10);
}

function isOnly(values: readonly string[] | undefined, allowed: readonly string[]): boolean {
  return values?.length === 1 && allowed.includes(values[0] ?? '');
}

import { buildNow } from './buildNow.ts';
import { isBuildFresh } from './stamp.ts';

/** Builds unless dist/ was made from exactly these sources. */
export async function buildIfNeeded(): Promise<void> {
  if (!(await isBuildFresh())) await buildNow();
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openLibrary } from '../../main/library/openLibrary.ts';
import type { Library } from '../../main/library/openLibrary.ts';

/** A folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'praisepoint-test-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/** A library in that folder, or in one of its own, closed after the test at the latest. */
export function openTemporary(
  folder = temporaryFolder(),
  options: Partial<Parameters<typeof openLibrary>[1]> = {},
): Library {
  const library = openLibrary(folder, { now: 0, ...options });
  onTestFinished(() => {
    library.close();
  });
  return library;
}

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLibrary } from '../../main/library/openLibrary.ts';
import type { Change } from '../../shared/model/change.ts';
import { tableNames } from '../../shared/model/tables.ts';
import type { Project } from '../../shared/model/project.ts';

export const sizesMeasured = [100, 1000, 10_000] as const;

/** A library in a fresh folder, in this process; `work` measures on it, then it is gone. */
export async function withLibrary<Result>(
  work: (library: ReturnType<typeof openLibrary>, folder: string) => Result | Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'praisepoint-bench-'));
  const library = openLibrary(folder, { now: 1 });
  try {
    return await work(library, folder);
  } finally {
    library.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** A fresh folder with a library that `fill` filled, for a host to open. */
export async function makeLibrary(fill: (library: ReturnType<typeof openLibrary>) => void): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'praisepoint-bench-'));
  const library = openLibrary(folder, { now: 1 });
  try {
    fill(library);
  } finally {
    library.close();
  }
  return folder;
}

/** The change that puts these records into an empty project. */
export function firstChange(project: Project, id: string): Change {
  const patches = tableNames.flatMap((table) =>
    Object.values(project[table]).map((record) => ({
      op: 'add' as const,
      path: [table, record.id] as const,
      value: record,
    })),
  );
  const label = { key: 'sampleProject', args: {} };
  return { id, at: 1, label, patches, inverse: [], undoes: null, redoes: null };
}

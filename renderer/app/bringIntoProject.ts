import { importJourneys } from '../../shared/commands/importJourneys.ts';
import type { ImportJourneys } from '../../shared/commands/importJourneys.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { Workbench } from '../state/workbench.ts';

/** What came of bringing files into the open project. */
export interface BroughtIn {
  /** The maps that are new, in the order of the files. */
  readonly mapIds: readonly Id[];
  /** One of the files was refused; the workbench's notice says why. Those after it were not tried. */
  readonly isRefused: boolean;
}

/** Brings the maps of files into the open project: one change of it for each file, up to the first that is refused. */
export function bringIntoProject(
  workbench: Pick<Workbench, 'run' | 'store'>,
  files: readonly Pick<ImportJourneys, 'fileName' | 'diagrams'>[],
  words: ImportJourneys['words'],
): BroughtIn {
  const known = workbench.store.getState().project.maps;
  // A change that is made takes the notice of a refusal away: nothing may come after one.
  const isRefused = !files.every(({ fileName, diagrams }) =>
    workbench.run(importJourneys, { diagrams, fileName, words }),
  );
  const { maps } = workbench.store.getState().project;
  return { mapIds: Object.keys(maps).filter((id) => !Object.hasOwn(known, id)), isRefused };
}

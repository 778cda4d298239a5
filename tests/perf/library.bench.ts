import type { openLibrary } from '../../main/library/openLibrary.ts';
import { rowOf } from '../../scripts/bench/rowOf.ts';
import type { Bench } from '../../scripts/bench/row.ts';
import { runCommand } from '../../shared/commands/command.ts';
import { rename } from '../../shared/commands/rename.ts';
import { fixedContext } from '../fixtures/fixedContext.ts';
import { largeJourney } from '../fixtures/projects/largeJourney.ts';
import { firstChange, sizesMeasured, withLibrary } from './libraryOf.ts';
import { openedIn } from '../library/openedIn.ts';

type Service = ReturnType<typeof openLibrary>['service'];

function makeProject(service: Service, steps: number, context = fixedContext(), name = 'Bench'): string {
  const id = context.newId();
  service['projects.create']({
    id,
    kind: 'service',
    name,
    at: 1,
    change: firstChange(largeJourney(steps), context.newId()),
  });
  return id;
}

function timesOf(count: number, work: (index: number) => void): readonly number[] {
  return Array.from({ length: count }, (_, index) => {
    const begin = performance.now();
    work(index);
    return performance.now() - begin;
  });
}

export const rowNames = ['library-open', 'library-edit', 'library-list-1000', 'library-search-1000'];

/** SQLite alone, in this process: opening, storing one edit, listing and searching; the way there and back is in `host` and `home`. */
const bench: Bench = async function* () {
  for (const steps of sizesMeasured) {
    yield* await withLibrary(({ service }) => {
      const context = fixedContext();
      const id = makeProject(service, steps, context);
      const opening = timesOf(7, () => {
        openedIn(service, id);
      });
      let { project } = openedIn(service, id);
      let revision = openedIn(service, id).head.revision;
      const stepIds = Object.keys(project.steps);
      const editing = timesOf(200, (index) => {
        const args = {
          table: 'steps',
          id: stepIds[(index * 37) % stepIds.length] ?? '',
          name: `Named ${String(index)}`,
        } as const;
        const outcome = runCommand(project, rename, args, context);
        if (!outcome.done || outcome.change === null) throw new Error('the bench changed nothing');
        project = outcome.project;
        ({ revision } = service['projects.store']({ id, revision, change: outcome.change }));
      });
      return [rowOf('library-open', steps, opening), rowOf('library-edit', steps, editing)];
    });
  }

  yield* await withLibrary(({ service }) => {
    const context = fixedContext();
    for (let index = 0; index < 1000; index += 1)
      makeProject(service, 20, context, `Project ${String(index)}`);
    const listing = timesOf(20, () => {
      service['projects.list']({});
    });
    const searching = timesOf(20, (index) => {
      service['search.find']({
        search: index % 2 === 0 ? '理賠' : 'incident',
        projectId: null,
        projects: 20,
        hits: 3,
      });
    });
    return [rowOf('library-list-1000', 20, listing), rowOf('library-search-1000', 20, searching)];
  });
};

export default bench;

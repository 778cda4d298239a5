import type { Id } from '../../model/ids.ts';
import type { Project } from '../../model/project.ts';
import type { StepKind } from '../../model/records.ts';
import { connectionsOf } from '../../model/siblings.ts';
import { readingOrder } from '../readingOrder.ts';
import type { Flow } from './flow.ts';

/** They say where a flow goes, and nobody does them: leaving one out is not leaving out work. */
const routing: ReadonlySet<StepKind> = new Set<StepKind>(['start', 'end', 'decision']);

/**
 * A map as a flow: its steps in the order in which they are read, and every connection but exchanges. What is only
 * there to be seen (physical evidence) is not done, and left out. Where a map has starts, it begins at them.
 */
export function flowOfMap(
  project: Pick<Project, 'stages' | 'lanes' | 'steps' | 'connections'>,
  mapId: Id,
  optional: ReadonlySet<Id> = new Set(),
): Flow {
  const done = readingOrder(project, mapId).filter(({ kind }) => kind !== 'physical-evidence');
  const ids = new Set(done.map(({ id }) => id));
  return {
    steps: done.map(({ id, kind }) => ({
      id,
      isRequired: !routing.has(kind) && !optional.has(id),
      isChoice: kind === 'decision',
    })),
    connections: connectionsOf(project, mapId).flatMap(({ kind, fromStepId: from, toStepId: to }) =>
      kind !== 'exchange' && ids.has(from) && ids.has(to) ? [{ from, to }] : [],
    ),
    starts: done.flatMap(({ id, kind }) => (kind === 'start' ? [id] : [])),
  };
}

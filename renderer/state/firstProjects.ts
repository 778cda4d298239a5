import type { ProjectCard } from '../../shared/contract/channels.ts';
import type { Bridge } from '../bridge/bridge.ts';

/** What the first home screen of a start begins with. */
export interface FirstProjects {
  /** Null: they were not there in time. */
  readonly known: readonly ProjectCard[] | null;
  readonly answer: Promise<{ readonly projects: readonly ProjectCard[] }>;
}

/** The list of projects where it comes within `patience` ms: then home is drawn once, and not first as an empty frame. */
export async function readFirstProjects(bridge: Bridge, patience: number): Promise<FirstProjects> {
  const answer = bridge.call('projects.list', {});
  const known = await Promise.race([
    answer.then(
      ({ projects }) => projects,
      () => null, // home waits for the same answer, and tells what is wrong
    ),
    new Promise<null>((resolve) => {
      setTimeout(resolve, patience, null);
    }),
  ]);
  return { known, answer };
}

import { changedIds } from '../model/changedIds.ts';
import type { Id } from '../model/ids.ts';
import type { Project } from '../model/project.ts';
import type { Step } from '../model/records.ts';
import { remembered } from '../model/remembered.ts';

type Linked = Pick<Project, 'steps'>;
type StepsByMap = ReadonlyMap<Id, readonly Step[]>;

/** The steps that lead to a map which shows them in detail; no entry: there are none. */
export const stepsByLinkedMap: (project: Linked) => StepsByMap = remembered(
  ({ steps }: Linked) => [steps],
  (last, { steps }): StepsByMap => {
    const isTouched = (id: Id) =>
      [last?.args[0].steps[id], steps[id]].some((step) => (step?.linkedMapId ?? null) !== null);
    // Few steps lead anywhere: an edit of another one changes nothing here.
    if (last !== null && !changedIds(last.args[0].steps, steps).some(isTouched)) return last.result;
    const byMap = new Map<Id, Step[]>();
    for (const step of Object.values(steps)) {
      if (step.linkedMapId === null) continue;
      const others = byMap.get(step.linkedMapId);
      if (others === undefined) byMap.set(step.linkedMapId, [step]);
      else others.push(step);
    }
    return byMap;
  },
);

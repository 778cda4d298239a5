import { makeJourney } from '../../../shared/commands/makeJourney.ts';
import type { Id } from '../../../shared/model/ids.ts';
import type { Workbench } from '../workbench.ts';

export interface JourneyNames {
  /** What a journey that is made of a flow of this name is called. */
  readonly of: (name: string) => string;
  /** The row of its curve. */
  readonly emotion: string;
}

/** Makes a journey of a standard flow and shows it. */
export function makeJourneyOf(workbench: Workbench, flowMapId: Id, names: JourneyNames): void {
  const flow = workbench.store.getState().project.maps[flowMapId];
  if (flow === undefined) return;
  const id = workbench.newId();
  const args = { flowMapId, id, name: names.of(flow.name), emotionName: names.emotion };
  if (workbench.run(makeJourney, args)) workbench.view.getState().showMap(id);
}

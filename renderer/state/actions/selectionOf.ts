import type { Id } from '../../../shared/model/ids.ts';
import type { Project } from '../../../shared/model/project.ts';

/** What is selected, by table. */
export interface Selection {
  readonly stepIds: readonly Id[];
  readonly connectionIds: readonly Id[];
  readonly stageIds: readonly Id[];
  readonly laneIds: readonly Id[];
  readonly insightIds: readonly Id[];
  readonly participantIds: readonly Id[];
}

export function selectionOf(project: Project, selected: ReadonlySet<Id>): Selection {
  const ids = [...selected];
  const inTable = (table: keyof Project) => ids.filter((id) => Object.hasOwn(project[table], id));
  return {
    stepIds: inTable('steps'),
    connectionIds: inTable('connections'),
    stageIds: inTable('stages'),
    laneIds: inTable('lanes'),
    insightIds: inTable('insights'),
    participantIds: inTable('participants'),
  };
}

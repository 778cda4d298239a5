import { seenWithin } from '../../shared/analysis/seenWithin.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { Project } from '../../shared/model/project.ts';
import type { Room } from './rooms.ts';
import type { View } from './view.ts';
import { tableOf } from './view.ts';
import type { Workbench } from './workbench.ts';

/** Brings a record of whatever table before the eyes: its map or room is shown, and it, or what it is part of, is chosen. */
export function showRecord({ store, view }: Pick<Workbench, 'store' | 'view'>, id: Id): void {
  const { project } = store.getState();
  const shown = view.getState();
  const table = tableOf(project, id);
  switch (table) {
    case 'maps':
      shown.showMap(id);
      return;
    case 'stages':
    case 'lanes':
    case 'steps':
    case 'connections':
      showOnMap(shown, project[table][id]?.mapId, id, id);
      return;
    case 'cells': {
      const cell = project.cells[id];
      showOnMap(shown, project.lanes[cell?.laneId ?? '']?.mapId, cell?.laneId ?? '', cell?.stageId ?? '');
      return;
    }
    case 'insights': {
      const stepId = stepOfInsight(project, id);
      showOnMap(shown, project.steps[stepId]?.mapId, id, stepId);
      return;
    }
    case 'participants':
      shown.showRoom('map');
      shown.select([id]);
      return;
    case 'researchEntries':
    case 'sources':
      lead(shown, 'research', id);
      return;
    case 'actions':
      lead(shown, 'actions', id);
      return;
    case 'portfolios':
      lead(shown, 'portfolio', id);
      return;
    case 'metrics':
      lead(shown, 'metrics', id);
      return;
    case 'notes':
    case 'clusters':
    case 'questions':
    case 'ideas':
      lead(shown, 'workshop', id);
      return;
    case 'owners':
    case 'channels':
    case 'tags':
      shown.ask({ kind: 'parties', tab: table, chosenId: id });
      return;
    default:
  }
  const outer = table === null ? null : seenWithin(project, table, id);
  if (outer === null) return;
  if (table === 'participantProfiles') {
    shown.ask({ kind: 'parties', tab: 'participants', chosenId: outer.id });
    return;
  }
  showRecord({ store, view }, outer.id);
  // On the map an insight is no more than its words.
  if (outer.table === 'insights') shown.ask({ kind: 'insight', insightId: outer.id });
}

function lead(view: View, room: Room, id: Id): void {
  view.showRoom(room);
  view.select([id]);
  view.leadTo(id);
}

function showOnMap(view: View, mapId: Id | undefined, selected: Id, revealed: Id): void {
  if (mapId !== undefined) view.showMap(mapId);
  view.select([selected]);
  view.revealStep(revealed);
}

/** The first step that an insight was found at. */
function stepOfInsight(project: Project, insightId: Id): Id {
  const steps = Object.values(project.insightSteps).filter((link) => link.insightId === insightId);
  return steps.sort((one, other) => (one.id < other.id ? -1 : 1))[0]?.stepId ?? '';
}

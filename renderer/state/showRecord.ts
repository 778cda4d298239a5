import type { Id } from '../../shared/model/ids.ts';
import type { Project } from '../../shared/model/project.ts';
import type { View } from './view.ts';
import { tableOf } from './view.ts';
import type { Workbench } from './workbench.ts';

/** Brings a record of whatever table before the eyes: its map is shown, and it, or what it hangs on, is selected there. */
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
    case 'comments':
    case 'stepLinks':
    case 'stepTags':
    case 'stepPictures':
    case 'stepStandards':
    case 'stepMatches':
    case 'touches': {
      const stepId = project[table][id]?.stepId ?? '';
      showOnMap(shown, project.steps[stepId]?.mapId, stepId, stepId);
      return;
    }
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
    case 'metrics':
      showRecord({ store, view }, project.metrics[id]?.insightId ?? '');
      return;
    case 'participants':
      shown.select([id]);
      return;
    case 'researchEntries':
      shown.showRoom('research');
      shown.select([id]);
      return;
    case 'actions':
      shown.showRoom('actions');
      shown.select([id]);
      return;
    case 'notes':
    case 'clusters':
    case 'questions':
    case 'ideas':
      shown.showRoom('workshop');
      shown.select([id]);
      return;
    case 'owners':
    case 'channels':
    case 'tags':
      shown.ask({ kind: 'parties', tab: table });
      return;
    default:
  }
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

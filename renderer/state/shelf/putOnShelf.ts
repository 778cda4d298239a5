import { addRecords } from '../../../shared/commands/addRecords.ts';
import { setOrigin } from '../../../shared/commands/setOrigin.ts';
import { PraisepointError } from '../../../shared/contract/errors.ts';
import { clipOfMap } from '../../../shared/formats/clipboard/clipOfMap.ts';
import { contentOf } from '../../../shared/formats/clipboard/flowContent.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { clock } from '../clock.ts';
import { createProject } from '../createProject.ts';
import type { Workbench } from '../workbench.ts';

/**
 * Puts a flow of the open project on the shelf as version 1, and keeps in the project where it stands there. Answers the
 * project of the shelf. Throws a `PraisepointError` where it could not be stored.
 */
export async function putOnShelf(workbench: Workbench, mapId: Id, note: string): Promise<Id> {
  const { project } = workbench.store.getState();
  const projectId = workbench.newId();
  const taken = clipOfMap(project, projectId, mapId);
  const map = taken.records.maps[mapId];
  const records = {
    ...taken.records,
    // On the shelf it is a variant of nothing.
    maps: map === undefined ? {} : { [mapId]: { ...map, variantGroup: null, variant: null } },
    steps: Object.fromEntries(
      Object.entries(taken.records.steps).map(([id, step]) => [id, { ...step, lineage: null }]),
    ),
  };
  const name = map?.name ?? '';
  const id = workbench.newId();
  const content = contentOf({ ...taken, records, linkedMapIds: {}, standardStepIds: {} });
  if (content === null) throw new PraisepointError('too-large');
  const flowVersions = { [id]: { id, mapId, number: 1, at: clock.now(), note, content } };
  const label = { key: 'putOnShelf', args: { name } };
  await createProject(
    workbench.bridge,
    clock,
    name,
    addRecords,
    { records: { ...records, flowVersions }, label },
    { id: projectId, kind: 'standard' },
  );
  workbench.run(setOrigin, { mapId, source: { projectId, mapId, number: 1 } });
  return projectId;
}

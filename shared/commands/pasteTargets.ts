import type { Clip } from '../formats/clipboard/clip.ts';
import type { Id } from '../model/ids.ts';
import type { Project } from '../model/project.ts';
import { lanesOf, stagesOf } from '../model/siblings.ts';
import { mayHoldSteps } from '../rules/mayHoldSteps.ts';

/** The stages, or the lanes, of a clip in a map: those that it has already, and those that are made. */
export interface PasteTarget {
  readonly found: ReadonlyMap<Id, Id>;
  readonly made: ReadonlySet<Id>;
}

/**
 * Where the stages and lanes of a clip are in this map: itself, or one of the same name (and, of a lane, the same
 * role before another one). A copied stage brings along the lanes that the map lacks, a copied lane the stages; what
 * else the map lacks is in neither.
 */
export function pasteTargets(
  project: Project,
  clip: Clip,
  mapId: Id,
): { readonly stages: PasteTarget; readonly lanes: PasteTarget } {
  const isNetwork = project.maps[mapId]?.kind === 'network';
  if (isNetwork) return { stages: nowhere, lanes: nowhere };
  const stages = stagesOf(project, mapId);
  const lanes = lanesOf(project, mapId);
  const wholeStages = new Set(clip.wholeStageIds);
  const wholeLanes = new Set(clip.wholeLaneIds);
  return {
    stages: targetOf(
      Object.values(clip.records.stages),
      ({ id, name }) => stages.find((one) => one.id === id) ?? stages.find((one) => one.name === name),
      (id) => wholeStages.has(id),
      wholeLanes.size > 0,
    ),
    lanes: targetOf(
      Object.values(clip.records.lanes),
      (lane) =>
        lanes.find((one) => one.id === lane.id) ??
        lanes.find((one) => one.name === lane.name && one.role === lane.role) ??
        // Words and pictures that lay in a lane of steps would be seen by nobody.
        (mayHoldSteps(lane) ? lanes.find((one) => one.name === lane.name && mayHoldSteps(one)) : undefined),
      (id) => wholeLanes.has(id),
      wholeStages.size > 0,
    ),
  };
}

const nowhere: PasteTarget = { found: new Map(), made: new Set() };

function targetOf<Row extends { readonly id: Id }>(
  rows: readonly Row[],
  likeOf: (row: Row) => { readonly id: Id } | undefined,
  isWhole: (id: Id) => boolean,
  makesLacking: boolean,
): PasteTarget {
  const found = new Map<Id, Id>();
  const made = new Set<Id>();
  for (const row of rows) {
    const like = isWhole(row.id) ? undefined : likeOf(row);
    if (like !== undefined) found.set(row.id, like.id);
    else if (isWhole(row.id) || makesLacking) made.add(row.id);
  }
  return { found, made };
}

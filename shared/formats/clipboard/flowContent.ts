import type { Id } from '../../model/ids.ts';
import { limits } from '../../model/limits.ts';
import { remembered } from '../../model/remembered.ts';
import type { Project } from '../../model/project.ts';
import type { FlowVersion } from '../../model/shelfRecords.ts';
import { clipLimits, parseClip, printClip } from './clip.ts';
import type { Clip } from './clip.ts';
import { clipOfMap } from './clipOfMap.ts';

const clips = new WeakMap<FlowVersion, Clip | null>();

/** The flow as it was published; null where what is stored cannot be read. Read once: a version does not change. */
export function clipOfVersion(version: FlowVersion): Clip | null {
  const known = clips.get(version);
  if (known !== undefined) return known;
  const clip = parseClip(version.content);
  clips.set(version, clip);
  return clip;
}

/** What a version of this map holds; null where it is more than a version can hold. */
export const flowContentOf = remembered(
  (project: Project, projectId: Id, mapId: Id) => [project, projectId, mapId],
  (_last, project, projectId, mapId) => contentOf(clipOfMap(project, projectId, mapId)),
);

/** A clip as a version holds it; null where it is more than a version can hold. */
export function contentOf(clip: Clip): string | null {
  if (Object.keys(clip.records.steps).length > clipLimits.steps) return null;
  if (clip.wholeStageIds.length > clipLimits.places || clip.wholeLaneIds.length > clipLimits.places)
    return null;
  const content = printClip(clip);
  // As the library counts it: in code points, of which there are at most as many.
  return content.length > limits.flowContent ? null : content;
}

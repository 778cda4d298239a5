import { compareProjects } from '../analysis/compareProjects.ts';
import { clipOfMap } from '../formats/clipboard/clipOfMap.ts';
import { clipOfVersion, flowContentOf } from '../formats/clipboard/flowContent.ts';
import type { Id } from '../model/ids.ts';
import { limits } from '../model/limits.ts';
import type { Project } from '../model/project.ts';
import type { FlowVersion } from '../model/shelfRecords.ts';
import { cleanText } from '../model/text.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';

export interface PublishFlow {
  readonly id: Id;
  /** A standard flow. */
  readonly mapId: Id;
  /** The project in which it stands on the shelf. */
  readonly projectId: Id;
  /** What is new in it. */
  readonly note: string;
}

/** Makes the flow as it is now a version that does not change any more; the flow itself goes on as a draft. */
export const publishFlow: Command<PublishFlow> = {
  refusal: (project, { mapId, projectId }) => {
    if (project.maps[mapId] === undefined) return refuse('gone');
    if (project.maps[mapId].kind !== 'flow') return refuse('not-a-standard');
    if (flowContentOf(project, projectId, mapId) === null) return refuse('flow-too-large');
    return isPublished(project, mapId, projectId) ? refuse('nothing-new') : null;
  },
  label: (project, { mapId }) => ({
    key: 'publishFlow',
    args: { name: project.maps[mapId]?.name ?? '', number: (lastVersion(project, mapId)?.number ?? 0) + 1 },
  }),
  apply: (draft, { id, mapId, projectId, note }, { before, now }) => {
    const content = flowContentOf(before, projectId, mapId);
    if (content === null) return;
    draft.flowVersions[id] = {
      id,
      mapId,
      number: (lastVersion(before, mapId)?.number ?? 0) + 1,
      at: now(),
      note: cleanText(note, limits.textLength),
      content,
    };
  },
};

/** The version of a flow that was published last; null: none was. */
export function lastVersion(project: Pick<Project, 'flowVersions'>, mapId: Id): FlowVersion | null {
  return Object.values(project.flowVersions).reduce<FlowVersion | null>(
    (last, one) => (one.mapId === mapId && one.number > (last?.number ?? 0) ? one : last),
    null,
  );
}

/** Whether the flow is as it was published last. */
export function isPublished(project: Project, mapId: Id, projectId: Id): boolean {
  const last = lastVersion(project, mapId);
  const clip = last === null ? null : clipOfVersion(last);
  return (
    clip !== null && compareProjects(clip.records, clipOfMap(project, projectId, mapId).records).length === 0
  );
}

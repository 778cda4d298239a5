import { compareProjects } from '../analysis/compareProjects.ts';
import { clipOfMap } from '../formats/clipboard/clipOfMap.ts';
import { parseClip, printClip } from '../formats/clipboard/clip.ts';
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
    return isPublished(project, mapId, projectId) ? refuse('nothing-new') : null;
  },
  label: (project, { mapId }) => ({
    key: 'publishFlow',
    args: { name: project.maps[mapId]?.name ?? '', number: (lastVersion(project, mapId)?.number ?? 0) + 1 },
  }),
  apply: (draft, { id, mapId, projectId, note }, { before, now }) => {
    draft.flowVersions[id] = {
      id,
      mapId,
      number: (lastVersion(before, mapId)?.number ?? 0) + 1,
      at: now(),
      note: cleanText(note, limits.textLength),
      content: contentOf(before, projectId, mapId),
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
  const last = parseClip(lastVersion(project, mapId)?.content ?? '');
  return (
    last !== null && compareProjects(last.records, clipOfMap(project, projectId, mapId).records).length === 0
  );
}

function contentOf(project: Project, projectId: Id, mapId: Id): string {
  return printClip(clipOfMap(project, projectId, mapId));
}

import type { Draft } from 'immer';
import { compareProjects } from '../analysis/compareProjects.ts';
import type { AnyRecord, RecordDifference } from '../analysis/compareProjects.ts';
import type { Id } from '../model/ids.ts';
import { limits } from '../model/limits.ts';
import type { Project } from '../model/project.ts';
import { cleanLine } from '../model/text.ts';
import type { Command } from './command.ts';

export interface ReturnToState {
  /** The whole project as it was then. */
  readonly then: Project;
  /** What the person knows that state by: the name of a version, or its moment. */
  readonly name: string;
}

/**
 * Makes the project what it was, as a change like any other: the way back to what it was before is to undo it.
 *
 * Three tables do not go back. The versions are names of places in the log, and the log goes on. What was published of a
 * flow that is there on both sides stays published: others may have adopted it. And what was said
 * about a step stays said: nobody means to take back a colleague's remark by returning to an older map. But a step
 * that goes takes its comments along, as everywhere, and one that comes back has those again that it had then.
 */
export const returnToState: Command<ReturnToState> = {
  refusal: () => null,
  label: (_project, { name }) => ({
    key: 'returnToState',
    args: { name: cleanLine(name, limits.nameLength) },
  }),
  apply: (draft, { then }, { before }) => {
    const kept = { versions: before.versions, flowVersions: versionsAfter(before, then) };
    const wanted: Project = { ...then, ...kept, comments: commentsAfter(before, then) };
    for (const difference of compareProjects(before, wanted)) applyDifference(draft, difference);
  },
};

function versionsAfter(now: Project, then: Project): Project['flowVersions'] {
  const versions = [
    ...Object.values(now.flowVersions).filter(({ mapId }) => then.maps[mapId] !== undefined),
    ...Object.values(then.flowVersions).filter(({ mapId }) => now.maps[mapId] === undefined),
  ];
  return Object.fromEntries(versions.map((version) => [version.id, version]));
}

function commentsAfter(now: Project, then: Project): Project['comments'] {
  const comments = [
    ...Object.values(now.comments).filter(({ stepId }) => then.steps[stepId] !== undefined),
    ...Object.values(then.comments).filter(({ stepId }) => now.steps[stepId] === undefined),
  ];
  return Object.fromEntries(comments.map((comment) => [comment.id, comment]));
}

function applyDifference(
  draft: Draft<Project>,
  { table, id, before, after, columns }: RecordDifference,
): void {
  const records = draft[table] as unknown as Record<Id, AnyRecord | Record<string, unknown>>;
  if (after === null) delete records[id];
  else if (before === null) records[id] = after;
  else {
    const record = records[id] as Record<string, unknown>;
    for (const column of columns) record[column] = after[column];
  }
}

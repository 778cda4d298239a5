import type { Id } from '../model/ids.ts';
import { limits } from '../model/limits.ts';
import { cleanLine, cleanText } from '../model/text.ts';
import { isVersionNameTaken } from '../rules/isVersionNameTaken.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';

export interface EditVersion {
  readonly versionId: Id;
  readonly name: string;
  readonly description: string;
}

/** Another name or description of a version; the state that it names stays. */
export const editVersion: Command<EditVersion> = {
  refusal: (project, { versionId, name }) => {
    if (project.versions[versionId] === undefined) return refuse('gone');
    const clean = cleanLine(name, limits.nameLength);
    if (clean === '') return refuse('name-missing');
    return isVersionNameTaken(project, clean, versionId) ? refuse('name-taken') : null;
  },
  label: (project, { versionId }) => ({
    key: 'editVersion',
    args: { name: project.versions[versionId]?.name ?? '' },
  }),
  apply: (draft, { versionId, name, description }) => {
    const version = draft.versions[versionId];
    if (version === undefined) return;
    version.name = cleanLine(name, limits.nameLength);
    version.description = cleanText(description, limits.textLength);
  },
};

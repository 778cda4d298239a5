import type { Id } from '../model/ids.ts';
import { limits } from '../model/limits.ts';
import { cleanLine, cleanText } from '../model/text.ts';
import { isVersionNameTaken } from '../rules/isVersionNameTaken.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';

export interface NameVersion {
  readonly id: Id;
  readonly name: string;
  readonly description: string;
  /** When the project was so. */
  readonly at: number;
  /** The change of the log after which it was so; null: before the first. */
  readonly atChange: Id | null;
}

/** Gives a state of the project a name, by which it is found again. */
export const nameVersion: Command<NameVersion> = {
  refusal: (project, { name }) => {
    const clean = cleanLine(name, limits.nameLength);
    if (clean === '') return refuse('name-missing');
    return isVersionNameTaken(project, clean, null) ? refuse('name-taken') : null;
  },
  label: (_project, { name }) => ({ key: 'nameVersion', args: { name: cleanLine(name, limits.nameLength) } }),
  apply: (draft, { id, name, description, at, atChange }) => {
    draft.versions[id] = {
      id,
      name: cleanLine(name, limits.nameLength),
      description: cleanText(description, limits.textLength),
      at,
      atChange,
    };
  },
};

import type { ChangeLabel } from '../model/change.ts';
import { tableNames } from '../model/tables.ts';
import type { Project } from '../model/project.ts';
import type { Command } from './command.ts';

export interface AddRecords {
  /** Records with new ids; what they point at is among them or in the project. */
  readonly records: Project;
  readonly label: ChangeLabel;
}

/** Puts in records that were made elsewhere: an import, the sample, a copy. */
export const addRecords: Command<AddRecords> = {
  refusal: () => null,
  label: (_project, { label }) => label,
  apply: (draft, { records }) => {
    for (const table of tableNames) Object.assign(draft[table], records[table]);
  },
};

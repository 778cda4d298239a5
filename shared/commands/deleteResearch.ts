import type { Id } from '../model/ids.ts';
import { limits } from '../model/limits.ts';
import type { Project } from '../model/project.ts';
import { cleanLine } from '../model/text.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';
import { removeRows } from './letGo.ts';

export type ResearchTable =
  'researchEntries' | 'sources' | 'segmentRules' | 'entrySources' | 'barriers' | 'motivations';

export interface DeleteResearch {
  readonly table: ResearchTable;
  readonly id: Id;
}

const labels = {
  researchEntries: 'deleteResearchEntry',
  sources: 'deleteSource',
  segmentRules: 'deleteSegmentRule',
  entrySources: 'deletePassage',
  barriers: 'deleteBarrier',
  motivations: 'deleteMotivation',
} as const;

/** An entry of the research board with all that hangs on it, a part of one, or a source: passages stay without it. */
export const deleteResearch: Command<DeleteResearch> = {
  refusal: (project, { table, id }) => (project[table][id] === undefined ? refuse('gone') : null),
  label: (project, { table, id }) => ({
    key: labels[table],
    args: { name: cleanLine(nameOf(project, table, id), limits.nameLength) },
  }),
  apply: (draft, { table, id }, { before }) => {
    removeRows(draft, before, table, new Set([id]));
  },
};

function nameOf(project: Project, table: ResearchTable, id: Id): string {
  if (table === 'researchEntries' || table === 'sources') return project[table][id]?.title ?? '';
  return project.researchEntries[project[table][id]?.entryId ?? '']?.title ?? '';
}

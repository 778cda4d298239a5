import type { Id } from '../model/ids.ts';
import { sizes } from '../model/sizes.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';
import { growCells } from './growCells.ts';
import { networkOffset } from './networkOffset.ts';
import { offsetInCell } from './offsetInCell.ts';

const stepTables = [
  'stepParticipants',
  'stepFeelings',
  'stepBurdens',
  'stepTags',
  'stepLinks',
  'stepPictures',
  'stepStandards',
  'stepMatches',
  'touches',
] as const;

/**
 * Copies of steps beside them, with their participants, feelings, burdens, tags, links, pictures and standards and the connections
 * among them. Insights are found at a place, and comments were said of one: they are not copied.
 */
export const duplicateSteps: Command<{ readonly copies: Readonly<Record<Id, Id>> }> = {
  refusal: (project, { copies }) =>
    Object.keys(copies).every((id) => project.steps[id] !== undefined) ? null : refuse('gone'),
  label: (project, { copies }) => {
    const ids = Object.keys(copies);
    return {
      key: 'duplicateSteps',
      args: { count: ids.length, name: project.steps[ids[0] ?? '']?.title ?? '' },
    };
  },
  apply: (draft, { copies }, { newId, before }) => {
    for (const [stepId, id] of Object.entries(copies)) {
      const step = before.steps[stepId];
      if (step === undefined) continue;
      const place = step.stageId === null ? networkOffset : offsetInCell;
      const offset = place(step.x + sizes.gap, step.y + sizes.gap);
      draft.steps[id] = { ...step, id, ...offset, lineage: null, isLocked: false };
    }
    for (const table of stepTables) {
      const records: Record<Id, { readonly id: Id; readonly stepId: Id }> = draft[table];
      for (const one of Object.values<{ readonly id: Id; readonly stepId: Id }>(before[table])) {
        const stepId = copies[one.stepId];
        if (stepId === undefined) continue;
        const id = newId();
        records[id] = { ...one, id, stepId };
      }
    }
    for (const one of Object.values(before.connections)) {
      const fromStepId = copies[one.fromStepId];
      const toStepId = copies[one.toStepId];
      if (fromStepId === undefined || toStepId === undefined) continue;
      const id = newId();
      draft.connections[id] = { ...one, id, fromStepId, toStepId };
    }
    growCells(draft, Object.values(copies));
  },
};

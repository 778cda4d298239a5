import type { Id } from '../model/ids.ts';
import { limits } from '../model/limits.ts';
import type { StepStandard } from '../model/standardRecords.ts';
import { cleanText } from '../model/text.ts';
import { mayEditSteps } from '../rules/mayEditSteps.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';

export type StandardFields = Omit<StepStandard, 'id' | 'stepId'>;

export interface SetStandard {
  readonly stepIds: readonly Id[];
  /** What is left out stays as it is in each of them. */
  readonly fields: Partial<StandardFields>;
}

const nothingAsked: StandardFields = {
  isOptional: false,
  seconds: null,
  quality: '',
  tools: '',
  risk: '',
  guard: '',
  script: '',
  participantId: null,
};
const texts = ['quality', 'tools', 'risk', 'guard', 'script'] as const;

/** What is asked of one step of a standard flow, or of many. A step of which nothing is asked has no record. */
export const setStandard: Command<SetStandard> = {
  refusal: (project, { stepIds, fields: { seconds, participantId } }) => {
    const refusal = mayEditSteps(project, stepIds);
    if (refusal !== null) return refusal;
    if (typeof seconds === 'number' && !Number.isFinite(seconds)) return refuse('not-a-number');
    const isGone = typeof participantId === 'string' && project.participants[participantId] === undefined;
    return isGone ? refuse('gone') : null;
  },
  label: (project, { stepIds, fields }) => {
    const count = new Set(stepIds).size;
    const isOnly = Object.keys(fields).length === 1 && fields.isOptional !== undefined;
    const key = isOnly ? (fields.isOptional ? 'setOptional' : 'setRequired') : 'setStandard';
    return { key, args: { count, name: project.steps[stepIds[0] ?? '']?.title ?? '' } };
  },
  apply: (draft, { stepIds, fields }, { newId, before }) => {
    const clean = cleaned(fields);
    const known = new Map(Object.values(before.stepStandards).map((one) => [one.stepId, one]));
    for (const stepId of new Set(stepIds)) {
      const was = known.get(stepId);
      if (was === undefined) {
        if (isNothing({ ...nothingAsked, ...clean })) continue;
        const id = newId();
        draft.stepStandards[id] = { ...nothingAsked, ...clean, id, stepId };
      } else if (isNothing({ ...was, ...clean })) {
        delete draft.stepStandards[was.id];
      } else {
        Object.assign(draft.stepStandards[was.id] ?? {}, clean);
      }
    }
  },
};

function cleaned(fields: Partial<StandardFields>): Partial<StandardFields> {
  const { seconds } = fields;
  const said: Partial<Record<(typeof texts)[number], string>> = {};
  for (const key of texts) {
    if (fields[key] !== undefined) said[key] = cleanText(fields[key], limits.textLength);
  }
  return {
    ...fields,
    ...said,
    // + 0 turns −0 into 0, which is what SQLite would give back.
    ...(typeof seconds === 'number'
      ? { seconds: Math.max(0, Math.min(limits.seconds, Math.round(seconds))) + 0 }
      : {}),
  };
}

function isNothing(fields: StandardFields): boolean {
  return Object.entries(nothingAsked).every(
    ([key, blank]) => (fields as unknown as Readonly<Record<string, unknown>>)[key] === blank,
  );
}

import type { Id } from '../model/ids.ts';
import type { Cause } from '../model/insightRecords.ts';
import { limits } from '../model/limits.ts';
import { cleanLine, cleanText, isBlank } from '../model/text.ts';
import { closesCircle } from '../rules/causeCircles.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';

export interface EditCause {
  readonly causeId: Id;
  /** What is left out stays as it is. */
  readonly fields: Partial<Pick<Cause, 'text' | 'isRoot' | 'stepId' | 'causeInsightId' | 'participantId'>>;
}

/** Other words of a cause, whether it is the root, and where it lies: at a step, in another insight, with a participant. */
export const editCause: Command<EditCause> = {
  refusal: (project, { causeId, fields }) => {
    const cause = project.causes[causeId];
    if (cause === undefined) return refuse('gone');
    if (fields.text !== undefined && isBlank(fields.text)) return refuse('cause-missing');
    // No pain is its own reason.
    if (fields.causeInsightId === cause.insightId) return refuse('causes-itself');
    const { isRoot = cause.isRoot, causeInsightId = cause.causeInsightId } = fields;
    const isTouched = isRoot !== cause.isRoot || causeInsightId !== cause.causeInsightId;
    if (isTouched && closesCircle(project, { insightId: cause.insightId, isRoot, causeInsightId })) {
      return refuse('causes-in-circle');
    }
    const places = [
      [project.steps, fields.stepId],
      [project.insights, fields.causeInsightId],
      [project.participants, fields.participantId],
    ] as const;
    return places.some(([table, id]) => id != null && table[id] === undefined) ? refuse('gone') : null;
  },
  label: (project, { causeId }) => ({
    key: 'editCause',
    args: { name: cleanLine(project.causes[causeId]?.text ?? '', limits.nameLength) },
  }),
  apply: (draft, { causeId, fields }) => {
    const cause = draft.causes[causeId];
    if (cause === undefined) return;
    const { text, isRoot, stepId, causeInsightId, participantId } = fields;
    if (text !== undefined) cause.text = cleanText(text, limits.textLength);
    if (isRoot !== undefined) cause.isRoot = isRoot;
    if (stepId !== undefined) cause.stepId = stepId;
    if (causeInsightId !== undefined) cause.causeInsightId = causeInsightId;
    if (participantId !== undefined) cause.participantId = participantId;
  },
};

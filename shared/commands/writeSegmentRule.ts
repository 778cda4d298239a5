import type { Id } from '../model/ids.ts';
import { limits } from '../model/limits.ts';
import { positionBehind } from '../model/positionBetween.ts';
import type { SegmentRule } from '../model/researchRecords.ts';
import { byPosition } from '../model/siblings.ts';
import { cleanText } from '../model/text.ts';
import { mayWriteAt } from '../rules/mayWriteAt.ts';
import type { Command } from './command.ts';

export interface WriteSegmentRule {
  /** Of a rule that is there, or of a new one. */
  readonly id: Id;
  readonly entryId: Id;
  /** What is left out stays as it is. */
  readonly fields: Partial<Pick<SegmentRule, 'field' | 'operator' | 'value'>>;
}

/** One of the rules that say whom a segment holds. */
export const writeSegmentRule: Command<WriteSegmentRule> = {
  refusal: (project, { id, entryId }) => mayWriteAt(project, 'segment', entryId, project.segmentRules[id]),
  label: (project, { id, entryId }) => ({
    key: project.segmentRules[id] === undefined ? 'addSegmentRule' : 'editSegmentRule',
    args: { name: project.researchEntries[entryId]?.title ?? '' },
  }),
  apply: (draft, { id, entryId, fields }, { before }) => {
    const beside = Object.values(before.segmentRules).filter((one) => one.entryId === entryId);
    const was = before.segmentRules[id] ?? {
      id,
      entryId,
      field: 'needs',
      operator: 'contains',
      value: '',
      position: positionBehind(beside.sort(byPosition)),
    };
    draft.segmentRules[id] ??= { ...was };
    const rule = draft.segmentRules[id];
    rule.field = fields.field ?? was.field;
    rule.operator = fields.operator ?? was.operator;
    rule.value = cleanText(fields.value ?? was.value, limits.textLength);
  },
};

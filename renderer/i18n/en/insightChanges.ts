export const insightChanges = {
  editInsightFields: 'edit “{{name}}”',
  setInsightCarrier: 'change who carries “{{name}}”',
  linkInsight: 'add “{{other}}” to “{{name}}”',
  unlinkInsight: 'take “{{other}}” from “{{name}}”',
  addCause: 'add cause “{{name}}”',
  editCause: 'edit cause “{{name}}”',
  deleteCause: 'delete cause “{{name}}”',
  addEvidence: 'add evidence for “{{name}}”',
  editEvidence: 'edit evidence “{{name}}”',
  deleteEvidence: 'delete evidence “{{name}}”',
  setKanoAnswers: 'count Kano answers of “{{name}}”',
} as const;

export const metricChanges = {
  setBaseline: '設定「{{name}}」的基準值',
  clearBaseline: '清除「{{name}}」的基準值',
  setTarget: '設定「{{name}}」的目標值',
  clearTarget: '清除「{{name}}」的目標值',
  setActual: '設定「{{name}}」的目前值',
  clearActual: '清除「{{name}}」的目前值',
  addMetricPoints_other: '為「{{name}}」新增 {{count}} 個數值',
  editMetricPoint: '編輯「{{name}}」的一個數值',
  deleteMetricPoints_other: '刪除「{{name}}」的 {{count}} 個數值',
  addSurveyAnswers_other: '為「{{name}}」新增 {{count}} 份回答',
  deleteSurveyAnswers_other: '刪除「{{name}}」的 {{count}} 份回答',
  moveMetric: '移動指標「{{name}}」',
} as const;

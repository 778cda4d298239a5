export const metricChanges = {
  setBaseline: '设置“{{name}}”的基准值',
  clearBaseline: '清除“{{name}}”的基准值',
  setTarget: '设置“{{name}}”的目标值',
  clearTarget: '清除“{{name}}”的目标值',
  setActual: '设置“{{name}}”的当前值',
  clearActual: '清除“{{name}}”的当前值',
  addMetricPoints_other: '为“{{name}}”添加 {{count}} 个数值',
  editMetricPoint: '编辑“{{name}}”的一个数值',
  deleteMetricPoints_other: '删除“{{name}}”的 {{count}} 个数值',
  addSurveyAnswers_other: '为“{{name}}”添加 {{count}} 份回答',
  deleteSurveyAnswers_other: '删除“{{name}}”的 {{count}} 份回答',
  moveMetric: '移动指标“{{name}}”',
} as const;

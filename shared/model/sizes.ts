/** The measures of a map, in px at 100 %. Layout, canvas, commands and scene share them. */
export const sizes = {
  step: { width: 176, height: 72 },
  /** From the cell's edge to the first step, and between steps that are put in a row. */
  gap: 24,
  stageWidth: 248,
  laneHeight: 120,
  stageHeader: 44,
  laneHeader: 152,
  /** Of a stage that is collapsed its width, of a lane its height. */
  collapsed: 36,
  /** The band in which the emotion curve is drawn. */
  emotionBand: 132,
} as const;

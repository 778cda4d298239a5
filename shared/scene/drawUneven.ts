import { unevenDecisions } from '../analysis/branchProbabilities.ts';
import type { Id } from '../model/ids.ts';
import type { Project } from '../model/project.ts';
import { percentText } from './connectionText.ts';
import type { MapLayout } from './layoutMap.ts';
import { measureText } from './measureText.ts';
import type { Palette } from './palette.ts';
import { round } from './round.ts';
import type { Shape } from './scene.ts';
import { baselineIn } from './textBlock.ts';

const sumText = { font: 'semibold', size: 11 } as const;
const tag = { height: 18, padding: 7, sign: 11 } as const;

/** A sign on each decision whose branches do not sum to 1: a triangle, and what they sum to. */
export function drawUneven(
  project: Project,
  mapId: Id,
  layout: MapLayout,
  colours: Palette,
): readonly Shape[] {
  return [...unevenDecisions(project, mapId)].flatMap(([stepId, { sum }]): readonly Shape[] => {
    const box = layout.steps.get(stepId);
    if (box === undefined) return [];
    const text = percentText(sum);
    const width = Math.ceil(measureText(text, sumText.font, sumText.size)) + tag.sign + 4 + 2 * tag.padding;
    const x = box.x + (box.width - width) / 2;
    const y = box.y + box.height - tag.height / 2;
    const [left, right] = [x + tag.padding, x + tag.padding + tag.sign];
    const [top, bottom] = [y + 4, y + tag.height - 4];
    const middle = (left + right) / 2;
    return [
      {
        type: 'rect',
        x,
        y,
        width,
        height: tag.height,
        radius: tag.height / 2,
        fill: colours.dangerSoft,
        stroke: colours.danger,
      },
      {
        type: 'path',
        d:
          `M${round(middle)} ${round(top)}L${round(right)} ${round(bottom)}L${round(left)} ${round(bottom)}Z` +
          `M${round(middle)} ${round(top + 4)}L${round(middle)} ${round(bottom - 3)}`,
        stroke: colours.danger,
        strokeWidth: 1.25,
      },
      {
        type: 'text',
        text,
        x: right + 4,
        y: y + baselineIn(tag.height, sumText.size),
        anchor: 'start',
        ...sumText,
        fill: colours.danger,
      },
    ];
  });
}

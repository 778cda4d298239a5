import { emotionCurve } from '../analysis/emotionCurve.ts';
import type { Id } from '../model/ids.ts';
import type { Project } from '../model/project.ts';
import { placeAlong } from './layoutMap.ts';
import type { MapLayout } from './layoutMap.ts';

export interface EmotionPoint {
  readonly stepId: Id;
  readonly x: number;
  readonly y: number;
  readonly valence: number;
}

/** Room above +2 and below −2 inside the band, for the marks that stand on the curve. */
const padding = 22;

/** Where the curve of a participant passes: over the centre of each step that it has a feeling of, from left to right. */
export function emotionPoints(
  project: Project,
  layout: MapLayout,
  mapId: Id,
  participantId: Id,
): readonly EmotionPoint[] {
  const { emotion } = layout;
  if (emotion === null) return [];
  return emotionCurve(project, mapId, participantId)
    .flatMap(({ step, valence }) => {
      const place = placeAlong(layout, step.id);
      if (place === undefined) return [];
      return [{ stepId: step.id, x: place.x + place.width / 2, y: valenceY(emotion, valence), valence }];
    })
    .sort((one, other) => one.x - other.x);
}

/** The height at which a valence stands in the band: +2 at its top, −2 at its bottom. */
export function valenceY(band: { readonly y: number; readonly height: number }, valence: number): number {
  return band.y + padding + ((2 - valence) / 4) * (band.height - 2 * padding);
}

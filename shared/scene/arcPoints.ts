import { readingOrder } from '../analysis/readingOrder.ts';
import type { Id } from '../model/ids.ts';
import type { Project } from '../model/project.ts';
import { placeAlong } from './layoutMap.ts';
import type { MapLayout } from './layoutMap.ts';
import { valenceY } from './emotionPoints.ts';

export interface ArcPoint {
  readonly stepId: Id;
  readonly x: number;
  readonly y: number;
  /** 1 calm … 5 the climax. */
  readonly drama: number;
}

/** Where the dramatic arc of a map passes: over each step that has a height in it, from left to right. */
export function arcPoints(project: Project, layout: MapLayout, mapId: Id): readonly ArcPoint[] {
  const { emotion } = layout;
  if (emotion === null) return [];
  return readingOrder(project, mapId)
    .flatMap(({ id, drama }) => {
      const place = placeAlong(layout, id);
      if (place === undefined || drama === null) return [];
      return [{ stepId: id, x: place.x + place.width / 2, y: dramaY(emotion, drama), drama }];
    })
    .sort((one, other) => one.x - other.x);
}

/** The height at which a drama stands in the band: 5 at its top, 1 at its bottom, beside +2 and −2. */
export function dramaY(band: { readonly y: number; readonly height: number }, drama: number): number {
  return valenceY(band, drama - 3);
}

import { stepExtras } from '../analysis/stepExtras.ts';
import type { Id } from '../model/ids.ts';
import type { Project } from '../model/project.ts';
import { stepsOf } from '../model/siblings.ts';
import { cellBoxes } from './cellBoxes.ts';
import { cellPlaces } from './drawCell.ts';
import { layoutMap } from './layoutMap.ts';
import { portraitSize } from './partyMark.ts';
import { thumbSize } from './stepDrawing.ts';

/**
 * The pictures that `drawMap` shows, by their hash, each with the longer side of the largest box that it fills, px at
 * 100 %: so much of it is needed, and no more.
 */
export function picturesOnMap(project: Project, mapId: Id): ReadonlyMap<string, number> {
  const sides = new Map<string, number>();
  const note = (hash: string | undefined, side: number) => {
    if (hash !== undefined) sides.set(hash, Math.max(side, sides.get(hash) ?? 0));
  };
  const extras = stepExtras(project);
  for (const { id, participantId } of stepsOf(project, mapId)) {
    // Both boxes are squares that a picture fills: of a long one more is needed than the side of the square.
    const picture = extras.get(id)?.picture;
    if (picture != null) note(picture.hash, thumbSize * slenderness(picture));
    const portrait = project.pictures[project.participants[participantId ?? '']?.pictureId ?? ''];
    if (portrait !== undefined) note(portrait.hash, portraitSize * slenderness(portrait));
  }
  for (const { cell, box } of cellBoxes(project, layoutMap(project, mapId))) {
    const picture = project.pictures[cell?.pictureId ?? ''];
    if (cell === null || picture === undefined) continue;
    const place = cellPlaces({ text: cell.text, picture: { ...picture, href: null } }, box).picture;
    if (place !== null) note(picture.hash, Math.max(place.width, place.height));
  }
  return sides;
}

function slenderness({ width, height }: { readonly width: number; readonly height: number }): number {
  return Math.max(width, height) / Math.min(width, height);
}

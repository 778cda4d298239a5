import { readFileSync } from 'node:fs';
import type { Rectangle } from 'electron';
import * as z from 'zod';

const pixels = z.int().min(-100_000).max(100_000);

const placeSchema = z.strictObject({
  x: pixels,
  y: pixels,
  width: pixels,
  height: pixels,
  maximised: z.boolean(),
  fullScreen: z.boolean(),
});

/** Where the window stood, and how, when it was last closed. */
export type WindowPlace = Readonly<z.infer<typeof placeSchema>>;

export const smallest = { width: 900, height: 600 } as const;
const ordinary = { width: 1360, height: 860 } as const;

/** What was remembered; null where there is nothing, or nothing that makes sense. */
export function readWindowPlace(file: string): WindowPlace | null {
  try {
    return placeSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

/**
 * Bounds for a window that can be seen and taken hold of. `workAreas`: of the displays there are now, the main one
 * first. A screen that was unplugged takes its places with it.
 */
export function boundsFor(remembered: WindowPlace | null, workAreas: readonly Rectangle[]): Rectangle {
  const main = workAreas[0] ?? { x: 0, y: 0, ...ordinary };
  if (remembered !== null) {
    const area = workAreas.find((one) => holdsTitleBar(one, remembered));
    if (area !== undefined) {
      return {
        x: remembered.x,
        y: remembered.y,
        width: between(smallest.width, remembered.width, area.width),
        height: between(smallest.height, remembered.height, area.height),
      };
    }
  }
  const width = between(smallest.width, remembered?.width ?? ordinary.width, main.width);
  const height = between(smallest.height, remembered?.height ?? ordinary.height, main.height);
  return {
    x: Math.round(main.x + Math.max(0, main.width - width) / 2),
    y: Math.round(main.y + Math.max(0, main.height - height) / 2),
    width,
    height,
  };
}

/** Whether enough of the window's upper edge is on this display to drag it by. */
function holdsTitleBar(area: Rectangle, place: WindowPlace): boolean {
  const seen = Math.min(place.x + place.width, area.x + area.width) - Math.max(place.x, area.x);
  return seen >= 160 && place.y >= area.y - 8 && place.y <= area.y + area.height - 40;
}

/** A display that is smaller than the smallest window does not make it smaller. */
function between(least: number, wanted: number, most: number): number {
  return Math.max(least, Math.min(wanted, most));
}

import type { MapKind } from '../../../shared/model/records.ts';

/** The word of each kind of map, in `maps` of the languages. */
export const kindWords = {
  journey: 'kindJourney',
  flow: 'kindFlow',
  network: 'kindNetwork',
} as const satisfies Record<MapKind, string>;

import { matchWords } from './matchWords.ts';
import type { PaletteEntry } from './paletteEntry.ts';

/** More lines than this, nobody reads: the next letter brings what is meant. */
const most = { actions: 40, places: 20 } as const;

/**
 * What answers the typed words, best first; what can be done now before what cannot. With nothing typed: the actions of
 * the moment, those used last first, and no places.
 */
export function rankEntries(
  entries: readonly PaletteEntry[],
  typed: string,
  recent: readonly string[],
): readonly PaletteEntry[] {
  const isBlank = typed.trim() === '';
  const ranked = entries.flatMap((entry) => {
    if (isBlank && entry.section === 'places') return [];
    const match = isBlank ? 0 : matchWords(typed, `${entry.label} ${entry.searched}`);
    if (match === null) return [];
    const place = recent.indexOf(entry.id);
    return [{ entry, rank: match + (entry.isEnabled ? 2 : 0) + (place < 0 ? 0 : 1 - place / 100) }];
  });
  // Sorting is stable: what ranks alike keeps the order of the registry.
  const sorted = ranked.toSorted((one, other) => other.rank - one.rank).map(({ entry }) => entry);
  return (['actions', 'places'] as const).flatMap((section) =>
    sorted.filter((entry) => entry.section === section).slice(0, most[section]),
  );
}

import type { Connection, MapKind } from '../model/records.ts';

/** What a connection is at first, that is drawn on a map of this kind. */
export function connectionKindFor(kind: MapKind | undefined): Connection['kind'] {
  return kind === 'network' ? 'exchange' : 'sequence';
}

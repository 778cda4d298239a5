import { descentOf } from '../analysis/shelf/originOf.ts';
import type { Id } from '../model/ids.ts';
import { limits } from '../model/limits.ts';
import { mapsOf } from '../model/siblings.ts';
import { cleanLine } from '../model/text.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';
import { copyMapContent } from './copyMapContent.ts';
import { placeAmong } from './placeAmong.ts';

export interface DuplicateMap {
  readonly mapId: Id;
  /** Of the copy. */
  readonly id: Id;
  readonly name: string;
  /** The copy is another variant of the same map; null: a map of its own. */
  readonly asVariant: {
    readonly variant: string;
    /** What the map that is copied is called among its variants, where it is called nothing yet. */
    readonly ofVariant: string;
  } | null;
}

const stepTables = [
  'stepParticipants',
  'stepFeelings',
  'stepBurdens',
  'stepTags',
  'stepLinks',
  'stepPictures',
  'comments',
  'stepStandards',
  'stepMatches',
  'touches',
] as const;

/**
 * A copy of a map with all that lies on it, behind it. Insights are not made twice, which would count every pain twice:
 * the copied steps belong to the same ones. Of a variant each step has the lineage of the step that it is the same as.
 */
export const duplicateMap: Command<DuplicateMap> = {
  refusal: (project, { mapId, name }) => {
    if (project.maps[mapId] === undefined) return refuse('gone');
    return cleanLine(name, limits.nameLength) === '' ? refuse('name-missing') : null;
  },
  label: (project, { mapId, asVariant }) => ({
    key: asVariant === null ? 'duplicateMap' : 'duplicateMapAsVariant',
    args: { name: project.maps[mapId]?.name ?? '' },
  }),
  apply: (draft, args, applying) => {
    const { mapId, id, asVariant } = args;
    const { before } = applying;
    const map = before.maps[mapId];
    if (map === undefined) return;
    const maps = mapsOf(before);
    const group = asVariant === null ? null : (map.variantGroup ?? map.id);
    draft.maps[id] = {
      ...map,
      id,
      name: cleanLine(args.name, limits.nameLength),
      variantGroup: group,
      variant: asVariant === null ? null : cleanLine(asVariant.variant, limits.nameLength),
    };
    placeAmong(draft.maps, maps, id, maps.findIndex((one) => one.id === mapId) + 1);
    const source = draft.maps[mapId];
    if (asVariant !== null && source !== undefined) {
      source.variantGroup = group;
      source.variant ??= cleanLine(asVariant.ofVariant, limits.nameLength);
    }
    const isSame = asVariant !== null;
    const copies = copyMapContent(
      draft,
      { mapId, copyId: id, isSame, tables: stepTables, hasInsights: true },
      applying,
    );
    const origin = descentOf(before, mapId);
    if (origin !== null) {
      const originId = applying.newId();
      const copyOf = new Map([...copies.grid, ...copies.steps]);
      const { stages, lanes, steps } = origin.mine;
      const ids = [stages, lanes, steps].flatMap((table) =>
        Object.keys(table).flatMap((key) => {
          const own = copyOf.get(origin.ids[key] ?? key);
          return own === undefined ? [] : [[key, own] as const];
        }),
      );
      const row = { ...origin.origin, id: originId, mapId: id, ids: JSON.stringify(Object.fromEntries(ids)) };
      draft.mapOrigins[originId] = row;
    }
    for (const one of Object.values(before.mapStandards)) {
      if (one.mapId !== mapId) continue;
      const copyId = applying.newId();
      draft.mapStandards[copyId] = { ...one, id: copyId, mapId: id };
    }
  },
};

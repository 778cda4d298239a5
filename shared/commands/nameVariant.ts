import type { Id } from '../model/ids.ts';
import { limits } from '../model/limits.ts';
import { mapsOf } from '../model/siblings.ts';
import { cleanLine } from '../model/text.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';

export interface NameVariant {
  readonly mapId: Id;
  /** As-is, to-be, or what else tells it from the others. */
  readonly variant: string;
}

/** What a map is called among its variants: no two of them the same. */
export const nameVariant: Command<NameVariant> = {
  refusal: (project, { mapId, variant }) => {
    const map = project.maps[mapId];
    if (map === undefined) return refuse('gone');
    if (map.variantGroup === null) return refuse('not-a-variant');
    const name = cleanLine(variant, limits.nameLength);
    if (name === '') return refuse('name-missing');
    const others = mapsOf(project).filter(
      ({ id, variantGroup }) => id !== mapId && variantGroup === map.variantGroup,
    );
    return others.some((one) => one.variant === name) ? refuse('name-taken') : null;
  },
  label: (project, { mapId, variant }) => ({
    key: 'nameVariant',
    args: { name: project.maps[mapId]?.name ?? '', variant: cleanLine(variant, limits.nameLength) },
  }),
  apply: (draft, { mapId, variant }) => {
    const map = draft.maps[mapId];
    if (map !== undefined) map.variant = cleanLine(variant, limits.nameLength);
  },
};

import type { Id } from '../model/ids.ts';
import type { Project } from '../model/project.ts';
import type { AnyRecord, RecordDifference } from './compareProjects.ts';
import type { FactKey } from './comparison.ts';
import { namesValue, textValue } from './readings.ts';
import { ownedFact } from './ownedFact.ts';
import type { Owned, Sides } from './ownedFact.ts';

/** What a difference in the tables of the flow shelf says of a map. Null: nothing that a person is told of. */
export function shelfFact({ table, before, after }: RecordDifference, sides: Sides): Owned | null {
  const { mapId } = (after ?? before) as AnyRecord & Readonly<Record<string, Id>>;
  const listed = (
    key: FactKey,
    read: (project: Project) => readonly (string | undefined)[],
  ): Owned | null => {
    const [from, to] = sides.map((project) => read(project).flatMap((name) => name ?? []));
    return ownedFact(sides, 'maps', mapId, key, '', namesValue(from ?? []), namesValue(to ?? []));
  };
  switch (table) {
    case 'flowVersions':
      return listed('published', ({ flowVersions }) =>
        Object.values(flowVersions)
          .filter((one) => one.mapId === mapId)
          .map(({ number }) => number)
          .sort((one, other) => one - other)
          .map(String),
      );
    case 'mapTags':
      return listed('tags', ({ mapTags, tags }) =>
        Object.values(mapTags)
          .filter((one) => one.mapId === mapId)
          .map(({ tagId }) => tags[tagId]?.name)
          .sort(),
      );
    case 'mapOwners':
      return listed('owner', ({ mapOwners, owners }) =>
        Object.values(mapOwners)
          .filter((one) => one.mapId === mapId)
          .map(({ ownerId }) => owners[ownerId]?.name),
      );
    case 'mapOrigins': {
      const told = (row: AnyRecord | null) => {
        const number = row?.number;
        const version = typeof number === 'number' ? ` ${String(number)}` : '';
        return textValue(row === null ? undefined : `${String(row.name)}${version}`);
      };
      return ownedFact(sides, 'maps', mapId, 'comesFrom', '', told(before), told(after));
    }
    default:
      return null;
  }
}

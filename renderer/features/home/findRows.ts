import type { Response } from '../../../shared/contract/channels.ts';
import type { SearchGroup, SearchHit } from '../../../shared/contract/search.ts';
import type { ListItem } from '../../ui/List.tsx';

/** A row of the list of finds. */
export type FindRow = ListItem &
  (
    | { readonly kind: 'project'; readonly group: SearchGroup }
    | { readonly kind: 'hit'; readonly group: SearchGroup; readonly hit: SearchHit }
    | { readonly kind: 'whole'; readonly group: SearchGroup }
    | { readonly kind: 'projects'; readonly count: number }
  );

export interface FindWords {
  readonly project: (group: SearchGroup) => string;
  readonly hit: (hit: SearchHit) => string;
  readonly whole: (group: SearchGroup) => string;
  readonly projects: (count: number) => string;
}

/** The finds as rows: each project, its hits, and where there are more of them a row that asks for these. */
export function findRows(answer: Response<'search.find'>, words: FindWords): readonly FindRow[] {
  const rows = answer.groups.flatMap((group): FindRow[] => {
    const { id } = group.head;
    return [
      { kind: 'project', id, group, textValue: words.project(group) },
      ...group.hits.map((hit): FindRow => ({
        kind: 'hit',
        // A copied project has records of the same ids.
        id: `${id}/${hit.table}/${hit.id}`,
        group,
        hit,
        textValue: words.hit(hit),
      })),
      ...(group.hits.length < group.count
        ? [{ kind: 'whole', id: `${id}/whole`, group, textValue: words.whole(group) } as const]
        : []),
    ];
  });
  const left = answer.projects - answer.groups.length;
  if (left > 0) rows.push({ kind: 'projects', id: 'projects', count: left, textValue: words.projects(left) });
  return rows;
}

/** Where a find stands, from the outside to the inside. */
export function placeOf({ place }: SearchHit): readonly string[] {
  return [place.map, place.stage, place.lane, place.step, place.part].filter(
    (name) => name !== null && name !== '',
  ) as string[];
}

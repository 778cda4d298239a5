import { useCallback, useMemo, useState } from 'react';
import type { Id } from '../../../shared/model/ids.ts';
import type { Insight } from '../../../shared/model/records.ts';
import type { OutlineRow } from './outlineRows.ts';

// Larger maps begin folded: the stages are the overview, and no one reads ten thousand rows.
const openUpTo = 400;

/**
 * Which rows are open, for each map of its own. At first the stages, and the steps where something was found; a
 * step opens by itself when something is found there, a node of a value network when it exchanges something.
 */
export function useExpanded(
  mapId: string | null,
  rows: readonly OutlineRow[],
  byId: ReadonlyMap<string, OutlineRow>,
  tagged: ReadonlyMap<Id, readonly Insight[]>,
) {
  const [byMap, setByMap] = useState<ReadonlyMap<string, ReadonlySet<string>>>(new Map());
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set());
  const key = mapId ?? '';
  const steps = rows.reduce((sum, row) => sum + row.children.length, 0);
  const known = byMap.get(key);
  const fresh = useMemo(
    () =>
      [...tagged, ...exchangesOf(rows)].filter(
        ([stepId, found]) => byId.has(stepId) && found.some(({ id }) => !seen.has(`${stepId}/${id}`)),
      ),

    [rows, byId, tagged, seen],
  );
  if (known === undefined || fresh.length > 0) {
    const atFirst = steps > openUpTo ? ['lanes'] : rows.map((row) => row.id);
    const open = new Set([...(known ?? atFirst), ...fresh.map(([stepId]) => stepId)]);
    setByMap(new Map(byMap).set(key, open));
    setSeen(
      new Set([...seen, ...fresh.flatMap(([stepId, found]) => found.map(({ id }) => `${stepId}/${id}`))]),
    );
  }
  const setExpanded = useCallback(
    (change: (open: ReadonlySet<string>) => ReadonlySet<string>) => {
      setByMap((before) => new Map(before).set(key, change(before.get(key) ?? new Set())));
    },
    [key],
  );
  return [known ?? new Set<string>(), setExpanded] as const;
}

/** What the nodes of a value network exchange is what it is about: by node, the rows under it. */
function exchangesOf(rows: readonly OutlineRow[]): readonly (readonly [Id, readonly OutlineRow[]])[] {
  const [first] = rows;
  if (first?.subject.kind !== 'nodes') return [];
  return first.children.map((node) => [node.id, node.children]);
}

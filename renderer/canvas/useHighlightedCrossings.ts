import { useState } from 'react';
import { lineCrossings } from '../../shared/analysis/lineCrossings.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { Project } from '../../shared/model/project.ts';
import { useView } from '../state/useWorkbench.ts';
import type { View } from '../state/view.ts';
import { remember } from './remember.ts';

/** The connections that cross the highlighted line, or any of them; null while none is. */
export function useHighlightedCrossings(project: Project, mapId: Id): ReadonlySet<Id> | null {
  const line = useView((view) => view.highlightedLine);
  const [crossingOf] = useState(createHighlight);
  return crossingOf(project, mapId, line);
}

/** Gives the same set as long as the same connections cross: each of those in view looks at it. */
function createHighlight() {
  let last: ReadonlySet<Id> | null = null;
  return remember(
    ({ lanes, steps, connections }: Project, mapId: Id, line: View['highlightedLine']) =>
      // While nothing is highlighted, nothing is counted.
      line === null ? [null] : [line, lanes, steps, connections, mapId],
    (project, mapId, line): ReadonlySet<Id> | null => {
      const next = line === null ? null : crossing(project, mapId, line);
      if (!isSame(last, next)) last = next;
      return last;
    },
  );
}

function crossing(project: Project, mapId: Id, line: NonNullable<View['highlightedLine']>): ReadonlySet<Id> {
  const crossings = lineCrossings(project, mapId);
  return new Set([...crossings].flatMap(([kind, ids]) => (line === 'all' || line === kind ? [...ids] : [])));
}

function isSame(one: ReadonlySet<Id> | null, other: ReadonlySet<Id> | null): boolean {
  if (one === null || other === null) return one === other;
  return one.size === other.size && [...one].every((id) => other.has(id));
}

import { useMemo } from 'react';
import type { Id } from '../../../shared/model/ids.ts';
import type { Project } from '../../../shared/model/project.ts';
import type { Step } from '../../../shared/model/records.ts';
import { useProject } from '../../state/useWorkbench.ts';

/**
 * Steps with these columns, and the same list for as long as nothing in them changes: who types a title sees the title
 * drawn again, and not every field beside it. `columns` are the same from render to render.
 */
export function useSteps<Column extends keyof Step>(
  stepIds: readonly Id[],
  columns: readonly Column[],
): readonly Pick<Step, 'id' | Column>[] {
  const select = useMemo(() => selectorOf(stepIds, columns), [stepIds, columns]);
  return useProject(select);
}

function selectorOf(
  stepIds: readonly Id[],
  columns: readonly (keyof Step)[],
): (project: Project) => readonly Step[] {
  let known: Project['steps'] | null = null;
  let kept: readonly Step[] = [];
  return ({ steps }) => {
    if (steps === known) return kept;
    known = steps;
    const now = stepIds.flatMap((id) => steps[id] ?? []);
    const isSame =
      now.length === kept.length &&
      now.every((step, index) => step === kept[index] || isAlike(step, kept[index] as Step, columns));
    if (!isSame) kept = now;
    return kept;
  };
}

function isAlike(one: Step, other: Step, columns: readonly (keyof Step)[]): boolean {
  return one.id === other.id && columns.every((column) => one[column] === other[column]);
}

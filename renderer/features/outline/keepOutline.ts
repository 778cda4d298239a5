import { connectionsByStep } from '../../../shared/analysis/connectionsByStep.ts';
import { inReadingOrder } from '../../../shared/analysis/readingOrder.ts';
import { changedIds } from '../../../shared/model/changedIds.ts';
import type { Id } from '../../../shared/model/ids.ts';
import type { Project } from '../../../shared/model/project.ts';
import type { Step } from '../../../shared/model/records.ts';
import { createRowMaker, outlineRows, rowsById } from './outlineRows.ts';
import type { DescribeRow, OutlineRow } from './outlineRows.ts';

export interface OutlineContent {
  readonly rows: readonly OutlineRow[];
  /** Of these rows, in no particular order. It goes on with them: of older rows it is not to be asked any more. */
  readonly byId: ReadonlyMap<string, OutlineRow>;
}

interface Kept {
  readonly project: Project;
  readonly mapId: Id;
  readonly describe: DescribeRow;
  readonly rows: readonly OutlineRow[];
  readonly byId: Map<string, OutlineRow>;
}

/** With more steps touched than this, making all rows anew is as quick. */
const mostTouched = 100;

/**
 * Makes the function that gives the rows of a map as `outlineRows` does, from edit to edit: rows that would say the
 * same are the same, and an edit of one step makes that step's row anew and its stage's, and looks at no other.
 */
export function createOutlineKeeper(): (
  project: Project,
  mapId: Id | null,
  describe: DescribeRow,
) => OutlineContent {
  let kept: Kept | null = null;
  return (project, mapId, describe) => {
    if (mapId === null) return none;
    const isSameMap = kept?.mapId === mapId && kept.describe === describe;
    if (kept === null || !isSameMap || kept.project !== project) {
      const touched = kept !== null && isSameMap ? touchedSteps(kept.project, project, mapId) : null;
      kept =
        kept !== null && touched !== null
          ? { ...kept, project, rows: withTouched(kept, project, touched) }
          : madeAnew(project, mapId, describe, isSameMap ? kept : null);
    }
    return kept;
  };
}

const none: OutlineContent = { rows: [], byId: new Map() };

function madeAnew(project: Project, mapId: Id, describe: DescribeRow, before: Kept | null): Kept {
  const rows = outlineRows(project, mapId, describe, before?.byId ?? new Map<string, OutlineRow>());
  return { project, mapId, describe, rows, byId: rowsById(rows) };
}

/** The steps whose rows may say something else now, be they gone or new; null: it is more than single steps. */
function touchedSteps(before: Project, now: Project, mapId: Id): ReadonlySet<Id> | null {
  if (before.maps[mapId] !== now.maps[mapId]) return null;
  if (before.stages !== now.stages || before.lanes !== now.lanes) return null;
  if (before.participants !== now.participants) return null;
  const touched = new Set<Id>();
  for (const table of ['stepFeelings', 'insightSteps'] as const) {
    for (const id of changedIds(before[table], now[table])) {
      touched.add(before[table][id]?.stepId ?? '');
      touched.add(now[table][id]?.stepId ?? '');
    }
  }
  for (const id of changedIds(before.connections, now.connections)) {
    touched.add(before.connections[id]?.fromStepId ?? '');
    touched.add(now.connections[id]?.fromStepId ?? '');
  }
  const insights = new Set(changedIds(before.insights, now.insights));
  if (insights.size > 0) {
    for (const { insightId, stepId } of Object.values(now.insightSteps)) {
      if (insights.has(insightId)) touched.add(stepId);
    }
  }
  for (const id of changedIds(before.steps, now.steps)) {
    touched.add(id);
    // The ways there are called by where they lead.
    if (before.steps[id]?.title === now.steps[id]?.title) continue;
    for (const { fromStepId } of connectionsByStep(now).in.get(id) ?? []) touched.add(fromStepId);
  }
  const isHere = (id: Id) => before.steps[id]?.mapId === mapId || now.steps[id]?.mapId === mapId;
  const here = new Set([...touched].filter(isHere));
  return here.size > mostTouched ? null : here;
}

function withTouched(
  { project: before, mapId, describe, rows, byId }: Kept,
  now: Project,
  touched: ReadonlySet<Id>,
): readonly OutlineRow[] {
  const inStages = new Set<Id | null>();
  for (const id of touched) {
    for (const step of [before.steps[id], now.steps[id]])
      if (step?.mapId === mapId) inStages.add(step.stageId);
  }
  if (inStages.size === 0) return rows;
  const make = createRowMaker(now, describe, byId);
  const next = rows.map((row) => {
    const { subject } = row;
    const isHolder = subject.kind === 'stage' || subject.kind === 'nodes';
    const stageId = subject.kind === 'stage' ? row.id : null;
    if (!isHolder || !inStages.has(stageId)) return row;
    const stayed = row.children.flatMap(({ id }) => (touched.has(id) ? [] : (now.steps[id] ?? [])));
    const came = [...touched].flatMap((id): readonly Step[] => {
      const step = now.steps[id];
      return step?.mapId === mapId && step.stageId === stageId ? [step] : [];
    });
    const steps = inReadingOrder(now, mapId, [...stayed, ...came]);
    const children = steps.map((step) =>
      touched.has(step.id) ? make.step(step) : (byId.get(step.id) ?? make.step(step)),
    );
    return subject.kind === 'stage' ? make.stage(subject.stage, children) : make.nodes(children);
  });
  for (const id of touched) forget(byId, id);
  for (const [index, row] of next.entries()) {
    if (row === rows[index]) continue;
    byId.set(row.id, row);
    for (const child of row.children) if (touched.has(child.id)) rowsById([child], byId);
  }
  return next;
}

function forget(byId: Map<string, OutlineRow>, id: string): void {
  for (const child of byId.get(id)?.children ?? []) forget(byId, child.id);
  byId.delete(id);
}

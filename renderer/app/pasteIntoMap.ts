import { pasteRecords } from '../../shared/commands/pasteRecords.ts';
import { pasteTable } from '../../shared/commands/pasteTable.ts';
import type { Clip } from '../../shared/formats/clipboard/clip.ts';
import { tableLimits } from '../../shared/formats/table/readDelimited.ts';
import { readSteps } from '../../shared/formats/table/readSteps.ts';
import type { Id } from '../../shared/model/ids.ts';
import { cellAt } from '../../shared/scene/cellAt.ts';
import { layoutMap } from '../../shared/scene/layoutMap.ts';
import type { Point } from '../../shared/scene/rect.ts';
import { meantCell, pastePlaces } from '../canvas/pastePlaces.ts';
import type { Pasted } from '../state/clipboard/transfer.ts';
import type { Workbench } from '../state/workbench.ts';

/** Names of what has to be made for steps that come to a map without any. */
export interface PasteWords {
  readonly stage: string;
  readonly lane: string;
  readonly customer: string;
}

interface PastePlace {
  readonly mapId: Id;
  /** Where the hand is on the map; null: the selection says what is meant. */
  readonly pointer: Point | null;
}

/** What came of a paste: nothing was to be said, or why nothing came in. */
export type PasteOutcome = 'done' | 'refused' | 'no-cell' | 'too-many';

interface Cell {
  readonly stageId: Id;
  readonly laneId: Id;
}

/** The cell that a paste is for: under the hand, or that of the selection; null: the map has none. */
export function pasteCell({ store, view }: Workbench, { mapId, pointer }: PastePlace): Cell | null {
  const { project } = store.getState();
  const layout = layoutMap(project, mapId);
  const under = pointer === null || layout.isNetwork ? null : cellAt(layout, pointer);
  return under ?? meantCell(project, layout, view.getState().selected);
}

/** Puts lines of text or copied records into a map, as one change, and selects them. */
export function pasteIntoMap(
  workbench: Workbench,
  pasted: Exclude<Pasted, { kind: 'table' }>,
  place: PastePlace,
  words: PasteWords,
): PasteOutcome {
  const cell = pasteCell(workbench, place);
  return pasted.kind === 'lines'
    ? pasteLines(workbench, pasted.titles, place.mapId, cell, words)
    : pasteClip(workbench, pasted.clip, place, cell);
}

function pasteLines(
  workbench: Workbench,
  titles: readonly string[],
  mapId: Id,
  cell: Cell | null,
  words: PasteWords,
): PasteOutcome {
  if (titles.length > tableLimits.rows) return 'too-many';
  const column = { field: 'title', unit: 'minutes' } as const;
  const plan = { hasHeader: false, columns: [column], scale: 'two' } as const;
  const { steps } = readSteps(
    titles.map((title) => [title]),
    plan,
  );
  const ids = steps.map(workbench.newId);
  const where = { stageId: cell?.stageId ?? null, laneId: cell?.laneId ?? null };
  if (!workbench.run(pasteTable, { mapId, steps, ids, ...where, isSequence: true, words })) return 'refused';
  workbench.view.getState().select(ids);
  return 'done';
}

function pasteClip(
  workbench: Workbench,
  clip: Clip,
  { mapId, pointer }: PastePlace,
  cell: Cell | null,
): PasteOutcome {
  const { project } = workbench.store.getState();
  const layout = layoutMap(project, mapId);
  const places = pastePlaces(project, clip, { mapId, layout, pointer, cell, newId: workbench.newId });
  if (places === null) return 'no-cell';
  if (!workbench.run(pasteRecords, { clip, mapId, ...places })) return 'refused';
  workbench.view.getState().select(newIdsOf(clip, places.ids));
  return 'done';
}

/** The steps that came, or where there are none the stages and lanes. */
function newIdsOf(
  { records, wholeStageIds, wholeLaneIds }: Clip,
  ids: Readonly<Record<Id, Id>>,
): readonly Id[] {
  const steps = Object.keys(records.steps);
  const shown = steps.length > 0 ? steps : [...wholeStageIds, ...wholeLaneIds];
  return shown.flatMap((id) => ids[id] ?? []);
}

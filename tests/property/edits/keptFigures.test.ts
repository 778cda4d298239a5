import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createOutlineKeeper } from '../../../renderer/features/outline/keepOutline.ts';
import { outlineRows } from '../../../renderer/features/outline/outlineRows.ts';
import type { OutlineRow } from '../../../renderer/features/outline/outlineRows.ts';
import { feelingsByStep } from '../../../shared/analysis/feelingsByStep.ts';
import { insightsByStep } from '../../../shared/analysis/insightsByStep.ts';
import { lineCrossings } from '../../../shared/analysis/lineCrossings.ts';
import { readingOrder } from '../../../shared/analysis/readingOrder.ts';
import { stepsByLinkedMap } from '../../../shared/analysis/stepsByLinkedMap.ts';
import { addInsight } from '../../../shared/commands/addInsight.ts';
import { runCommand } from '../../../shared/commands/command.ts';
import type { Command } from '../../../shared/commands/command.ts';
import { connect } from '../../../shared/commands/connect.ts';
import { deleteSelection } from '../../../shared/commands/deleteSelection.ts';
import { duplicateSteps } from '../../../shared/commands/duplicateSteps.ts';
import { linkStep } from '../../../shared/commands/linkStep.ts';
import { moveSteps } from '../../../shared/commands/moveSteps.ts';
import { rename } from '../../../shared/commands/rename.ts';
import { setFeeling } from '../../../shared/commands/setFeeling.ts';
import type { Project } from '../../../shared/model/project.ts';
import { fixtureId } from '../../fixtures/projects/fixtureId.ts';
import { largeJourney } from '../../fixtures/projects/largeJourney.ts';
import { onlyMap } from '../../fixtures/projects/onlyMap.ts';

const journey = largeJourney(60);
const mapId = onlyMap(journey);
const detailId = fixtureId(8_000_000);
const start: Project = {
  ...journey,
  maps: { ...journey.maps, [detailId]: { ...journey.maps[mapId]!, id: detailId, name: 'Detail' } },
};
const edits = fc.array(
  fc.record({
    kind: fc.constantFrom(
      'move',
      'rename',
      'renameStage',
      'delete',
      'feel',
      'find',
      'connect',
      'copy',
      'lead',
    ),
    one: fc.nat(),
    other: fc.nat(),
    x: fc.nat(1600),
    valence: fc.option(fc.integer({ min: -2, max: 2 })),
  }),
  { minLength: 1, maxLength: 10 },
);
type Edit = (typeof edits extends fc.Arbitrary<infer List> ? List : never)[number];

let lastId = 9_000_000;
const newId = (): string => fixtureId((lastId += 1));

function after(project: Project, { kind, one, other, x, valence }: Edit): Project {
  const pick = (table: object, at: number): string => Object.keys(table)[at % Object.keys(table).length]!;
  if (Object.keys(project.steps).length < 2) return project;
  const run = <Args>(command: Command<Args>, args: Args): Project => {
    const outcome = runCommand(project, command, args, { newId, now: () => 0 });
    return outcome.done ? outcome.project : project;
  };
  const stepId = pick(project.steps, one);
  const stageId = pick(project.stages, other);
  const laneId = pick(project.lanes, other);
  switch (kind) {
    case 'move':
      return run(moveSteps, { moves: [{ stepId, stageId, laneId, x, y: 8 }] });
    case 'rename':
      return run(rename, { table: 'steps', id: stepId, name: `Renamed ${x}` });
    case 'renameStage':
      return run(rename, { table: 'stages', id: stageId, name: `Renamed ${x}` });
    case 'delete':
      return run(deleteSelection, { stepIds: [stepId], connectionIds: [] });
    case 'feel':
      return run(setFeeling, {
        stepIds: [stepId],
        participantId: pick(project.participants, other),
        valence,
      });
    case 'find':
      return run(addInsight, { id: newId(), polarity: 'pain', words: 'Ouch', stepIds: [stepId] });
    case 'connect':
      return run(connect, {
        id: newId(),
        fromStepId: stepId,
        toStepId: pick(project.steps, other),
        kind: 'message',
      });
    case 'lead':
      return run(linkStep, { stepId, mapId: other % 3 === 0 ? null : detailId });
    case 'copy':
      return run(duplicateSteps, { copies: { [stepId]: newId() } });
  }
}

/** The same records in other tables: of these nothing was kept. */
function unknown(project: Project): Project {
  return Object.fromEntries(
    Object.entries(project).map(([table, rows]) => [table, { ...(rows as object) }]),
  ) as unknown as Project;
}

const describe = (subject: OutlineRow['subject']): string => subject.kind;
const plain = (rows: readonly OutlineRow[]): unknown =>
  rows.map(({ id, subject, children }) => ({ id, subject, children: plain(children) }));

test('what is kept from edit to edit is what is computed anew', () => {
  fc.assert(
    fc.property(edits, (drawn) => {
      const outlineOf = createOutlineKeeper();
      let project = start;
      outlineOf(project, mapId, describe);
      for (const edit of drawn) {
        project = after(project, edit);
        const anew = unknown(project);
        const order = readingOrder(project, mapId);
        const feelings = feelingsByStep(project);
        const crossings = lineCrossings(project, mapId);
        const { rows, byId } = outlineOf(project, mapId, describe);
        expect(order).toEqual(readingOrder(anew, mapId));
        expect(feelings).toEqual(feelingsByStep(anew));
        expect(crossings).toEqual(lineCrossings(anew, mapId));
        const leading = Object.values(project.steps).filter((step) => step.linkedMapId === detailId);
        expect(stepsByLinkedMap(project).get(detailId) ?? []).toEqual(leading);
        expect(insightsByStep(project)).toEqual(insightsByStep(anew));
        expect(plain(rows)).toEqual(plain(outlineRows(anew, mapId, describe, new Map())));
        expect([...byId.keys()].sort()).toEqual(idsIn(rows).sort());
      }
    }),
    { numRuns: 60 },
  );
});

function idsIn(rows: readonly OutlineRow[]): string[] {
  return rows.flatMap((row) => [row.id, ...idsIn(row.children)]);
}

test('after one step was renamed, only its row, its stage’s and those that lead there are new', () => {
  const outlineOf = createOutlineKeeper();
  const before = new Map(outlineOf(start, mapId, describe).byId);
  const [first] = readingOrder(start, mapId);
  const outcome = runCommand(
    start,
    rename,
    { table: 'steps', id: first!.id, name: 'Another' },
    { newId, now: () => 0 },
  );
  if (!outcome.done) throw new Error('refused');
  const { byId } = outlineOf(outcome.project, mapId, describe);
  const anew = [...byId].filter(([id, row]) => before.get(id) !== row).map(([id]) => id);
  expect(anew.sort()).toEqual([first!.stageId, first!.id].sort());
});

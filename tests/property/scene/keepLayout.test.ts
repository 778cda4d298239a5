import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runCommand } from '../../../shared/commands/command.ts';
import { deleteSelection } from '../../../shared/commands/deleteSelection.ts';
import { moveSteps } from '../../../shared/commands/moveSteps.ts';
import { rename } from '../../../shared/commands/rename.ts';
import { resizeStage } from '../../../shared/commands/resizeStage.ts';
import type { Project } from '../../../shared/model/project.ts';
import { createLayoutKeeper } from '../../../shared/scene/keepLayout.ts';
import { layoutMap } from '../../../shared/scene/layoutMap.ts';
import { fixtureId } from '../../fixtures/projects/fixtureId.ts';
import { largeJourney } from '../../fixtures/projects/largeJourney.ts';
import { onlyMap } from '../../fixtures/projects/onlyMap.ts';

const start = largeJourney(60);
const mapId = onlyMap(start);
const edits = fc.array(
  fc.record({
    kind: fc.constantFrom('move', 'rename', 'delete', 'resize'),
    which: fc.nat(),
    stage: fc.nat(),
    lane: fc.nat(),
    x: fc.nat(2000),
    y: fc.nat(200),
  }),
  { maxLength: 12 },
);
type Edit = Parameters<Parameters<(typeof edits)['map']>[0]>[0][number];

let lastId = 5_000_000;
const context = { newId: () => fixtureId((lastId += 1)), now: () => 0 };

function after(project: Project, { kind, which, stage, lane, x, y }: Edit): Project {
  const pick = (table: object, at: number): string => Object.keys(table)[at % Object.keys(table).length]!;
  if (Object.keys(project.steps).length === 0) return project;
  const stepId = pick(project.steps, which);
  const stageId = pick(project.stages, stage);
  const outcome = {
    move: () => {
      const moves = [{ stepId, stageId, laneId: pick(project.lanes, lane), x, y }];
      return runCommand(project, moveSteps, { moves }, context);
    },
    rename: () => runCommand(project, rename, { table: 'steps', id: stepId, name: `Renamed ${x}` }, context),
    delete: () => runCommand(project, deleteSelection, { stepIds: [stepId], connectionIds: [] }, context),
    resize: () => runCommand(project, resizeStage, { stageId, width: 200 + x }, context),
  }[kind]();
  return outcome.done ? outcome.project : project;
}

test('a layout that is kept from edit to edit is the one that is made anew', () => {
  fc.assert(
    fc.property(edits, (drawn) => {
      const layoutOf = createLayoutKeeper();
      let project = start;
      expect(layoutOf(project, mapId)).toEqual(layoutMap(project, mapId));
      for (const edit of drawn) {
        project = after(project, edit);
        expect(layoutOf(project, mapId)).toEqual(layoutMap(project, mapId));
      }
    }),
  );
});

test('it is the same object as long as nothing moved', () => {
  const layoutOf = createLayoutKeeper();
  const before = layoutOf(start, mapId);
  const renamed = after(start, { kind: 'rename', which: 3, stage: 0, lane: 0, x: 1, y: 0 });
  expect(renamed).not.toBe(start);
  expect(layoutOf(renamed, mapId)).toBe(before);
});

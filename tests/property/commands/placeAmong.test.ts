import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addStage } from '../../../shared/commands/addStage.ts';
import { moveStage } from '../../../shared/commands/moveStage.ts';
import { stagesOf } from '../../../shared/model/siblings.ts';
import { faultsOf } from '../../fixtures/checkProject.ts';
import { claimMap } from '../../fixtures/edits/worktable.ts';

const moves = fc.array(
  fc.record({ from: fc.nat({ max: 20 }), to: fc.nat({ max: 12 }), isNew: fc.boolean() }),
  {
    maxLength: 40,
    size: 'max',
  },
);
// As another program, or two windows, may have made them: no keys of ours, or the same twice.
const keys = fc.array(fc.oneof(fc.stringMatching(/^[0-9A-Za-z]{1,6}$/), fc.constantFrom('a0', 'a1', 'zz')), {
  minLength: 3,
  maxLength: 3,
});

test('puts a stage exactly where it is put, whatever keys its siblings have', () => {
  fc.assert(
    fc.property(keys, moves, (positions, story) => {
      const table = claimMap();
      const first = stagesOf(table.project(), table.mapId);
      table.apply(
        first.map(({ id }, index) => ({
          op: 'replace',
          path: ['stages', id, 'position'],
          value: positions[index],
        })),
      );
      const ids = () => stagesOf(table.project(), table.mapId).map((stage) => stage.id);
      const model = [...ids()];
      for (const { from, to, isNew } of story) {
        const id = isNew ? table.newId() : model.splice(from % model.length, 1)[0]!;
        model.splice(to, 0, id);
        if (isNew) table.run(addStage, { id, mapId: table.mapId, name: 'New', index: to });
        else table.run(moveStage, { stageId: id, index: to });
        expect(ids()).toEqual(model);
      }
      expect(faultsOf(table.project())).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

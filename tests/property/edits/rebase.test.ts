import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rebase } from '../../../renderer/state/rebase.ts';
import { applyPatches } from '../../../shared/commands/applyPatches.ts';
import type { CommandContext } from '../../../shared/commands/command.ts';
import { changeSchema } from '../../../shared/model/change.ts';
import type { Change } from '../../../shared/model/change.ts';
import type { Project } from '../../../shared/model/project.ts';
import { isWhole } from '../../../shared/rules/isWhole.ts';
import { placesHold } from '../../../shared/rules/placesHold.ts';
import { arbitraryStory, deskWith, doDeed, smallProject } from '../../fixtures/edits/story.ts';
import type { Deed } from '../../fixtures/edits/story.ts';
import { fixedContext } from '../../fixtures/fixedContext.ts';

const runs = process.env.PRAISEPOINT_LONG === '1' ? 3000 : 200;

/** What one window makes of the project by these deeds, undo and redo among them. */
function windowOf(start: Project, story: readonly Deed[], context: CommandContext) {
  const desk = deskWith(start);
  const changes: Change[] = story.flatMap((deed) => doDeed(desk, deed, context)?.change ?? []);
  return { project: desk.project, changes };
}

/** Two windows that begin with the same project and do not hear of each other: the second one's edits on the first's. */
function holds(law: (theirs: Project, mine: readonly Change[]) => void): void {
  fc.assert(
    fc.property(arbitraryStory(12), arbitraryStory(12), arbitraryStory(12), (before, one, other) => {
      const context = fixedContext();
      const start = windowOf(smallProject(context), before, context).project;
      const theirs = windowOf(start, one, context).project;
      law(theirs, windowOf(start, other, context).changes);
    }),
    { numRuns: runs },
  );
}

test('edits put onto those of another window are taken back, one after the other, to what that one had', () => {
  let count = 0;
  holds((theirs, mine) => {
    const { project, kept } = rebase(theirs, mine);
    count += kept.length;
    let there = theirs;
    const states = kept.map(({ patches }) => (there = applyPatches(there, patches)));
    expect(isDeepStrictEqual(there, project)).toBe(true);
    for (const [index, { inverse }] of [...kept.entries()].toReversed()) {
      there = applyPatches(there, inverse);
      expect(isDeepStrictEqual(there, states[index - 1] ?? theirs)).toBe(true);
    }
  });
  expect(count).toBeGreaterThan(runs);
});

test('what two windows make together fits the library, and everything in it lies on one map', () => {
  holds((theirs, mine) => {
    const { project, kept } = rebase(theirs, mine);
    expect([isWhole(project), placesHold(project)]).toEqual([true, true]);
    for (const change of kept) expect(changeSchema.parse(change)).toEqual(change);
  });
});

test('edits put onto what they were made on stay as they are, all of them', () => {
  fc.assert(
    fc.property(arbitraryStory(20), (story) => {
      const context = fixedContext();
      const start = smallProject(context);
      const { project, changes } = windowOf(start, story, context);
      const rebased = rebase(start, changes);
      expect(rebased.kept.map(({ id }) => id)).toEqual(changes.map(({ id }) => id));
      expect(isDeepStrictEqual(rebased.project, project)).toBe(true);
    }),
    { numRuns: runs },
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rebase } from '../../../renderer/state/rebase.ts';
import { whysOf } from '../../../shared/analysis/insights/whysOf.ts';
import type { Why } from '../../../shared/analysis/insights/whysOf.ts';
import { applyPatches } from '../../../shared/commands/applyPatches.ts';
import { runCommand } from '../../../shared/commands/command.ts';
import { deleteCause } from '../../../shared/commands/deleteCause.ts';
import { editCause } from '../../../shared/commands/editCause.ts';
import { blanks } from '../../../shared/model/blanks.ts';
import type { Cause } from '../../../shared/model/insightRecords.ts';
import type { Project } from '../../../shared/model/project.ts';
import { emptyProject } from '../../../shared/model/tables.ts';
import { rootsInCircle } from '../../../shared/rules/causeCircles.ts';
import { missingForState } from '../../../shared/rules/insightStates.ts';
import { fixedContext } from '../../fixtures/fixedContext.ts';
import { fixtureId } from '../../fixtures/projects/fixtureId.ts';

// Pains that cause each other, by commands and by a stranger's hand. What is a circle is found anew here: what is left
// over when, again and again, every pain goes that no other one causes.

const pains = 6;
const insightOf = (place: number) => fixtureId(1 + place);
const causeOf = (place: number) => fixtureId(100 + place);

function withPains(causes: readonly Cause[]): Project {
  const insights = Array.from({ length: pains }, (_, place) => ({
    ...blanks.insights,
    ...{ id: insightOf(place), words: 'I waited.', remedy: '', wordsNow: '' },
    ...{ polarity: 'pain' as const, state: 'found' as const },
  }));
  return {
    ...emptyProject,
    insights: Object.fromEntries(insights.map((one) => [one.id, one])),
    causes: Object.fromEntries(causes.map((one) => [one.id, one])),
  };
}

function circlingPains({ causes }: Project): readonly string[] {
  let links = Object.values(causes)
    .filter(({ isRoot, causeInsightId }) => isRoot && causeInsightId !== null)
    .map(({ insightId, causeInsightId }) => [insightId, causeInsightId!] as const);
  for (;;) {
    // On a circle is who both causes and is caused, when the others are gone.
    const left = links.filter(
      ([from, to]) => links.some(([one]) => one === to) && links.some(([, other]) => other === from),
    );
    if (left.length === links.length) return [...new Set(links.map(([from]) => from))];
    links = left;
  }
}

const causeRow = fc.record({
  insight: fc.nat({ max: pains - 1 }),
  parent: fc.option(fc.nat({ max: 11 }), { nil: null, freq: 4 }),
  isRoot: fc.oneof({ weight: 3, arbitrary: fc.constant(true) }, fc.boolean()),
  lies: fc.option(fc.nat({ max: pains - 1 }), { nil: null, freq: 5 }),
});
const strangersRows = fc.array(causeRow, { maxLength: 12 }).map((rows) =>
  withPains(
    rows.map(({ insight, parent, isRoot, lies }, place): Cause => ({
      id: causeOf(place),
      insightId: insightOf(insight),
      parentId: parent === null || parent >= rows.length ? null : causeOf(parent),
      text: 'Because.',
      position: 'a0',
      isRoot,
      stepId: null,
      causeInsightId: lies === null ? null : insightOf(lies),
      participantId: null,
    })),
  ),
);

const edits = fc.array(
  fc.record({
    cause: fc.nat({ max: 11 }),
    isRoot: fc.option(fc.boolean(), { nil: undefined, freq: 2 }),
    lies: fc.option(fc.nat({ max: pains - 1 }), { nil: undefined, freq: 5 }),
  }),
  { maxLength: 20, size: 'max' },
);
const bare = withPains(
  Array.from({ length: 12 }, (_, place) => ({
    ...{ id: causeOf(place), insightId: insightOf(place % pains), parentId: null, text: 'Because.' },
    ...{ position: 'a0', isRoot: true, stepId: null, causeInsightId: null, participantId: null },
  })),
);

function editedBy(start: Project, wishes: readonly { cause: number; isRoot?: boolean; lies?: number }[]) {
  let project = start;
  let refused = 0;
  const changes = wishes.flatMap(({ cause, isRoot, lies }) => {
    const fields = {
      ...(isRoot === undefined ? {} : { isRoot }),
      ...(lies === undefined ? {} : { causeInsightId: insightOf(lies) }),
    };
    const outcome = runCommand(project, editCause, { causeId: causeOf(cause), fields }, fixedContext());
    if (!outcome.done) {
      if (outcome.refusal.code === 'causes-in-circle') refused += 1;
      return [];
    }
    project = outcome.project;
    return outcome.change ?? [];
  });
  return { project, changes, refused };
}

test('no edits, in whatever order, lead round in a circle, and none is refused that does not', () => {
  let refused = 0;
  fc.assert(
    fc.property(edits, (wishes) => {
      let project = bare;
      for (const wish of wishes) {
        const after = editedBy(project, [wish]);
        refused += after.refused;
        expect(circlingPains(after.project)).toEqual([]);
        if (after.refused > 0) {
          const { insightId, isRoot, ...cause } = project.causes[causeOf(wish.cause)]!;
          const causeInsightId = wish.lies === undefined ? cause.causeInsightId : insightOf(wish.lies);
          const wished = { ...cause, insightId, isRoot: wish.isRoot ?? isRoot, causeInsightId };
          const forced = { ...project, causes: { ...project.causes, [wished.id]: wished } };
          expect(circlingPains(forced)).not.toEqual([]);
        }
        project = after.project;
      }
      expect(rootsInCircle(project).size).toBe(0);
    }),
    { numRuns: 300 },
  );
  expect(refused).toBeGreaterThan(50);
});

test('edits of two windows, of which each makes one half of a circle, do not meet in one', () => {
  let left = 0;
  fc.assert(
    fc.property(edits, edits, (mine, theirs) => {
      const waiting = editedBy(bare, mine).changes.map((change, place) => ({
        ...change,
        id: fixtureId(5000 + place),
      }));
      const { project, kept } = rebase(editedBy(bare, theirs).project, waiting);
      expect(circlingPains(project)).toEqual([]);
      left += waiting.length - kept.length;
    }),
    { numRuns: 300 },
  );
  expect(left).toBeGreaterThan(20);
});

test('rows that a stranger wrote are read as what they are: no root lies on a circle, and nothing is lost', () => {
  let circles = 0;
  fc.assert(
    fc.property(strangersRows, fc.nat({ max: 11 }), (project, chosen) => {
      for (const { id } of Object.values(project.insights)) {
        const own = Object.values(project.causes).filter(({ insightId }) => insightId === id);
        // Each cause is told, and once.
        const told = (whys: readonly Why[]): readonly string[] =>
          whys.flatMap(({ cause, whys: behind }) => [cause.id, ...told(behind)]);
        expect([...told(whysOf(project.causes, id))].sort()).toEqual(own.map((one) => one.id).sort());
        // A root counts where its place is not the pain itself, over however many others.
        const roots = own.filter(({ isRoot }) => isRoot);
        const isPlaced = roots.some((root) => {
          const { causeInsightId } = root;
          if (causeInsightId === null) return false;
          const met = new Set<string>();
          const leads = (from: string): boolean =>
            from === id ||
            (!met.has(from) &&
              met.add(from).size > 0 &&
              Object.values(project.causes).some(
                (one) =>
                  one.isRoot &&
                  one.insightId === from &&
                  one.causeInsightId !== null &&
                  leads(one.causeInsightId),
              ));
          return !leads(causeInsightId);
        });
        const missing = roots.length === 0 ? ['cause'] : isPlaced ? [] : ['cause-place'];
        expect(missingForState(project, id, 'understood')).toEqual(missing);
        if (circlingPains(project).length > 0) circles += 1;
      }
      // A cause goes with all that hangs on it, and an undo brings all of it back.
      const causeId = causeOf(chosen);
      const outcome = runCommand(project, deleteCause, { causeId }, fixedContext());
      if (!outcome.done || outcome.change === null) return;
      const gone = new Set([causeId]);
      for (const one of gone)
        for (const { id, parentId } of Object.values(project.causes)) if (parentId === one) gone.add(id);
      expect(Object.keys(outcome.project.causes).sort()).toEqual(
        Object.keys(project.causes)
          .filter((id) => !gone.has(id))
          .sort(),
      );
      expect(applyPatches(outcome.project, outcome.change.inverse)).toEqual(project);
    }),
    { numRuns: 500 },
  );
  expect(circles).toBeGreaterThan(50);
});

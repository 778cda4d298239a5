import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countInsights } from '../../shared/analysis/countInsights.ts';
import type { Project } from '../../shared/model/project.ts';
import { withProvenStates } from '../../shared/rules/insightStates.ts';
import { arbitraryPraises } from '../fixtures/arbitraryPraises.ts';
import { smallProject } from '../fixtures/edits/story.ts';
import { fixedContext } from '../fixtures/fixedContext.ts';
import { fixtureId } from '../fixtures/projects/fixtureId.ts';
import { openedIn } from './openedIn.ts';
import { create, exported, imported } from './projectFileWays.ts';
import { openTemporary } from './temporaryFolder.ts';

// A stranger's rows in the library itself: whatever is read out of it says *praised* of nothing without a measured gain.

/** A project with those rows, all of them at its first step, so that its picture shows them. */
const arbitraryRows = arbitraryPraises.map((rows): Project => {
  const project = smallProject(fixedContext());
  const stepId = Object.keys(project.steps)[0]!;
  const links = Object.keys(rows.insights).map((insightId, index) => ({
    id: fixtureId(70_000_000 + index),
    insightId,
    stepId,
  }));
  const insightSteps = Object.fromEntries(links.map((one) => [one.id, one]));
  return { ...project, ...rows, insightSteps };
});

const statesOf = ({ insights }: Project) =>
  Object.fromEntries(Object.values(insights).map(({ id, state }) => [id, state]));

test('the list of projects, in SQL, counts for praise points what the rule does, in TypeScript', () => {
  const library = openTemporary();
  fc.assert(
    fc.property(arbitraryRows, (rows) => {
      const id = create(library, rows);
      const card = library.service['projects.list']({}).projects.find(({ head }) => head.id === id);
      const { pains, praises } = countInsights(withProvenStates(rows));
      expect({ pains: card?.pains, praises: card?.praises }).toEqual({ pains, praises });
      library.service['projects.delete']({ id, at: 0 });
    }),
    { numRuns: 150 },
  );
});

test('an earlier state, the picture of the home screen and a project file say of each what it proves', () => {
  const library = openTemporary();
  const other = openTemporary();
  fc.assert(
    fc.property(arbitraryRows, (rows) => {
      const id = create(library, rows);
      const proven = statesOf(withProvenStates(rows));
      const { state } = library.service['history.at']({ id, after: { seq: 1 }, known: null });
      expect(state.kind === 'whole' && statesOf(state.project)).toEqual(proven);
      const picture = library.service['projects.picture']({ id });
      expect(statesOf(picture.project)).toEqual(proven);
      expect(picture.project.metrics).toEqual({});
      const { head } = imported(other, exported(library, id));
      // Taken in as what it proves, and not only read so.
      expect(statesOf(openedIn(other.service, head.id).project)).toEqual(proven);
    }),
    { numRuns: 12 },
  );
});

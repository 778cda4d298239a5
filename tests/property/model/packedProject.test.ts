import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packedProjectSchema } from '../../../shared/model/packedProjectSchema.ts';
import { unpackProject } from '../../../shared/model/packedProject.ts';
import { emptyProject, tableNames } from '../../../shared/model/tables.ts';
import type { Project } from '../../../shared/model/project.ts';
import { arbitraryStory, deskWith, doDeed, smallProject } from '../../fixtures/edits/story.ts';
import { fixedContext } from '../../fixtures/fixedContext.ts';
import { largeJourney } from '../../fixtures/projects/largeJourney.ts';
import { packed } from '../../fixtures/projects/packed.ts';
import { sampleJourney } from '../../fixtures/projects/sampleJourney.ts';

/** As it arrives in a window: by way of JSON. */
function sent(project: Project): Project {
  return unpackProject(packedProjectSchema.parse(JSON.parse(JSON.stringify(packed(project)))));
}

/** Equal, and the records of every table in the same order, which `toEqual` does not look at. */
function expectSame(project: Project): void {
  const arrived = sent(project);
  expect(arrived).toEqual(project);
  for (const table of tableNames) expect(Object.keys(arrived[table])).toEqual(Object.keys(project[table]));
}

test('a project is the same after it was packed and sent', () => {
  fc.assert(
    fc.property(arbitraryStory(20), (story) => {
      const context = fixedContext();
      const desk = deskWith(smallProject(context));
      for (const deed of story) doDeed(desk, deed, context);
      expectSame(desk.project);
    }),
    { numRuns: 60 },
  );
});

test('an empty one too, and one with pictures, pains and figures', () => {
  expectSame(emptyProject);
  expectSame(sampleJourney());
});

test('one whose references name nothing that is there', () => {
  const project = largeJourney(100);
  const [first, second] = Object.values(project.steps);
  const nobody = fixedContext().newId();
  expect(project.participants).not.toHaveProperty(nobody);
  const steps = {
    ...project.steps,
    [first!.id]: { ...first!, ownerId: nobody },
    [second!.id]: { ...second!, mapId: nobody },
  };
  expectSame({ ...project, steps });
});

test('a value that stands in every record travels once', () => {
  const steps = packed(largeJourney(1_000))['steps'];
  expect(steps?.columns['mapId']).toEqual({ all: expect.any(String) as string });
  expect(steps?.columns['laneId']).toMatchObject({ of: 'lanes' });
  expect(steps?.columns['kind']).toMatchObject({ few: expect.any(Array) as unknown[] });
  expect(steps?.columns['id']).toMatchObject({ each: expect.any(Array) as unknown[] });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { projectSchema } from '../../shared/contract/channels.ts';
import type { Change, Patch } from '../../shared/model/change.ts';
import { emptyProject } from '../../shared/model/tables.ts';
import type { Project } from '../../shared/model/project.ts';
import type { Library } from '../../main/library/openLibrary.ts';
import { arbitraryProject } from './arbitraryProject.ts';
import { changeOf } from './changeOf.ts';
import { faultOf } from './faultOf.ts';
import { additions, firstChange, journeyOf } from './journeyOf.ts';
import { patchesBetween } from './patchesBetween.ts';
import { seeded } from './seeded.ts';
import { openTemporary, temporaryFolder } from './temporaryFolder.ts';
import { openedIn } from './openedIn.ts';

const random = seeded(11);

function create(library: Library, project: Project | null = null): string {
  const id = random.id();
  const change = project === null ? null : firstChange(project, random, 5);
  library.service['projects.create']({ id, kind: 'service', name: 'Claim', at: 5, change });
  return id;
}

const contentOf = (library: Library, id: string) => openedIn(library.service, id).project;
const revisionOf = (library: Library, id: string) => openedIn(library.service, id).head.revision;

function store(library: Library, id: string, patches: readonly Patch[], more: Partial<Change> = {}) {
  const revision = revisionOf(library, id);
  const change = changeOf(random.id(), patches, more);
  return library.service['projects.store']({ id, revision, change });
}

describe('what is stored', () => {
  test('is what was sent, whatever the records hold, also after the library was closed', () => {
    const folder = temporaryFolder();
    fc.assert(
      fc.property(arbitraryProject, (project) => {
        expect(projectSchema.parse(project)).toEqual(project);
        const library = openTemporary(folder);
        const id = create(library, project);
        expect(contentOf(library, id)).toEqual(project);
        library.close();
        const again = openTemporary(folder);
        expect(contentOf(again, id)).toEqual(project);
        again.close();
      }),
      { numRuns: 60 },
    );
  });

  test('follows one change from any project to any other and back, in whatever order its patches come', () => {
    const library = openTemporary();
    fc.assert(
      fc.property(
        arbitraryProject,
        arbitraryProject,
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
        (one, other, order) => {
          const shuffled = (patches: Patch[]) =>
            patches
              .map((patch) => ({ patch, key: order.next().value as number }))
              .sort((a, b) => a.key - b.key)
              .map(({ patch }) => patch);
          const id = create(library, one);
          store(library, id, shuffled(patchesBetween(one, other)));
          expect(contentOf(library, id)).toEqual(other);
          store(library, id, shuffled(patchesBetween(other, one)));
          expect(contentOf(library, id)).toEqual(one);
        },
      ),
      { numRuns: 150 },
    );
    expect(library.connection.database.pragma('integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    expect(library.connection.database.pragma('foreign_key_check')).toEqual([]);
  });

  test('takes patches of one row in their order: added, changed, removed, added again', () => {
    const library = openTemporary();
    const project = journeyOf(2, random);
    const id = create(library, project);
    const [step, other] = Object.values(project.steps);
    const connection = Object.values(project.connections)[0]!;
    const back = { ...connection, id: random.id(), fromStepId: other!.id, toStepId: step!.id };
    store(library, id, [
      { op: 'add', path: ['connections', back.id], value: back },
      { op: 'replace', path: ['connections', back.id, 'label'], value: 'once more' },
      { op: 'remove', path: ['connections', connection.id] },
      { op: 'add', path: ['connections', connection.id], value: { ...connection, label: 'again' } },
      { op: 'replace', path: ['steps', step!.id], value: { ...step!, title: 'Whole' } },
      { op: 'replace', path: ['steps', step!.id, 'x'], value: 7 },
    ]);
    const content = contentOf(library, id);
    expect(content.connections).toEqual({
      [back.id]: { ...back, label: 'once more' },
      [connection.id]: { ...connection, label: 'again' },
    });
    expect(content.steps[step!.id]).toEqual({ ...step!, title: 'Whole', x: 7 });
  });

  test('lets two participants of steps change places in one change', () => {
    const library = openTemporary();
    const project = journeyOf(2, random);
    const id = create(library, project);
    const [one, other] = Object.values(project.stepFeelings);
    store(library, id, [
      { op: 'replace', path: ['stepFeelings', one!.id, 'stepId'], value: other!.stepId },
      { op: 'replace', path: ['stepFeelings', one!.id, 'participantId'], value: other!.participantId },
      { op: 'replace', path: ['stepFeelings', other!.id, 'stepId'], value: one!.stepId },
      { op: 'replace', path: ['stepFeelings', other!.id, 'participantId'], value: one!.participantId },
    ]);
    expect(contentOf(library, id).stepFeelings[one!.id]).toMatchObject({ stepId: other!.stepId });
    expect(contentOf(library, id).stepFeelings[other!.id]).toMatchObject({ stepId: one!.stepId });
  });

  test('keeps projects apart whose records have the same ids', () => {
    const library = openTemporary();
    const project = journeyOf(3, random);
    const one = create(library, project);
    const other = create(library, project);
    const step = Object.values(project.steps)[0]!;
    store(library, one, [{ op: 'replace', path: ['steps', step.id, 'title'], value: 'Only here' }]);
    expect(contentOf(library, one).steps[step.id]!.title).toBe('Only here');
    expect(contentOf(library, other)).toEqual(project);
  });
});

describe('a change', () => {
  test('counts the revision up by one and tells when the project changed', () => {
    const library = openTemporary();
    const id = create(library);
    expect(revisionOf(library, id)).toBe(0);
    expect(store(library, id, [], { at: 77 })).toEqual({ revision: 1, changedAt: 77 });
    expect(openedIn(library.service, id).head).toMatchObject({ revision: 1, changedAt: 77 });
  });

  test('that is sent again answers the same and is stored once', () => {
    const library = openTemporary();
    const id = create(library);
    const map = journeyOf(0, random);
    const change = changeOf(random.id(), additions(map));
    const first = library.service['projects.store']({ id, revision: 0, change });
    store(library, id, [], { at: 9999 });
    expect(library.service['projects.store']({ id, revision: 0, change })).toEqual(first);
    expect(revisionOf(library, id)).toBe(2);
    expect(contentOf(library, id)).toEqual(map);
  });

  test('made on another revision is a conflict and changes nothing', () => {
    const library = openTemporary();
    const project = journeyOf(1, random);
    const id = create(library, project);
    store(library, id, []);
    const change = changeOf(random.id(), [{ op: 'remove', path: ['maps', Object.keys(project.maps)[0]!] }]);
    for (const revision of [0, 1, 3]) {
      const fault = faultOf(() => library.service['projects.store']({ id, revision, change }));
      expect(fault).toEqual({ code: 'conflict', args: { revision: 2 } });
    }
    expect(contentOf(library, id)).toEqual(project);
  });

  test('comes back out of the log as it went in', () => {
    const library = openTemporary();
    const project = journeyOf(4, random);
    const id = create(library);
    const change = changeOf(random.id(), additions(project), {
      inverse: patchesBetween(project, emptyProject),
      label: { key: 'moveSteps', args: { count: 3, name: '「槽點」' } },
    });
    library.service['projects.store']({ id, revision: 0, change });
    expect(library.service['projects.change']({ id, changeId: change.id })).toEqual({ change });
    expect(faultOf(() => library.service['projects.change']({ id, changeId: random.id() })).code).toBe(
      'not-found',
    );
  });

  test('of a project that is not there is refused', () => {
    const library = openTemporary();
    const change = changeOf(random.id(), []);
    expect(
      faultOf(() => library.service['projects.store']({ id: random.id(), revision: 0, change })).code,
    ).toBe('not-found');
  });

  test.each<[string, (project: Project) => Patch[]]>([
    [
      'removes a step that others hang on',
      (project) => [{ op: 'remove', path: ['steps', Object.keys(project.steps)[0]!] }],
    ],
    ['removes what is not there', () => [{ op: 'remove', path: ['steps', random.id()] }]],
    [
      'changes what is not there',
      () => [{ op: 'replace', path: ['steps', random.id(), 'title'], value: 'x' }],
    ],
    [
      'adds what is there',
      (project) => [
        { op: 'add', path: ['maps', Object.keys(project.maps)[0]!], value: Object.values(project.maps)[0] },
      ],
    ],
    [
      'removes twice',
      (project) => [
        { op: 'remove', path: ['metricValues', Object.keys(project.metricValues)[0]!] },
        { op: 'remove', path: ['metricValues', Object.keys(project.metricValues)[0]!] },
      ],
    ],
    [
      'changes what it removed',
      (project) => [
        { op: 'remove', path: ['metricValues', Object.keys(project.metricValues)[0]!] },
        { op: 'replace', path: ['metricValues', Object.keys(project.metricValues)[0]!, 'note'], value: '' },
      ],
    ],
    [
      'names a column that no table has',
      (project) => [
        { op: 'replace', path: ['steps', Object.keys(project.steps)[0]!, 'title = 1 --'], value: 'x' },
      ],
    ],
    [
      'points at a participant that is not there',
      (project) => [
        {
          op: 'replace',
          path: ['steps', Object.keys(project.steps)[0]!, 'participantId'],
          value: random.id(),
        },
      ],
    ],
    [
      'lets one feel twice about a step',
      (project) => {
        const feeling = { ...Object.values(project.stepFeelings)[0]!, id: random.id() };
        return [{ op: 'add', path: ['stepFeelings', feeling.id], value: feeling }];
      },
    ],
  ])('that %s breaks a constraint and leaves all as it was', (_, patches) => {
    const library = openTemporary();
    const project = journeyOf(2, random);
    const id = create(library, project);
    const rename: Patch = {
      op: 'replace',
      path: ['maps', Object.keys(project.maps)[0]!, 'name'],
      value: 'Lost',
    };
    expect(faultOf(() => store(library, id, [rename, ...patches(project)])).code).toBe('constraint');
    expect(contentOf(library, id)).toEqual(project);
    expect(revisionOf(library, id)).toBe(1);
    expect(
      library.service['search.find']({ search: 'Lost', projectId: null, projects: 9, hits: 9 }).groups,
    ).toEqual([]);
    expect(store(library, id, [rename]).revision).toBe(2);
  });
});

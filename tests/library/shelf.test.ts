import { expect, test } from 'vitest';
import { parseClip } from '../../shared/formats/clipboard/clip.ts';
import { runCommand } from '../../shared/commands/command.ts';
import type { Command } from '../../shared/commands/command.ts';
import { publishFlow } from '../../shared/commands/publishFlow.ts';
import { addListed } from '../../shared/commands/addListed.ts';
import { rename } from '../../shared/commands/rename.ts';
import { setMapOwner } from '../../shared/commands/setMapOwner.ts';
import { tagMap } from '../../shared/commands/tagMap.ts';
import { emptyProject } from '../../shared/model/tables.ts';
import type { Project } from '../../shared/model/project.ts';
import { fixedContext } from '../fixtures/fixedContext.ts';
import { shelf } from '../fixtures/shelf.ts';
import { faultOf } from './faultOf.ts';
import { openedIn } from './openedIn.ts';
import { patchesBetween } from './patchesBetween.ts';
import { seeded } from './seeded.ts';
import { openTemporary } from './temporaryFolder.ts';

const random = seeded(11);

function store(
  service: ReturnType<typeof openTemporary>['service'],
  project: Project,
  kind: 'service' | 'standard',
  name: string,
) {
  const id = random.id();
  const label = { key: 'sample', args: {} };
  const patches = patchesBetween(emptyProject, project);
  const change = { id: random.id(), at: 1, label, patches, inverse: [], undoes: null, redoes: null };
  service['projects.create']({ id, kind, name, at: 1, change });
  return id;
}

test('the shelf lists what was published, with who answers for it and its tags, and gives each version as it was', () => {
  const { service } = openTemporary();
  const table = shelf();
  const { run, newId, mapId, step } = table;
  const [owner, first, second] = [newId(), newId(), newId()];
  run(setMapOwner, { mapId, ownerId: owner, newOwner: { name: 'Service desk' } });
  run(tagMap, { mapId, tagId: first, newTag: { name: 'Recovery' } });
  run(addListed, { list: 'tags', id: second, name: 'Elsewhere' });
  run(rename, { table: 'steps', id: step('Record').id, name: 'Write down' });
  table.publish('Shorter.');
  const id = store(service, table.project(), 'standard', 'Shelf');
  store(service, shelf().project(), 'service', 'A draft of a project is none');
  const gone = store(service, shelf().project(), 'standard', 'Gone');
  service['projects.delete']({ id: gone, at: 2 });

  const { flows } = service['shelf.list']({});
  expect(flows).toMatchObject([
    {
      projectId: id,
      mapId,
      name: 'Complaint',
      owner: 'Service desk',
      tags: ['Recovery'],
      versions: [
        { number: 2, note: 'Shorter.' },
        { number: 1, note: 'The first.' },
      ],
    },
  ]);
  const titlesOf = (number: number) => {
    const { content } = service['shelf.version']({ projectId: id, mapId, number });
    return Object.values(parseClip(content)!.records.steps).map(({ title }) => title);
  };
  expect(titlesOf(1)).toContain('Record');
  expect(titlesOf(2)).toContain('Write down');
  expect(faultOf(() => titlesOf(3))).toMatchObject({ code: 'not-found' });
  expect(faultOf(() => service['shelf.version']({ projectId: gone, mapId, number: 1 }))).toMatchObject({
    code: 'not-found',
  });
});

test('what was published is no step of undo, in the log as in the window', () => {
  const { service } = openTemporary();
  const context = fixedContext();
  const table = shelf();
  const id = store(service, table.project(), 'standard', 'Shelf');
  const opened = openedIn(service, id);
  let { project } = opened;
  let { revision } = opened.head;
  const run = <Args>(command: Command<Args>, args: Args): string => {
    const outcome = runCommand(project, command, args, context);
    if (!outcome.done || outcome.change === null) throw new Error('nothing was done');
    ({ project } = outcome);
    ({ revision } = service['projects.store']({ id, revision, change: outcome.change }));
    return outcome.change.id;
  };
  const renamed = run(rename, { table: 'steps', id: table.step('Record').id, name: 'Write down' });
  run(publishFlow, { id: context.newId(), mapId: table.mapId, projectId: id, note: '' });
  const { undo, redo } = service['projects.open']({ id });
  expect(undo.map((entry) => entry.id)).toEqual([renamed]);
  expect(redo).toEqual([]);
});

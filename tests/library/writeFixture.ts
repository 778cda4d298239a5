import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLibrary } from '../../main/library/openLibrary.ts';
import type { Change } from '../../shared/model/change.ts';
import { firstChange, journeyOf } from './journeyOf.ts';
import { seeded } from './seeded.ts';
import { openedIn } from './openedIn.ts';

// `node tests/library/writeFixture.ts`, run once when a version is finished: stores a library of that version
// and what it answers, so that the next migration has something to start from. Never run again for a version
// that was released.

const folder = mkdtempSync(join(tmpdir(), 'praisepoint-fixture-'));
const { service, connection, close } = openLibrary(folder, { now: 0 });
const random = seeded(1);

const claim = random.id();
const journey = journeyOf(12, random);
const step = Object.values(journey.steps)[0]!;
service['projects.create']({
  id: claim,
  kind: 'service',
  name: 'Claim 理賠',
  at: 1_000,
  change: firstChange(journey, random, 1_000),
});
const rename: Change = {
  id: random.id(),
  at: 2_000,
  label: { key: 'renameStep', args: { name: '槽點' } },
  patches: [{ op: 'replace', path: ['steps', step.id, 'title'], value: '等了四十五分鐘，這是槽點' }],
  inverse: [{ op: 'replace', path: ['steps', step.id, 'title'], value: step.title }],
  undoes: null,
  redoes: null,
};
service['projects.store']({ id: claim, revision: 1, change: rename });
const taken: Change = {
  ...rename,
  id: random.id(),
  at: 3_000,
  label: { key: 'moveSteps', args: { count: 3 } },
};
service['projects.store']({ id: claim, revision: 2, change: taken });
service['projects.store']({
  id: claim,
  revision: 3,
  change: {
    ...taken,
    id: random.id(),
    at: 4_000,
    patches: taken.inverse,
    inverse: taken.patches,
    undoes: taken.id,
  },
});
const copy = random.id();
service['projects.duplicate']({ id: claim, newId: copy, name: 'Copy', at: 5_000 });
const deleted = random.id();
service['projects.create']({ id: deleted, kind: 'standard', name: 'Deleted', at: 6_000, change: null });
service['projects.delete']({ id: deleted, at: 7_000 });
service['preferences.write']({ language: 'zh-Hant', theme: 'dark' });

const place = join(import.meta.dirname, '..', 'fixtures', 'library', `v${connection.version}`);
const answers = {
  list: service['projects.list']({}),
  found: service['search.find']({ search: '槽點', projectId: null, projects: 20, hits: 3 }),
  preferences: service['preferences.read']({}),
  opened: [claim, copy].map((id) => openedIn(service, id)),
  deleted,
};
writeFileSync(`${place}.json`, `${JSON.stringify(answers, null, 1)}\n`);
connection.run('VACUUM');
close();
copyFileSync(join(folder, 'library.db'), `${place}.db`);
rmSync(folder, { recursive: true });

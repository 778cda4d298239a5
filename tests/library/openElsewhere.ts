import { openLibrary } from '../../main/library/openLibrary.ts';
import { PraisepointError } from '../../shared/contract/errors.ts';

// Opens a library in a process of its own and says in one line of JSON how it went:
// `node openElsewhere.ts FOLDER [USER]`. With a user (a number), it has that user's rights from then on: root
// may write everywhere, so what cannot be written is only seen as somebody else.

const [folder = '', user] = process.argv.slice(2);
if (user !== undefined) process.setuid?.(Number(user));

const tried = (work: () => unknown) => {
  try {
    return work();
  } catch (error) {
    return error instanceof PraisepointError ? error.fault.code : String(error);
  }
};

const told = tried(() => {
  const { readOnly, service, close } = openLibrary(folder, { now: 0 });
  const names = () => service['projects.list']({}).projects.map((card) => card.head.name);
  const write = tried(() => service['preferences.write']({ language: 'en', theme: 'dark' }));
  const answer = { readOnly, names: names(), write };
  close();
  return answer;
});
process.stdout.write(JSON.stringify(told));

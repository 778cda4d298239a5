import { isAlive } from '../process/isAlive.ts';

const everyMs = 400;

// As it was when this process began: npm may be gone before anybody asks.
const parent = process.ppid;

/**
 * Calls `then`, once, when the npm that started this script is gone: killed outright, it says nothing to
 * anybody. An orphan gets another parent (but on Windows, where it keeps the id of the dead one).
 * Started without npm: never.
 */
export function onParentGone(then: () => void): void {
  if (process.env.npm_lifecycle_event === undefined) return;
  const timer = setInterval(() => {
    if (process.ppid === parent && isAlive(parent)) return;
    clearInterval(timer);
    then();
  }, everyMs);
  timer.unref();
}

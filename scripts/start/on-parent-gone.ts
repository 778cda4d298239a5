import { isAlive } from '../process/is-alive.ts';
import { parentsUpToNpm } from './parents-up-to-npm.ts';

const everyMs = 400;

// As it was when this process began: npm may be gone before anybody asks.
const parent = process.ppid;
const chain = parentsUpToNpm();

/**
 * Calls `then`, once, when the npm that started this script is gone. npm passes no signal on, and a
 * killed npm leaves us (or the shell between) an orphan; so we look. Started without npm: never.
 */
export function onParentGone(then: () => void): void {
  if (process.env.npm_lifecycle_event === undefined) return;
  const timer = setInterval(() => {
    if (process.ppid === parent && chain.every(isAlive)) return;
    clearInterval(timer);
    then();
  }, everyMs);
  timer.unref();
}

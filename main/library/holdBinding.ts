import Database from 'better-sqlite3';

/**
 * Loads SQLite's native binding in the calling thread, and with it for the life of the process. Were the library's
 * thread the only one to have it, the binding would be unloaded at the end of that thread, now and then before what
 * hangs on it is collected, and the process would die of it (better-sqlite3, issue 1476).
 */
export function holdBinding(): void {
  try {
    new Database(':memory:').close();
  } catch {
    // A binding that does not load is told by the library's thread, which needs it.
  }
}

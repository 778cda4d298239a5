import { PraisepointError } from '../../shared/contract/errors.ts';
import type { Connection } from './connection.ts';
import type { Migration } from './migrations/migration.ts';

/**
 * Brings the schema up to the last of `migrations`, each in a transaction of its own; `beforeEach` is told the
 * version that is about to be left. A migration that fails leaves the version before it, and throws.
 */
export function migrate(
  connection: Connection,
  migrations: readonly Migration[],
  beforeEach: (version: number) => void,
): void {
  for (const migration of migrations) {
    const version = connection.version;
    if (migration.version <= version) continue;
    beforeEach(version);
    // Inside a transaction this pragma does nothing, so it stands around it.
    connection.database.pragma('foreign_keys = OFF');
    try {
      connection.transact(() => {
        connection.database.exec(migration.sql);
        const dangling = connection.database.pragma('foreign_key_check') as unknown[];
        if (dangling.length > 0) {
          throw new PraisepointError('constraint', { migration: migration.version, rows: dangling.length });
        }
        connection.database.pragma(`user_version = ${migration.version}`);
      });
    } finally {
      connection.database.pragma('foreign_keys = ON');
    }
  }
}

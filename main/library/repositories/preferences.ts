import { preferencesSchema } from '../../../shared/contract/channels.ts';
import type { Preferences } from '../../../shared/contract/channels.ts';
import type { Connection } from '../connection.ts';

const defaults: Preferences = { language: 'system', theme: 'system' };

/** What this library says; where it says nothing, or what only another version understands, the default. */
export function readPreferences(connection: Connection): Preferences {
  const rows = connection.rows<{ readonly key: string; readonly value: string }>(
    'SELECT key, value FROM preferences',
  );
  const stored = new Map(rows.map((row) => [row.key, row.value]));
  const { language, theme, author } = preferencesSchema.shape;
  const name = author.catch(undefined).parse(stored.get('author'));
  return {
    language: language.catch(defaults.language).parse(stored.get('language')),
    theme: theme.catch(defaults.theme).parse(stored.get('theme')),
    ...(name === undefined ? {} : { author: name }),
  };
}

export function writePreferences(connection: Connection, preferences: Preferences): void {
  connection.transact(() => {
    for (const [key, value] of Object.entries(preferences)) {
      connection.run(
        'INSERT INTO preferences (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
        key,
        value,
      );
    }
  });
}

import type { Preferences } from '../../shared/contract/channels.ts';
import type { LibraryClient } from '../library/client.ts';
import type { Handlers } from './handlers.ts';

/** Language and theme lie in the library. `changed` is told once new ones are stored: the desktop's menu follows. */
export function preferencesHandlers(
  library: Pick<LibraryClient, 'call'>,
  changed: (preferences: Preferences) => void,
): Handlers<'preferences'> {
  return {
    'preferences.read': (request) => library.call('preferences.read', request),
    'preferences.write': async (preferences) => {
      const stored = await library.call('preferences.write', preferences);
      changed(preferences);
      return stored;
    },
  };
}

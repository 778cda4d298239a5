import { useCallback } from 'react';
import type { MenuEntry } from '../../ui/menuEntry.ts';
import type { Place } from './actionSetting.ts';
import { useActions } from './useActions.ts';
import { useMenuEntry } from './useMenuEntry.ts';

/** What can be done with the selection of the moment, as the lines of a menu; what deletes stands apart. */
export function useActionEntries(place: Place): () => readonly MenuEntry[] {
  const actionsNow = useActions(place);
  const entryOf = useMenuEntry();
  return useCallback(() => {
    const actions = actionsNow();
    return actions.flatMap((action, index): MenuEntry[] =>
      action.isDanger && index > 0 ? ['separator', entryOf(action)] : [entryOf(action)],
    );
  }, [actionsNow, entryOf]);
}

import { useState } from 'react';
import type { MenuEntry } from '../../ui/menuEntry.ts';
import type { Place } from './actionSetting.ts';
import { useActionEntries } from './useActionEntries.ts';

export interface ActionMenu {
  readonly entries: readonly MenuEntry[];
  /** Asks again what can be done now: when the menu opens. */
  readonly refresh: () => void;
}

/** A menu of what can be done with the selection, as it was when it opened. */
export function useActionMenu(place: Place): ActionMenu {
  const entriesNow = useActionEntries(place);
  const [entries, setEntries] = useState<readonly MenuEntry[]>([]);
  return {
    entries,
    refresh: () => {
      setEntries(entriesNow());
    },
  };
}

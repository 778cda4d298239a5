import { useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Preferences } from '../../shared/contract/channels.ts';
import type { Theme } from '../../shared/scene/palette.ts';
import type { Bridge } from '../bridge/bridge.ts';

interface PreferencesState extends Preferences {
  /** Shown at once, stored then. Throws a `PraisepointError` where it could not be stored; it holds until the end. */
  readonly choose: (bridge: Bridge, part: Partial<Preferences>) => Promise<void>;
}

/** What this person prefers, for all projects. */
export const preferences = createStore<PreferencesState>((set, get) => ({
  language: 'system',
  theme: 'system',
  choose: async (bridge, part) => {
    set(part);
    const { language, theme, author } = get();
    await bridge.call('preferences.write', { language, theme, author });
  },
}));

/** Reads them from the library; where that fails, the system's stay. */
export async function readPreferences(bridge: Bridge): Promise<void> {
  try {
    preferences.setState(await bridge.call('preferences.read', {}));
  } catch {
    // Home tells what is wrong with the host or the library, and what to do about it.
  }
}

export function usePreferences<Part>(select: (preferences: PreferencesState) => Part): Part {
  return useStore(preferences, select);
}

const darkSystem = window.matchMedia('(prefers-color-scheme: dark)');
const followSystem = (listener: () => void): (() => void) => {
  darkSystem.addEventListener('change', listener);
  return () => darkSystem.removeEventListener('change', listener);
};

/** The theme that is shown now, for what CSS does not reach: pictures and canvases. */
export function useTheme(): Theme {
  const theme = usePreferences((state) => state.theme);
  const isSystemDark = useSyncExternalStore(followSystem, () => darkSystem.matches);
  if (theme !== 'system') return theme;
  return isSystemDark ? 'dark' : 'light';
}

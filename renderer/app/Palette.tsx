import { useState } from 'react';
import { PaletteDialog } from '../features/palette/PaletteDialog.tsx';
import { usePaletteEntries } from '../features/palette/usePaletteEntries.ts';
import { useNewNames } from '../state/actions/useNewNames.ts';
import type { WindowWays } from '../state/actions/windowWays.ts';
import { useFocusOnMap } from './useFocusOnMap.ts';
import { useWorkbench } from '../state/useWorkbench.ts';

interface PaletteProps {
  readonly ways: WindowWays;
  readonly onClose: () => void;
}

/** The command palette of an open project: its actions, its places, and what the window itself can do. */
export function Palette({ ways, onClose }: PaletteProps) {
  const workbench = useWorkbench();
  const newNames = useNewNames();
  const entriesNow = usePaletteEntries();
  // As they were when it opened: nothing changes them while it is open.
  const [entries] = useState(() => entriesNow({ workbench, place: 'canvas', newNames, ways }));
  const goToMap = useFocusOnMap();
  return <PaletteDialog entries={entries} onPlace={goToMap} onClose={onClose} />;
}

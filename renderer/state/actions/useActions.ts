import { useCallback } from 'react';
import { useWorkbench } from '../useWorkbench.ts';
import type { Action } from './action.ts';
import type { Place } from './actionSetting.ts';
import { actionsFor } from './actionsFor.ts';
import { useNewNames } from './useNewNames.ts';

/** What can be done with the selection of this moment: asked when a menu opens or a key is pressed, not before. */
export function useActions(place: Place): () => readonly Action[] {
  const workbench = useWorkbench();
  const newNames = useNewNames();
  return useCallback(() => actionsFor({ workbench, place, newNames }), [workbench, place, newNames]);
}

/** Whether Cmd takes the place of Ctrl on this machine. */
export const isMac = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.platform);

import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { writeShortcut } from '../state/actions/action.ts';
import { isMac, useActions } from '../state/actions/useActions.ts';
import type { MenuEntry } from '../ui/menuEntry.ts';

/** What can be done with the selection of this moment, as the lines of a menu. */
export function useMenuEntries(): () => readonly MenuEntry[] {
  const { t } = useTranslation('actions');
  const actions = useActions('canvas');
  return useCallback(
    () =>
      actions().map(({ id, shortcut, isEnabled, isDanger, run }) => ({
        id,
        label: t(id),
        ...(shortcut === null ? {} : { shortcut: writeShortcut(shortcut, isMac) }),
        isDangerous: isDanger,
        isDisabled: !isEnabled,
        onAction: run,
      })),
    [actions, t],
  );
}

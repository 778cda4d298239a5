import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { MenuEntry } from '../../ui/menuEntry.ts';
import { writeShortcut } from './action.ts';
import type { Action } from './action.ts';
import { isMac } from './useActions.ts';

/** An action as a line of a menu. */
export function useMenuEntry(): (action: Action) => MenuEntry {
  const { t } = useTranslation('actions');
  return useCallback(
    ({ id, shortcut, isEnabled, isDanger, run }) => ({
      id,
      label: t(id),
      isDisabled: !isEnabled,
      isDangerous: isDanger,
      onAction: run,
      ...(shortcut === null ? {} : { shortcut: writeShortcut(shortcut, isMac) }),
    }),
    [t],
  );
}

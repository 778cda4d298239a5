import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MenuEntry } from '../../ui/menuEntry.ts';
import { writeShortcut } from './action.ts';
import type { Action } from './action.ts';
import type { Place } from './actionSetting.ts';
import { isMac, useActions } from './useActions.ts';

export interface ActionMenu {
  readonly entries: readonly MenuEntry[];
  /** Asks again what can be done now: when the menu opens. */
  readonly refresh: () => void;
}

/** The actions of the selection as the lines of a menu. */
export function useActionMenu(place: Place): ActionMenu {
  const { t } = useTranslation('actions');
  const actionsNow = useActions(place);
  const [actions, setActions] = useState<readonly Action[]>([]);
  const lines = actions.flatMap((action): MenuEntry[] => {
    const entry: MenuEntry = {
      id: action.id,
      label: t(action.id),
      isDisabled: !action.isEnabled,
      isDangerous: action.isDanger,
      onAction: action.run,
      ...(action.shortcut === null ? {} : { shortcut: writeShortcut(action.shortcut, isMac) }),
    };
    return action.isDanger ? ['separator', entry] : [entry];
  });
  return {
    entries: lines,
    refresh: () => {
      setActions(actionsNow());
    },
  };
}

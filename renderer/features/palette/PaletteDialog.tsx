import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CommandDialog } from '../../ui/CommandDialog.tsx';
import type { PaletteEntry } from './paletteEntry.ts';
import { rankEntries } from './rankEntries.ts';
import { recentActions, rememberAction } from './recentActions.ts';

interface PaletteDialogProps {
  readonly entries: readonly PaletteEntry[];
  /** A place was chosen: told before the dialog closes. */
  readonly onPlace: () => void;
  readonly onClose: () => void;
}

/** Everything that can be done, and everywhere one can go, by typing a part of its name. */
export function PaletteDialog({ entries, onPlace, onClose }: PaletteDialogProps) {
  const { t } = useTranslation('palette');
  const [typed, setTyped] = useState('');
  const found = useMemo(() => rankEntries(entries, typed, recentActions()), [entries, typed]);
  const sections = (['actions', 'places'] as const).flatMap((section) => {
    const lines = found.filter((entry) => entry.section === section);
    return lines.length === 0 ? [] : [{ id: section, heading: t(section), lines }];
  });
  return (
    <CommandDialog
      label={t('title')}
      placeholder={t('placeholder')}
      value={typed}
      onChange={setTyped}
      sections={sections}
      onChoose={(id) => {
        const entry = entries.find((one) => one.id === id);
        if (entry === undefined) return;
        if (entry.section === 'actions') rememberAction(id);
        else onPlace();
        // First: what it runs may ask a question of its own.
        onClose();
        entry.run();
      }}
      onClose={onClose}
    />
  );
}

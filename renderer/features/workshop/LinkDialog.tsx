import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '../../../shared/model/ids.ts';
import { CommandDialog } from '../../ui/CommandDialog.tsx';

interface LinkDialogProps {
  readonly label: string;
  readonly heading: string;
  readonly choices: readonly { readonly id: Id; readonly label: string }[];
  readonly onChoose: (id: Id) => void;
  readonly onClose: () => void;
}

// More are not read; what is typed brings the others up.
const mostShown = 100;

/** One of the project's records, found by typing, to be linked with something. */
export function LinkDialog({ label, heading, choices, onChoose, onClose }: LinkDialogProps) {
  const { t } = useTranslation('workshop');
  const [typed, setTyped] = useState('');
  const sought = typed.trim().toLowerCase();
  const found = choices.filter((choice) => choice.label.toLowerCase().includes(sought)).slice(0, mostShown);
  const lines = found.map((choice) => ({ ...choice, note: '', shortcut: '', isEnabled: true }));
  return (
    <CommandDialog
      label={label}
      placeholder={t('linkPlaceholder')}
      value={typed}
      onChange={setTyped}
      sections={[{ id: 'choices', heading, lines }]}
      onChoose={(id) => {
        onClose();
        onChoose(id);
      }}
      onClose={onClose}
    />
  );
}

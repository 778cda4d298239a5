import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Table } from '../../../shared/formats/table/readDelimited.ts';
import type { SeriesKind, SeriesRow } from '../../../shared/formats/table/readSeries.ts';
import type { Basis } from '../../../shared/model/records.ts';
import { readTableFile } from '../../state/readTableFile.ts';
import { useWorkbench } from '../../state/useWorkbench.ts';
import { Button } from '../../ui/Button.tsx';
import { ClipboardPaste, FileUp } from '../../ui/icons.ts';
import { showToast } from '../../ui/toasts.ts';
import styles from './Metrics.module.css';
import { SeriesDialog } from './SeriesDialog.tsx';

interface TakeInTableProps {
  readonly kind: SeriesKind;
  /** Text that was pasted elsewhere and is a table; null: none. */
  readonly pasted: string | null;
  readonly onClosed: () => void;
  /** Whether the rows came in. */
  readonly onTakeIn: (rows: readonly SeriesRow[], basis: Basis) => boolean;
}

type Asked = { readonly text: string } | { readonly table: Table };

/** The two ways for many rows at once: a table that is pasted, or one from a file. */
export function TakeInTable({ kind, pasted, onClosed, onTakeIn }: TakeInTableProps) {
  const { t } = useTranslation('metrics');
  const workbench = useWorkbench();
  const [asked, setAsked] = useState<Asked | null>(null);
  const shown = asked ?? (pasted === null ? null : { text: pasted });
  const close = () => {
    setAsked(null);
    onClosed();
  };
  const choose = async () => {
    const [file] = await workbench.bridge.chooseFiles('materials');
    if (file === undefined) return;
    const table = await readTableFile(file);
    if (table === null) showToast({ text: t('unreadable', { name: file.name }), tone: 'danger' });
    else setAsked({ table });
  };
  return (
    <div className={styles.ways}>
      <Button
        icon={ClipboardPaste}
        size="small"
        onPress={() => {
          setAsked({ text: '' });
        }}
      >
        {t('paste')}
      </Button>
      <Button icon={FileUp} size="small" onPress={() => void choose()}>
        {t('import')}
      </Button>
      {shown !== null && (
        <SeriesDialog
          kind={kind}
          given={shown}
          onClose={close}
          onTakeIn={(rows, basis) => {
            if (onTakeIn(rows, basis)) close();
          }}
        />
      )}
    </div>
  );
}

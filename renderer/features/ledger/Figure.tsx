import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LedgerFigure } from '../../../shared/analysis/ledger/ledgerOf.ts';
import { showRecord } from '../../state/showRecord.ts';
import { useWorkbench } from '../../state/useWorkbench.ts';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import styles from './LedgerRoom.module.css';

interface FigureProps {
  readonly title: string;
  readonly figure: LedgerFigure;
  readonly print: (value: number) => string;
  readonly note?: string;
}

/** A figure that opens the rows that it is the sum of; a row leads to its record. */
export function Figure({ title, figure, print, note }: FigureProps) {
  const { t } = useTranslation('ledger');
  const workbench = useWorkbench();
  const [isOpen, setIsOpen] = useState(false);
  const summary = note === undefined ? print(figure.value) : `${print(figure.value)} · ${note}`;
  return (
    <Disclosure title={title} summary={summary} isOpen={isOpen} onToggle={setIsOpen}>
      {figure.rows.length === 0 ? (
        <p className={styles.note}>{t('noRows')}</p>
      ) : (
        <table className={styles.table} aria-label={title}>
          <tbody>
            {figure.rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  <Button
                    tone="quiet"
                    size="small"
                    className={styles.row}
                    onPress={() => showRecord(workbench, row.id)}
                  >
                    {row.name}
                  </Button>
                </th>
                <td>{print(row.value)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('sum')}</th>
              <td>{print(figure.value)}</td>
            </tr>
          </tfoot>
        </table>
      )}
    </Disclosure>
  );
}

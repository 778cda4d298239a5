import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { effectPer } from '../../../shared/analysis/ledger/effectOf.ts';
import type { LedgerFigure, LedgerRow } from '../../../shared/analysis/ledger/figure.ts';
import { cleanLine } from '../../../shared/model/text.ts';
import { showRecord } from '../../state/showRecord.ts';
import { useWorkbench } from '../../state/useWorkbench.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './LedgerRoom.module.css';
import { useLedgerWords } from './useLedgerWords.ts';

const shownAtFirst = 100;

interface FigureRowsProps {
  readonly title: string;
  readonly figure: LedgerFigure;
}

/** The rows that a figure is made of, each with what it is made of itself, and how they come to it. */
export function FigureRows({ title, figure }: FigureRowsProps) {
  const { t } = useTranslation(['ledger', 'insights']);
  const words = useLedgerWords();
  const [most, setMost] = useState(shownAtFirst);
  const { rows, way, unknown } = figure;
  if (rows.length === 0) return <p className={styles.note}>{t('noRows')}</p>;
  const valueOf = ({ value, unit = figure.unit, lacks = [] }: LedgerRow): string =>
    value === null
      ? t('notKnown', { lacks: lacks.map((lack) => t(`lack-${lack}`)).join(t('and')) })
      : words.print(value, unit).replace(/^-/, '−');
  return (
    <>
      <table className={styles.table} aria-label={title} data-way={way}>
        <tbody>
          {rows.slice(0, most).map((row) => (
            <tr key={row.key} data-unknown={row.value === null ? '' : undefined}>
              <th scope="row">
                <RowName row={row} />
                <RowNote row={row} />
              </th>
              <td>{valueOf(row)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">
              {t(`way-${way}`, {
                count: rows.length - unknown,
                per: words.print(effectPer, { of: 'count' }),
                sum: words.print(
                  rows.reduce((sum, { value }) => sum + (value ?? 0), 0),
                  { of: 'count' },
                ),
              })}
            </th>
            <td>{words.printFigure(figure)}</td>
          </tr>
        </tfoot>
      </table>
      {rows.length > most && (
        <Button
          size="small"
          tone="quiet"
          onPress={() => {
            setMost(rows.length);
          }}
        >
          {t('more', { count: rows.length - most })}
        </Button>
      )}
    </>
  );
}

/** What the row is; where it is a record, it leads there. */
function RowName({ row: { id, name, word } }: { readonly row: LedgerRow }) {
  const { t } = useTranslation('ledger');
  const workbench = useWorkbench();
  const told = cleanLine(name, 200);
  const text = word === undefined ? told : told === '' ? t(`row-${word}`) : `${t(`row-${word}`)} · ${told}`;
  if (id === null) return text;
  return (
    <Button
      tone="quiet"
      size="small"
      className={styles.row}
      onPress={() => {
        showRecord(workbench, id);
      }}
    >
      {text === '' ? t('unnamed') : text}
    </Button>
  );
}

/** The arithmetic of a row, its day and what it rests on. */
function RowNote({ row }: { readonly row: LedgerRow }) {
  const { t } = useTranslation(['insights', 'ledger']);
  const { arithmetic, day } = useLedgerWords();
  const said = [
    arithmetic(row),
    // Of a row without a number they stand in its place.
    row.value === null || row.lacks === undefined
      ? ''
      : t('ledger:notKnown', {
          lacks: row.lacks.map((lack) => t(`ledger:lack-${lack}`)).join(t('ledger:and')),
        }),
    row.at === undefined ? '' : day(row.at),
    row.basis === undefined ? '' : t(row.basis),
  ].filter((one) => one !== '');
  return said.length === 0 ? null : <span className={styles.arithmetic}>{said.join(' · ')}</span>;
}

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LedgerFigure } from '../../../shared/analysis/ledger/figure.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { FigureRows } from './FigureRows.tsx';
import styles from './LedgerRoom.module.css';
import { useLedgerWords } from './useLedgerWords.ts';

interface FigureProps {
  readonly title: string;
  readonly figure: LedgerFigure;
  readonly note?: string;
  /** How long its bar is, 0…1; none: no bar. */
  readonly bar?: number;
  readonly tone?: 'pain' | 'praise' | 'plain';
}

/** A figure that opens all that it is made of. */
export function Figure({ title, figure, note, bar, tone = 'plain' }: FigureProps) {
  const { t } = useTranslation('ledger');
  const { printFigure } = useLedgerWords();
  const [isOpen, setIsOpen] = useState(false);
  const unknown = figure.unknown === 0 ? [] : [t('unknown', { count: figure.unknown })];
  return (
    <div className={styles.figure}>
      <Disclosure
        title={title}
        summary={[...(note === undefined ? [] : [note]), ...unknown].join(' · ')}
        figure={printFigure(figure)}
        level={4}
        isOpen={isOpen}
        onToggle={setIsOpen}
      >
        <FigureRows title={title} figure={figure} />
      </Disclosure>
      {bar !== undefined && (
        <span className={styles.bar} data-tone={tone} aria-hidden>
          <span style={{ width: `${String(bar * 100)}%` }} />
        </span>
      )}
    </div>
  );
}

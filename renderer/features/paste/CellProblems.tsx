import { useTranslation } from 'react-i18next';
import type { CellProblem } from '../../../shared/formats/table/readSteps.ts';
import { TriangleAlert } from '../../ui/icons.ts';
import styles from './PasteTable.module.css';

// Read by a person; what is beyond this is counted.
const listed = 200;

/** The cells that could not be read, each with its row and what becomes of it. */
export function CellProblems({
  problems,
  count,
}: {
  readonly problems: readonly CellProblem[];
  readonly count: number;
}) {
  const { t } = useTranslation('paste');
  const heading = t('problems', { count });
  const shown = problems.slice(0, listed);
  return (
    <section className={styles.problems} aria-label={heading}>
      <h3>
        <TriangleAlert size={14} aria-hidden /> {heading}
      </h3>
      <ul tabIndex={0} aria-label={heading}>
        {shown.map(({ row, field, code, text }) => (
          <li key={`${String(row)} ${field} ${code}`}>
            <span className={styles.line}>{t('problemRow', { row })}</span>
            <span>{t(`problem-${code}`, { field: t(`field-${field}`), text })}</span>
          </li>
        ))}
        {count > shown.length && <li>{t('moreProblems', { count: count - shown.length })}</li>}
      </ul>
    </section>
  );
}

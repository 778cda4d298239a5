import { useTranslation } from 'react-i18next';
import type { SeriesReading } from '../../../shared/formats/table/readSeries.ts';
import { TriangleAlert } from '../../ui/icons.ts';
import styles from './Metrics.module.css';
import { useFormats } from './useFormats.ts';

const shownRows = 5;
/** Read by a person; what is beyond this is counted. */
const listed = 200;

interface SeriesPreviewProps {
  readonly reading: SeriesReading;
  readonly isAnswers: boolean;
}

/** The first rows as they will come in, and every row that will not. */
export function SeriesPreview({ reading: { rows, problems }, isAnswers }: SeriesPreviewProps) {
  const { t } = useTranslation('metrics');
  const formats = useFormats();
  const heading = t('problems', { count: problems.length });
  return (
    <>
      {rows.length > 0 && (
        <table className={styles.table} aria-label={t('preview')}>
          <thead>
            <tr>
              <th scope="col">{t('day')}</th>
              <th scope="col" className={styles.number}>
                {t(isAnswers ? 'score' : 'value')}
              </th>
              <th scope="col">{t(isAnswers ? 'answers' : 'note')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shownRows).map(({ row, at, value, note, count }) => (
              <tr key={row}>
                <th scope="row">{formats.day(at)}</th>
                <td className={styles.number}>{formats.figure(value)}</td>
                <td className={styles.noteCell}>{isAnswers ? formats.figure(count) : note}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {rows.length > shownRows && (
        <p className={styles.quiet}>{t('previewMore', { count: rows.length - shownRows })}</p>
      )}
      {problems.length > 0 && (
        <section className={styles.problems} aria-label={heading}>
          <h3>
            <TriangleAlert size={14} aria-hidden /> {heading}
          </h3>
          <ul tabIndex={0} aria-label={heading}>
            {problems.slice(0, listed).map(({ row, code, text }) => (
              <li key={row}>
                <span className={styles.problemRow}>{t('row', { row })}</span>{' '}
                {t(`problem-${code}`, { text })}
              </li>
            ))}
            {problems.length > listed && <li>{t('previewMore', { count: problems.length - listed })}</li>}
          </ul>
        </section>
      )}
    </>
  );
}

import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../shared/formats/mermaid/problem.ts';
import type { MermaidReading } from '../../../shared/formats/mermaid/reading.ts';
import { CircleAlert, MapIcon, TriangleAlert } from '../../ui/icons.ts';
import styles from './Imports.module.css';

// A report is read by a person; what is beyond this is counted.
const listed = 200;

/** What was found in a file, and what is wrong with it, with the line of each. */
export function FileReport({ name, reading }: { readonly name: string; readonly reading: MermaidReading }) {
  const { t } = useTranslation(['imports', 'problems']);
  const { diagrams, skipped, problems } = reading;
  const errors = problems.filter((problem) => problem.severity === 'error');
  const warnings = problems.filter((problem) => problem.severity === 'warning');
  return (
    <section className={styles.file} aria-label={name}>
      <h3>{name}</h3>
      {diagrams.length === 0 ? (
        <p>{t('nothing', { name })}</p>
      ) : (
        <>
          <p>{t('found', { count: diagrams.length })}</p>
          <ul className={styles.diagrams}>
            {diagrams.slice(0, listed).map((diagram) => (
              <li key={diagram.line}>
                <MapIcon size={14} aria-hidden />
                <span className={styles.diagramTitle}>{diagram.title ?? name}</span>
                <span className={styles.quiet}>
                  {t('counts', {
                    stages: t('stages', { count: diagram.sections.length }),
                    steps: t('steps', {
                      count: diagram.sections.reduce((sum, section) => sum + section.tasks.length, 0),
                    }),
                  })}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {errors.length > 0 && <Problems heading={t('errors', { count: errors.length })} problems={errors} />}
      {warnings.length > 0 && (
        <Problems heading={t('warnings', { count: warnings.length })} problems={warnings} />
      )}
      {skipped.length > 0 && (
        <>
          <h4>{t('skipped', { count: skipped.length })}</h4>
          <ul className={styles.problems}>
            {skipped.slice(0, listed).map((diagram) => (
              <li key={diagram.line}>
                <span className={styles.line}>{t('line', { line: diagram.line })}</span>
                <span>{t('skippedKind', { kind: diagram.kind })}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Problems({
  heading,
  problems,
}: {
  readonly heading: string;
  readonly problems: readonly Problem[];
}) {
  const { t } = useTranslation(['imports', 'problems']);
  const isError = problems[0]?.severity === 'error';
  const Shown = isError ? CircleAlert : TriangleAlert;
  return (
    <>
      <h4 className={isError ? styles.error : undefined}>
        <Shown size={14} aria-hidden /> {heading}
      </h4>
      <ul className={styles.problems}>
        {problems.slice(0, listed).map((problem, index) => (
          // A line may have the same problem twice.
          <li key={`${String(index)} ${problem.code}`}>
            <span className={styles.line}>{t('line', { line: problem.line })}</span>
            <span>{t(`problems:${problem.code}` as 'problems:empty-file', { ...problem.args })}</span>
          </li>
        ))}
        {problems.length > listed && <li>{t('moreProblems', { count: problems.length - listed })}</li>}
      </ul>
    </>
  );
}

import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { useProject } from '../../state/useWorkbench.ts';
import styles from './Inspector.module.css';

/** The figures that belong to the project as a whole, with what they rest on and where they come from. */
export function ProjectFigures() {
  const { t } = useTranslation(['inspector', 'insights']);
  const language = useLanguage();
  const metrics = useProject((project) => project.metrics);
  const values = useProject((project) => project.metricValues);
  const shown = Object.values(metrics)
    .filter((metric) => metric.insightId === null)
    .sort((one, other) => (one.id < other.id ? -1 : 1));
  if (shown.length === 0) return null;
  const figure = new Intl.NumberFormat(language, { maximumFractionDigits: 6 });
  return (
    <div className={styles.group}>
      <h3>{t('metrics')}</h3>
      <ul className={styles.metrics}>
        {shown.map((metric) => (
          <li key={metric.id}>
            <strong>{metric.name}</strong>
            {Object.values(values)
              .filter((value) => value.metricId === metric.id)
              .map((value) => (
                <span key={value.id} className={styles.metricValue}>
                  {`${t(value.moment)} ${figure.format(value.value)} ${metric.unit} · ${t(`insights:${value.basis}`)}`}
                  {value.note !== '' && ` · ${value.note}`}
                </span>
              ))}
            {metric.source !== '' && (
              <span className={styles.facts}>{t('source', { source: metric.source })}</span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

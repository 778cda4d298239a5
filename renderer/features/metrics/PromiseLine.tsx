import { useTranslation } from 'react-i18next';
import { promiseOf } from '../../../shared/analysis/metrics/promiseOf.ts';
import { actualOf } from '../../../shared/analysis/metrics/seriesOf.ts';
import { printDuration } from '../../../shared/figures/printDuration.ts';
import type { Project } from '../../../shared/model/project.ts';
import type { Metric } from '../../../shared/model/records.ts';
import { percentText } from '../../i18n/percentText.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { CircleCheck, TriangleAlert } from '../../ui/icons.ts';
import styles from './Metrics.module.css';
import { useFormats } from './useFormats.ts';

interface PromiseLineProps {
  readonly metric: Metric;
  readonly figures: Pick<Project, 'metricValues' | 'metricPoints' | 'surveyAnswers'>;
}

/** What was promised, whether it is kept, and by how much. */
export function PromiseLine({ metric, figures }: PromiseLineProps) {
  const { t } = useTranslation('metrics');
  const language = useLanguage();
  const { figure } = useFormats();
  const { promiseShare, promiseSeconds } = metric;
  const reading = promiseOf(figures, metric);
  const value = figure(actualOf(figures, metric)?.value ?? 0);
  const margin = figure(Math.abs(reading?.margin ?? 0));
  const share = promiseShare === null ? '' : percentText(promiseShare, language);
  const Shown = reading?.isKept === true ? CircleCheck : TriangleAlert;
  return (
    <p className={styles.promise} data-tone={reading === null ? 'plain' : reading.isKept ? 'good' : 'bad'}>
      {reading !== null && <Shown size={16} aria-hidden />}
      <span>
        {promiseShare !== null && (
          <strong>
            {promiseSeconds === null
              ? t('promiseShareOnly', { share })
              : t('promiseText', { share, time: printDuration(promiseSeconds, language) })}
          </strong>
        )}{' '}
        {reading === null
          ? t('promiseUnknown')
          : t(reading.isKept ? 'promiseKept' : 'promiseBroken', { value, margin })}
      </span>
    </p>
  );
}

import { useTranslation } from 'react-i18next';
import type { Standing } from '../../../shared/analysis/metrics/promiseOf.ts';
import { CircleCheck, Minus, TriangleAlert } from '../../ui/icons.ts';
import styles from './Metrics.module.css';

const tones = {
  kept: 'good',
  reached: 'good',
  better: 'good',
  same: 'plain',
  broken: 'bad',
  worse: 'bad',
} as const;
const icons = { good: CircleCheck, plain: Minus, bad: TriangleAlert } as const;

/** Where a metric stands, in a word with a sign; nothing where there is nothing to say. */
export function StandingBadge({ standing }: { readonly standing: Standing }) {
  const { t } = useTranslation('metrics');
  if (standing === 'none') return null;
  const tone = tones[standing];
  const Shown = icons[tone];
  return (
    <span className={styles.badge} data-tone={tone}>
      <Shown size={13} aria-hidden />
      {t(`standing-${standing}`)}
    </span>
  );
}

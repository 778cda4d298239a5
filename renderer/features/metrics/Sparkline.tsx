import { placeOn, timeScale } from '../../../shared/analysis/metrics/chartScale.ts';
import type { SeriesPoint } from '../../../shared/analysis/metrics/seriesOf.ts';
import styles from './Metrics.module.css';

const width = 96;
const height = 36;
const room = 4;

/** The course of a series at a glance; what it says stands beside it and in the table. */
export function Sparkline({ points }: { readonly points: readonly SeriesPoint[] }) {
  const last = points.at(-1);
  if (last === undefined) return null;
  const times = timeScale(
    points.map(({ at }) => at),
    1,
  );
  const values = points.map(({ value }) => value);
  const low = values.reduce((least, one) => Math.min(least, one), Infinity);
  const high = values.reduce((most, one) => Math.max(most, one), -Infinity);
  const x = (at: number) => placeOn(times, at, room, width - room);
  const y = (value: number) =>
    high === low ? height / 2 : placeOn({ from: low, to: high, ticks: [] }, value, height - room, room);
  return (
    <svg className={styles.spark} width={width} height={height} aria-hidden>
      <polyline
        className={styles.sparkLine}
        points={points.map(({ at, value }) => `${x(at).toFixed(1)},${y(value).toFixed(1)}`).join(' ')}
      />
      <circle className={styles.sparkEnd} cx={x(last.at)} cy={y(last.value)} r={3} />
    </svg>
  );
}

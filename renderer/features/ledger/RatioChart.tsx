import type { RatioAt } from '../../../shared/analysis/ledger/praiseOverTime.ts';
import { placeOn } from '../../../shared/analysis/metrics/chartScale.ts';
import styles from './LedgerRoom.module.css';
import { useLedgerWords } from './useLedgerWords.ts';

/** Px of the drawing, which is scaled to its place. */
const size = { width: 560, height: 320, left: 44, right: 18, top: 14, bottom: 26 } as const;

/** The praise ratio over time at a glance: the figures beside it say the same, and open what they are made of. */
export function RatioChart({ moments }: { readonly moments: readonly RatioAt[] }) {
  const { print, day } = useLedgerWords();
  const [first, last] = [moments[0], moments.at(-1)];
  if (first === undefined || last === undefined || moments.length < 2) return null;
  const bottom = size.height - size.bottom;
  const right = size.width - size.right;
  const most = Math.max(...moments.map(({ figure }) => figure.value ?? 0));
  const top = most > 0.5 ? 1 : most > 0.2 ? 0.5 : 0.2;
  const x = (at: number): number =>
    placeOn({ from: first.at, to: last.at, ticks: [] }, at, size.left + 4, right);
  const y = (ratio: number): number => placeOn({ from: 0, to: top, ticks: [] }, ratio, bottom, size.top);
  const line = moments
    .map(({ at, figure }) => `${x(at).toFixed(1)},${y(figure.value ?? 0).toFixed(1)}`)
    .join(' ');
  return (
    <svg className={styles.chart} viewBox={`0 0 ${String(size.width)} ${String(size.height)}`} aria-hidden>
      {[0, top / 2, top].map((tick) => (
        <g key={tick}>
          <line className={styles.grid} x1={size.left} x2={right} y1={y(tick)} y2={y(tick)} />
          <text className={styles.tick} x={size.left - 8} y={y(tick) + 4} textAnchor="end">
            {print(tick, { of: 'share' })}
          </text>
        </g>
      ))}
      <polygon
        className={styles.area}
        points={`${x(first.at).toFixed(1)},${String(bottom)} ${line} ${x(last.at).toFixed(1)},${String(bottom)}`}
      />
      <polyline className={styles.line} points={line} />
      {moments.map(({ at, figure }) => (
        <circle key={at} className={styles.dot} cx={x(at)} cy={y(figure.value ?? 0)} r={3.5} />
      ))}
      <text className={styles.tick} x={size.left} y={size.height - 6}>
        {day(first.at)}
      </text>
      <text className={styles.tick} x={right} y={size.height - 6} textAnchor="end">
        {day(last.at)}
      </text>
    </svg>
  );
}

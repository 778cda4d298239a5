import { useLayoutEffect, useRef, useState } from 'react';
import type { KeyboardEvent, PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActionMark } from '../../../shared/analysis/metrics/actionMarks.ts';
import { placeOn, timeScale, valueScale } from '../../../shared/analysis/metrics/chartScale.ts';
import type { SeriesPoint } from '../../../shared/analysis/metrics/seriesOf.ts';
import styles from './Metrics.module.css';
import { useFormats } from './useFormats.ts';

interface SeriesChartProps {
  readonly series: readonly SeriesPoint[];
  readonly unit: string;
  readonly baseline: number | null;
  readonly target: number | null;
  readonly marks: readonly ActionMark[];
}

const height = 240;
const margin = { top: 26, right: 16, bottom: 28 };
/** Beyond this many, dots would cover the line. */
const mostDots = 150;
const day = 86_400_000;

/** The values over time, with baseline, target and actions; one stop of Tab, in which arrow keys go from value to value. */
export function SeriesChart({ series, unit, baseline, target, marks }: SeriesChartProps) {
  const { t } = useTranslation('metrics');
  const formats = useFormats();
  const [frame, width] = useWidth();
  const [at, setAt] = useState<number | null>(null);
  if (series.length === 0) {
    return (
      <div ref={frame}>
        <p className={styles.quiet}>{t('chartEmpty')}</p>
      </div>
    );
  }

  const levels = [baseline, target].filter((one) => one !== null);
  const values = valueScale([...series.map(({ value }) => value), ...levels]);
  const left = 18 + 7 * Math.max(...values.ticks.map((tick) => formats.figure(tick).length));
  const right = width - margin.right;
  const bottom = height - margin.bottom;
  const times = timeScale(
    [...series, ...marks].map((one) => one.at),
    Math.max(2, (right - left) / 96),
  );
  const tickText = times.to - times.from > 62 * day ? formats.month : formats.shortDay;
  const x = (moment: number) => placeOn(times, moment, left + 6, right - 6);
  const y = (value: number) => placeOn(values, value, bottom, margin.top);
  const last = series.length - 1;
  const index = Math.min(at ?? last, last);
  const point = series[index];
  const textOf = (one: SeriesPoint | undefined): string =>
    one === undefined
      ? ''
      : t('pointText', {
          day: formats.day(one.at),
          value: formats.withUnit(one.value, unit),
          basis: t(one.basis),
        });
  const pressKey = (event: KeyboardEvent) => {
    const next = { ArrowRight: index + 1, ArrowUp: index + 1, ArrowLeft: index - 1, ArrowDown: index - 1 };
    const ends = { Home: 0, End: last, PageUp: index + 10, PageDown: index - 10 };
    const wanted = ({ ...next, ...ends } as Readonly<Record<string, number>>)[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    setAt(Math.max(0, Math.min(last, wanted)));
  };
  const pointAt = (event: PointerEvent<HTMLElement>) => {
    const place = event.clientX - event.currentTarget.getBoundingClientRect().left;
    let nearest = 0;
    for (const [one, { at: moment }] of series.entries()) {
      if (Math.abs(x(moment) - place) < Math.abs(x(series[nearest]?.at ?? 0) - place)) nearest = one;
    }
    setAt(nearest);
  };

  return (
    <div ref={frame}>
      <div
        role="slider"
        tabIndex={0}
        aria-label={t('chart', { count: series.length })}
        aria-valuemin={1}
        aria-valuemax={series.length}
        aria-valuenow={index + 1}
        aria-valuetext={textOf(point)}
        className={styles.chart}
        onKeyDown={pressKey}
        onPointerMove={pointAt}
        onPointerLeave={() => {
          setAt(null);
        }}
        onBlur={() => {
          setAt(null);
        }}
      >
        {width > 0 && (
          <svg width={width} height={height} aria-hidden>
            {values.ticks.map((tick) => (
              <g key={tick}>
                <line className={styles.gridLine} x1={left} x2={right} y1={y(tick)} y2={y(tick)} />
                <text className={styles.tick} x={left - 8} y={y(tick) + 4} textAnchor="end">
                  {formats.figure(tick)}
                </text>
              </g>
            ))}
            {times.ticks.map((tick) => (
              <text key={tick} className={styles.tick} x={x(tick)} y={height - 8} textAnchor="middle">
                {tickText(tick)}
              </text>
            ))}
            <Level value={baseline} name={t('baseline')} kind="baseline" {...{ left, right, y }} />
            <Level value={target} name={t('target')} kind="target" {...{ left, right, y }} />
            {marks.map(({ actionId, at: moment, isDone }, place) => (
              <g key={actionId} className={styles.mark} data-done={isDone ? '' : undefined}>
                <line x1={x(moment)} x2={x(moment)} y1={margin.top - 6} y2={bottom} />
                <circle cx={x(moment)} cy={margin.top - 14} r={9} />
                <text x={x(moment)} y={margin.top - 10} textAnchor="middle">
                  {place + 1}
                </text>
              </g>
            ))}
            <polyline
              className={styles.line}
              points={series.map((one) => `${x(one.at).toFixed(1)},${y(one.value).toFixed(1)}`).join(' ')}
            />
            {series.length <= mostDots &&
              series.map((one, place) => (
                <circle
                  key={one.id ?? place}
                  className={styles.dot}
                  data-basis={one.basis}
                  cx={x(one.at)}
                  cy={y(one.value)}
                  r={3.5}
                />
              ))}
            {point !== undefined && (
              <circle className={styles.activeDot} cx={x(point.at)} cy={y(point.value)} r={6} />
            )}
          </svg>
        )}
      </div>
      <p className={styles.readout}>{textOf(point)}</p>
      {marks.length > 0 && (
        <section aria-label={t('marks')}>
          <h5 className={styles.marksTitle}>{t('marks')}</h5>
          <ol className={styles.marks}>
            {marks.map((mark) => (
              <li key={mark.actionId}>
                {mark.title}{' '}
                <span className={styles.quiet}>
                  {t(mark.isDone ? 'markDone' : 'markDue', { day: formats.day(mark.at) })}
                </span>
              </li>
            ))}
          </ol>
        </section>
      )}
    </div>
  );
}

interface LevelProps {
  readonly value: number | null;
  readonly name: string;
  readonly kind: 'baseline' | 'target';
  readonly left: number;
  readonly right: number;
  readonly y: (value: number) => number;
}

function Level({ value, name, kind, left, right, y }: LevelProps) {
  if (value === null) return null;
  return (
    <g className={styles.level} data-kind={kind}>
      <line x1={left} x2={right} y1={y(value)} y2={y(value)} />
      <text
        x={kind === 'target' ? right : left + 4}
        y={y(value) - 5}
        textAnchor={kind === 'target' ? 'end' : 'start'}
      >
        {name}
      </text>
    </g>
  );
}

/** The width of an element in px, 0 until it was measured. */
function useWidth() {
  const element = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const measured = element.current;
    if (measured === null) return undefined;
    const observer = new ResizeObserver(() => {
      setWidth(measured.clientWidth);
    });
    observer.observe(measured);
    setWidth(measured.clientWidth);
    return () => {
      observer.disconnect();
    };
  }, []);
  return [element, width] as const;
}

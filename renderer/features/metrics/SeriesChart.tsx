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
  const names = [...(baseline === null ? [] : [t('baseline')]), ...(target === null ? [] : [t('target')])];
  const right = width - margin.right - Math.max(0, ...names.map(roomOf));
  const bottom = height - margin.bottom;
  const times = timeScale(
    [...series, ...marks].map((one) => one.at),
    Math.max(2, (right - left) / 96),
  );
  const tickText = times.to - times.from > 62 * day ? formats.month : formats.shortDay;
  const x = (moment: number) => placeOn(times, moment, left + 6, right - 6);
  const y = (value: number) => placeOn(values, value, bottom, margin.top);
  // Numbers of actions that are due close together stand side by side.
  const signs: number[] = [];
  for (const mark of marks) signs.push(Math.max(x(mark.at), (signs.at(-1) ?? -Infinity) + 20));
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
            <Level
              name={t('baseline')}
              kind="baseline"
              {...{ left, right }}
              place={levelAt(baseline, target, y)}
            />
            <Level
              name={t('target')}
              kind="target"
              {...{ left, right }}
              place={levelAt(target, baseline, y)}
            />
            {marks.map(({ actionId, at: moment, isDone }, place) => (
              <g key={actionId} className={styles.mark} data-done={isDone ? '' : undefined}>
                <line x1={x(moment)} x2={x(moment)} y1={margin.top - 6} y2={bottom} />
                <circle cx={signs[place]} cy={margin.top - 14} r={9} />
                <text x={signs[place]} y={margin.top - 10} textAnchor="middle">
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
  /** Where its line lies and where its name, in px from the top; null: there is none. */
  readonly place: { readonly line: number; readonly name: number } | null;
  readonly name: string;
  readonly kind: 'baseline' | 'target';
  readonly left: number;
  readonly right: number;
}

function Level({ place, name, kind, left, right }: LevelProps) {
  if (place === null) return null;
  return (
    <g className={styles.level} data-kind={kind}>
      <line x1={left} x2={right} y1={place.line} y2={place.line} />
      <text x={right + 6} y={place.name + 4}>
        {name}
      </text>
    </g>
  );
}

/** Names of levels that lie close together keep a line's height between them. */
function levelAt(value: number | null, other: number | null, y: (value: number) => number) {
  if (value === null) return null;
  const line = y(value);
  const apart = other === null ? Infinity : line - y(other);
  if (Math.abs(apart) >= 14) return { line, name: line };
  const isBelow = apart > 0 || (apart === 0 && value === other);
  const shift = (14 - Math.abs(apart)) / 2;
  return { line, name: isBelow ? line + shift : line - shift };
}

/** The room that a name takes beside the plot, px: signs of Han are as wide as they are high. */
function roomOf(name: string): number {
  return 8 + Array.from(name).reduce((sum, sign) => sum + (sign > '\u2e7f' ? 11.5 : 6.2), 0);
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

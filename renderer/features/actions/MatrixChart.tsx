import { useId, useRef, useState } from 'react';
import type { KeyboardEvent, PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { opportunityLine, placeOn, stepped, valueAt } from '../../../shared/analysis/priorities/matrix.ts';
import type { PresetKey, Span } from '../../../shared/analysis/priorities/matrix.ts';
import type { AxisKey, Plottable } from '../../../shared/analysis/priorities/axes.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { cutToCodePoints } from '../../../shared/model/text.ts';
import styles from './Matrix.module.css';

export interface MatrixProps {
  readonly points: readonly Plottable[];
  readonly x: AxisKey;
  readonly y: AxisKey;
  readonly spans: { readonly x: Span; readonly y: Span };
  readonly preset: PresetKey | null;
  readonly print: (key: AxisKey, value: number) => string;
  readonly onSet: (point: Plottable, values: Readonly<Partial<Record<AxisKey, number | null>>>) => void;
}

// Of the drawing, in its own units; the page scales it.
const size = { width: 760, height: 500 };
const frame = { left: 64, top: 14, right: 744, bottom: 448 };
const labelLength = 20;
/** Points at the same place stand side by side. */
const beside = 22;

interface Drag {
  readonly id: Id;
  readonly x: number;
  readonly y: number;
}

/** The points on both axes; where an axis can be set, a point is moved by hand or by the arrow keys. */
export function MatrixChart({ points, x, y, spans, preset, print, onSet }: MatrixProps) {
  const { t } = useTranslation('actionList');
  const hint = useId();
  const svg = useRef<SVGSVGElement>(null);
  const [drag, setDrag] = useState<Drag | null>(null);
  const isSettable = spans.x.step !== null || spans.y.step !== null;
  const left = (value: number) => frame.left + placeOn(spans.x, value) * (frame.right - frame.left);
  const top = (value: number) => frame.bottom - placeOn(spans.y, value) * (frame.bottom - frame.top);

  const shown = points.flatMap((point, place) => {
    const own = drag?.id === point.id ? drag : null;
    const [valueX, valueY] = [own?.x ?? point.values[x] ?? null, own?.y ?? point.values[y] ?? null];
    return valueX === null || valueY === null ? [] : [{ point, number: place + 1, valueX, valueY }];
  });
  const met = new Map<string, number>();

  const valuesUnder = (event: PointerEvent, point: Plottable): Drag | null => {
    const matrix = svg.current?.getScreenCTM()?.inverse();
    if (matrix === undefined) return null;
    const under = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix);
    const across = (under.x - frame.left) / (frame.right - frame.left);
    const up = (frame.bottom - under.y) / (frame.bottom - frame.top);
    return {
      id: point.id,
      x: spans.x.step === null ? (point.values[x] ?? 0) : valueAt(spans.x, across),
      y: spans.y.step === null ? (point.values[y] ?? 0) : valueAt(spans.y, up),
    };
  };
  const commit = (point: Plottable, to: { readonly x: number; readonly y: number }) => {
    const values = {
      ...(spans.x.step !== null && to.x !== point.values[x] ? { [x]: atLeast(x, to.x) } : {}),
      ...(spans.y.step !== null && to.y !== point.values[y] ? { [y]: atLeast(y, to.y) } : {}),
    };
    if (Object.keys(values).length > 0) onSet(point, values);
  };
  const press = (event: KeyboardEvent, point: Plottable, at: { readonly x: number; readonly y: number }) => {
    const moves: Readonly<Record<string, readonly [number, number]>> = {
      ArrowLeft: [-1, 0],
      ArrowRight: [1, 0],
      ArrowUp: [0, 1],
      ArrowDown: [0, -1],
    };
    const move = moves[event.key];
    if (move === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const [across, up] = move;
    commit(point, {
      x: across === 0 ? at.x : stepped(spans.x, at.x, across < 0 ? -1 : 1),
      y: up === 0 ? at.y : stepped(spans.y, at.y, up < 0 ? -1 : 1),
    });
  };

  const middle = { x: (frame.left + frame.right) / 2, y: (frame.top + frame.bottom) / 2 };
  const corners = [
    { key: 1, x: frame.left + 10, y: frame.top + 20, anchor: 'start' },
    { key: 2, x: frame.right - 10, y: frame.top + 20, anchor: 'end' },
    { key: 3, x: frame.left + 10, y: frame.bottom - 10, anchor: 'start' },
    { key: 4, x: frame.right - 10, y: frame.bottom - 10, anchor: 'end' },
  ] as const;

  return (
    <figure className={styles.chart}>
      <svg
        ref={svg}
        viewBox={`0 0 ${size.width} ${size.height}`}
        role="group"
        aria-label={t('chartOf', { x: t(`axis-${x}`), y: t(`axis-${y}`) })}
      >
        <rect
          x={frame.left}
          y={frame.top}
          width={frame.right - frame.left}
          height={frame.bottom - frame.top}
          className={styles.ground}
        />
        <path
          d={`M${middle.x} ${frame.top}V${frame.bottom}M${frame.left} ${middle.y}H${frame.right}`}
          className={styles.middle}
        />
        {preset === 'opportunity' &&
          [10, 12, 15].map((score) => {
            const [[x1, y1], [x2, y2]] = opportunityLine(score);
            return (
              <g key={score} aria-hidden>
                <line x1={left(x1)} y1={top(y1)} x2={left(x2)} y2={top(y2)} className={styles.level} />
                <text x={left(x1) + 4} y={frame.bottom - 24} className={styles.levelText}>
                  {score}
                </text>
              </g>
            );
          })}
        {preset !== null &&
          corners.map((corner) => (
            <text
              key={corner.key}
              x={corner.x}
              y={corner.y}
              textAnchor={corner.anchor}
              className={styles.corner}
            >
              {t(`quadrant-${preset}-${corner.key}`)}
            </text>
          ))}
        {[0, 0.5, 1].map((place) => (
          <g key={place} className={styles.tick} aria-hidden>
            <text
              x={frame.left + place * (frame.right - frame.left)}
              y={frame.bottom + 18}
              textAnchor={place === 0 ? 'start' : place === 1 ? 'end' : 'middle'}
            >
              {print(x, spans.x.from + place * (spans.x.to - spans.x.from))}
            </text>
            <text
              x={frame.left - 8}
              y={frame.bottom - place * (frame.bottom - frame.top) + (place === 1 ? 10 : place === 0 ? 0 : 4)}
              textAnchor="end"
            >
              {print(y, spans.y.from + place * (spans.y.to - spans.y.from))}
            </text>
          </g>
        ))}
        <text x={middle.x} y={size.height - 8} textAnchor="middle" className={styles.axis}>
          {t(`axis-${x}`)}
        </text>
        <text transform={`translate(14 ${middle.y}) rotate(-90)`} textAnchor="middle" className={styles.axis}>
          {t(`axis-${y}`)}
        </text>
        {shown.map(({ point, number, valueX, valueY }) => {
          const place = `${Math.round(left(valueX) / 12)} ${Math.round(top(valueY) / 12)}`;
          const before = met.get(place) ?? 0;
          met.set(place, before + 1);
          const [px, py] = [left(valueX) + before * beside, top(valueY)];
          const name = cutToCodePoints(point.name, labelLength);
          const isRight = px + 16 + widthOf(name) > frame.right - 6;
          return (
            <g
              key={point.id}
              role="button"
              tabIndex={0}
              aria-label={t('pointAt', {
                name: point.name,
                x: `${t(`axis-${x}`)} ${print(x, valueX)}`,
                y: `${t(`axis-${y}`)} ${print(y, valueY)}`,
              })}
              aria-describedby={hint}
              className={styles.point}
              data-settable={isSettable}
              transform={`translate(${px} ${py})`}
              onKeyDown={(event) => press(event, point, { x: valueX, y: valueY })}
              onPointerDown={(event) => {
                if (!isSettable || event.button !== 0) return;
                event.currentTarget.setPointerCapture(event.pointerId);
                setDrag({ id: point.id, x: valueX, y: valueY });
              }}
              onPointerMove={(event) => {
                if (drag?.id === point.id) setDrag(valuesUnder(event, point));
              }}
              onPointerUp={() => {
                if (drag?.id === point.id) commit(point, drag);
                setDrag(null);
              }}
              onPointerCancel={() => setDrag(null)}
            >
              <circle r={11} className={styles.dot} />
              <text y={4} textAnchor="middle" className={styles.number}>
                {number}
              </text>
              {before === 0 && (
                <text
                  x={isRight ? -16 : 16}
                  y={4}
                  textAnchor={isRight ? 'end' : 'start'}
                  className={styles.label}
                >
                  {name === point.name ? name : `${name}…`}
                </text>
              )}
            </g>
          );
        })}
      </svg>
      <figcaption id={hint} className={styles.hint}>
        {t(isSettable ? 'pointHint' : 'pointFixed')}
        {shown.length < points.length && ` ${t('unplaced', { count: points.length - shown.length })}`}
      </figcaption>
    </figure>
  );
}

/** About how wide a label is: a Han character is as wide as it is high, others about half of that. */
function widthOf(text: string): number {
  return Array.from(text).reduce((width, sign) => width + (sign > '\u2e7f' ? 12 : 6.6), 14);
}

/** Ratings that are drawn from 0 begin with 1. */
function atLeast(key: AxisKey, value: number): number {
  const isRating = key === 'severity' || key === 'occurrence' || key === 'detection' || key === 'ease';
  return isRating ? Math.max(1, value) : value;
}

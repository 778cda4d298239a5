import { useRef } from 'react';
import type { KeyboardEvent, PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Plan } from '../../../shared/analysis/portfolio/model.ts';
import { useWords } from './useWords.ts';
import styles from './FrontierChart.module.css';

interface FrontierChartProps {
  /** The cheapest first. */
  readonly plans: readonly Plan[];
  /** −1: the set that is shown is none of them. */
  readonly index: number;
  readonly budget: number | null;
  readonly onPick: (index: number) => void;
}

/** Px of the drawing, which is scaled to its place. */
const size = { width: 720, height: 260, left: 64, right: 16, top: 16, bottom: 36 } as const;

/** The frontier as steps: between two plans, more money brings nothing. Picked by pointer or by arrow keys. */
export function FrontierChart({ plans, index, budget, onPick }: FrontierChartProps) {
  const { t } = useTranslation('portfolio');
  const { money, number } = useWords();
  const drawing = useRef<SVGSVGElement>(null);
  const low = plans[0]?.cost ?? 0;
  const high = Math.max(plans.at(-1)?.cost ?? 0, low + 1);
  const most = Math.max(...plans.map(({ effect }) => effect), Number.MIN_VALUE);
  const xOf = (cost: number): number =>
    size.left + ((cost - low) / (high - low)) * (size.width - size.left - size.right);
  const yOf = (effect: number): number =>
    size.height - size.bottom - (effect / most) * (size.height - size.top - size.bottom);
  const path = plans
    .map(({ cost, effect }, place) =>
      place === 0 ? `M${xOf(cost)} ${yOf(effect)}` : `H${xOf(cost)}V${yOf(effect)}`,
    )
    .join('');
  const shown = plans[index];
  const last = plans.length - 1;

  const press = (event: KeyboardEvent) => {
    const moves: Readonly<Record<string, number>> = {
      ArrowRight: index + 1,
      ArrowUp: index + 1,
      ArrowLeft: index - 1,
      ArrowDown: index - 1,
      Home: 0,
      End: last,
    };
    const next = moves[event.key];
    if (next === undefined) return;
    event.preventDefault();
    onPick(Math.min(last, Math.max(0, next)));
  };
  const point = (event: PointerEvent) => {
    const box = drawing.current?.getBoundingClientRect();
    if (box === undefined || box.width === 0) return;
    const x = ((event.clientX - box.left) / box.width) * size.width;
    const distance = (place: number): number => Math.abs(xOf(plans[place]?.cost ?? 0) - x);
    onPick(plans.reduce((best, _, place) => (distance(place) < distance(best) ? place : best), 0));
  };

  return (
    <div
      className={styles.chart}
      role="slider"
      tabIndex={0}
      aria-label={t('chart')}
      aria-valuemin={0}
      aria-valuemax={last}
      aria-valuenow={Math.max(0, index)}
      aria-valuetext={
        shown === undefined
          ? t('noPoint')
          : t('point', { cost: money(shown.cost), effect: number(shown.effect) })
      }
      onKeyDown={press}
      onPointerDown={point}
    >
      <svg ref={drawing} viewBox={`0 0 ${String(size.width)} ${String(size.height)}`} aria-hidden>
        <path
          className={styles.axis}
          d={`M${size.left} ${size.top}V${size.height - size.bottom}H${size.width - size.right}`}
        />
        {[0, 0.5, 1].map((share) => (
          <text
            key={share}
            className={styles.label}
            x={size.left - 8}
            y={yOf(most * share) + 4}
            textAnchor="end"
          >
            {number(most * share)}
          </text>
        ))}
        {[0, 0.5, 1].map((share) => (
          <text
            key={share}
            className={styles.label}
            x={xOf(low + (high - low) * share)}
            y={size.height - size.bottom + 20}
            textAnchor={share === 0 ? 'start' : share === 1 ? 'end' : 'middle'}
          >
            {money(Math.round(low + (high - low) * share))}
          </text>
        ))}
        {budget !== null && budget >= low && budget <= high && (
          <>
            <path className={styles.budget} d={`M${xOf(budget)} ${size.top}V${size.height - size.bottom}`} />
            <text
              className={styles.label}
              x={xOf(budget) + (xOf(budget) > size.width - 120 ? -6 : 6)}
              y={size.top + 10}
              textAnchor={xOf(budget) > size.width - 120 ? 'end' : 'start'}
            >
              {t('budget')}
            </text>
          </>
        )}
        <path className={styles.curve} d={path} />
        {plans.length <= 150 &&
          plans.map((plan) => (
            <circle key={plan.cost} className={styles.plan} cx={xOf(plan.cost)} cy={yOf(plan.effect)} r={3} />
          ))}
        {shown !== undefined && (
          <circle className={styles.picked} cx={xOf(shown.cost)} cy={yOf(shown.effect)} r={7} />
        )}
      </svg>
      <p className={styles.hint}>{t('chartHint')}</p>
    </div>
  );
}

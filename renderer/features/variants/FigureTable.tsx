import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { betterWay, figuresOf, mapFigures } from '../../../shared/analysis/variants/figuresOf.ts';
import type { MapFigure } from '../../../shared/analysis/variants/figuresOf.ts';
import { printDuration } from '../../../shared/figures/printDuration.ts';
import { printMoney } from '../../../shared/figures/printMoney.ts';
import { currencyOf } from '../../../shared/model/currencies.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { localeOf } from '../../i18n/languages.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { useProject } from '../../state/useWorkbench.ts';
import { classes } from '../../ui/classes.ts';
import styles from './Variants.module.css';
import { useVariantNames } from './useVariantNames.ts';

/** Two variants in figures, and what became of each. */
export function FigureTable({ beforeId, afterId }: { readonly beforeId: Id; readonly afterId: Id }) {
  const { t } = useTranslation('variants');
  const language = useLanguage();
  const project = useProject((current) => current);
  const nameOf = useVariantNames();
  const [before, after] = useMemo(
    () => [figuresOf(project, beforeId), figuresOf(project, afterId)] as const,
    [project, beforeId, afterId],
  );
  const currency = currencyOf(project);
  const print = (figure: MapFigure, value: number): string => {
    if (figure === 'waitingTime' || figure === 'duration') return printDuration(value, language);
    if (figure === 'cost') return printMoney(value, currency, language);
    const digits = figure === 'mean' || figure === 'peakEnd' ? 2 : 0;
    return new Intl.NumberFormat(localeOf(language), {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    })
      .format(value)
      .replace('-', '−');
  };
  const maps = [project.maps[beforeId], project.maps[afterId]];
  return (
    <div className={styles.tableFrame}>
      <table className={styles.table}>
        <caption className={styles.caption}>{t('figures')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('figure')}</th>
            {maps.map(
              (map) =>
                map !== undefined && (
                  <th key={map.id} scope="col">
                    {nameOf(map)}
                  </th>
                ),
            )}
            <th scope="col">{t('difference')}</th>
          </tr>
        </thead>
        <tbody>
          {mapFigures.map((figure) => {
            const [from, to] = [before[figure], after[figure]];
            const by = from === null || to === null ? null : to - from;
            const way = betterWay[figure];
            const isBetter =
              by === null || by === 0 || way === undefined ? null : by < 0 === (way === 'lower');
            const sign = by === null || by === 0 ? '' : by < 0 ? '−' : '+';
            return (
              <tr key={figure}>
                <th scope="row">{t(`figure-${figure}`)}</th>
                {[from, to].map((value, side) => (
                  <td key={side === 0 ? 'before' : 'after'}>{value === null ? '–' : print(figure, value)}</td>
                ))}
                <td
                  className={classes(isBetter === true && styles.better, isBetter === false && styles.worse)}
                >
                  {by === null ? '–' : by === 0 ? '0' : `${sign}${print(figure, Math.abs(by))}`}
                  {isBetter !== null && (
                    <span className={styles.verdict}>{t(isBetter ? 'better' : 'worse')}</span>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className={styles.hint}>{t('figuresText')}</p>
    </div>
  );
}

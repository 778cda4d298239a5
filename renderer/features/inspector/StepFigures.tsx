import { useTranslation } from 'react-i18next';
import { editSteps } from '../../../shared/commands/editSteps.ts';
import type { StepFields } from '../../../shared/commands/editSteps.ts';
import { setCurrency } from '../../../shared/commands/setCurrency.ts';
import { parseDuration } from '../../../shared/figures/parseDuration.ts';
import { parseMoney } from '../../../shared/figures/parseMoney.ts';
import { printDuration } from '../../../shared/figures/printDuration.ts';
import { printMoney } from '../../../shared/figures/printMoney.ts';
import { currencies, currencyOf, minorDigits } from '../../../shared/model/currencies.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { bases } from '../../../shared/model/kinds.ts';
import type { Basis, Step } from '../../../shared/model/records.ts';
import { parseNumber } from '../../i18n/parseNumber.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { useProject, useWorkbench } from '../../state/useWorkbench.ts';
import { Select } from '../../ui/Select.tsx';
import { commonOf } from './commonOf.ts';
import styles from './Inspector.module.css';
import { ParsedField } from '../../ui/ParsedField.tsx';
import { useSteps } from './useSteps.ts';

const figureColumns = ['duration', 'waitingTime', 'cost', 'volume'] as const;
type Figure = (typeof figureColumns)[number];
type Figures = Pick<Step, Figure>;

/** How long, how dear, how often, and how well that is known. */
export function StepFigures({ stepIds }: { readonly stepIds: readonly Id[] }) {
  const { t } = useTranslation(['fields', 'insights']);
  const language = useLanguage();
  const workbench = useWorkbench();
  const currency = useProject(currencyOf);
  const steps = useSteps(stepIds, figureColumns);
  const set = (fields: Partial<StepFields>) => {
    workbench.run(editSteps, { stepIds, fields });
  };

  const count = new Intl.NumberFormat(language, { maximumFractionDigits: 6 });
  const time = (figure: 'duration' | 'waitingTime') => ({
    print: (step: Figures) => step[figure] && printDuration(step[figure].seconds, language),
    parse: parseDuration,
    error: t('notADuration'),
    placeholder: t('durationHint'),
    make: (seconds: number, basis: Basis): Partial<StepFields> => ({
      [figure]: { kind: 'fixed' as const, seconds, basis },
    }),
  });
  const figures = {
    duration: time('duration'),
    waitingTime: time('waitingTime'),
    cost: {
      print: (step: Figures) => step.cost && printMoney(step.cost.minor, currency, language),
      parse: (text: string) => parseMoney(text, minorDigits(currency)),
      error: t('notAnAmount'),
      placeholder: printMoney(0, currency, language),
      make: (minor: number, basis: Basis): Partial<StepFields> => ({ cost: { minor, basis } }),
    },
    volume: {
      print: (step: Figures) => step.volume && count.format(step.volume.perMonth),
      parse: (text: string) => {
        const perMonth = parseNumber(text);
        return perMonth === null || perMonth < 0 ? null : perMonth;
      },
      error: t('notAVolume'),
      placeholder: count.format(0),
      make: (perMonth: number, basis: Basis): Partial<StepFields> => ({ volume: { perMonth, basis } }),
    },
  } as const;

  function row(figure: Figure) {
    const { print, parse, error, placeholder, make } = figures[figure];
    const shown = commonOf(steps, print);
    const basis = commonOf(
      steps.filter((step) => step[figure] !== null),
      (step) => step[figure]?.basis,
    );
    const known = basis.isSeveral ? undefined : basis.value;
    return (
      <div key={figure} className={styles.figure}>
        <ParsedField
          label={t(figure)}
          text={shown.isSeveral ? '' : (shown.value ?? '')}
          placeholder={shown.isSeveral ? t('several') : placeholder}
          parse={parse}
          error={error}
          onCommit={(value) => {
            set(value === null ? { [figure]: null } : make(value, known ?? 'assumed'));
          }}
        />
        {steps.some((step) => step[figure] !== null) && (
          <Select
            label={t('basisOf', { figure: t(figure) })}
            isLabelHidden
            value={known ?? null}
            placeholder={t('several')}
            options={bases.map((value) => ({ value, label: t(`insights:${value}`) }))}
            onChange={(value) => {
              workbench.run(editSteps, { stepIds, fields: {}, bases: { [figure]: value } });
            }}
          />
        )}
      </div>
    );
  }

  return (
    <>
      {figureColumns.map(row)}
      <Select
        label={t('currency')}
        value={currency}
        options={[...new Set([currency, ...currencies])].map((code) => ({
          value: code,
          label: `${code} · ${nameOfCurrency(code, language)}`,
        }))}
        onChange={(code) => {
          workbench.run(setCurrency, { currency: code });
        }}
      />
    </>
  );
}

function nameOfCurrency(code: string, language: string): string {
  return new Intl.DisplayNames(language, { type: 'currency' }).of(code) ?? code;
}

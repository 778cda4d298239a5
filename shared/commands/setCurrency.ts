import { currencyOf, minorDigits, settingId } from '../model/currencies.ts';
import { limits } from '../model/limits.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';

/**
 * What all money of the project is counted in. Amounts keep their figure, 12 dollars become 12 yen: nothing is
 * converted, what was typed was only meant otherwise. Below the new minor unit it is rounded.
 */
export const setCurrency: Command<{ readonly currency: string }> = {
  refusal: (_project, { currency }) => (/^[A-Z]{3}$/.test(currency) ? null : refuse('not-a-currency')),
  label: (_project, { currency }) => ({ key: 'setCurrency', args: { name: currency } }),
  apply: (draft, { currency }, { before }) => {
    const [setting] = Object.values(before.settings);
    const shift = minorDigits(currency) - minorDigits(currencyOf(before));
    if (setting === undefined) {
      draft.settings[settingId] = { id: settingId, currency };
    } else {
      const kept = draft.settings[setting.id];
      if (kept !== undefined) kept.currency = currency;
    }
    if (shift === 0) return;
    for (const { id, cost } of Object.values(before.steps)) {
      if (cost === null) continue;
      const minor = Math.min(Math.round(cost.minor * 10 ** shift), limits.minorUnits);
      const step = minor === cost.minor ? undefined : draft.steps[id];
      // Nothing, or as much as may be, is the same in both.
      if (step !== undefined) step.cost = { ...cost, minor };
    }
  },
};

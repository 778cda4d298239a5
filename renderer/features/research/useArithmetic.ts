import { useTranslation } from 'react-i18next';
import type { Breakthrough } from '../../../shared/analysis/research/breakthroughs.ts';
import { localeOf } from '../../i18n/languages.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';

/** How a breakthrough comes to its place: in one line, and part by part with where each comes from. */
export function useArithmetic(point: Breakthrough): {
  readonly sum: string;
  readonly parts: readonly string[];
} {
  const { t } = useTranslation('research');
  const locale = localeOf(useLanguage());
  const number = (value: number) => new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(value);
  const percent = (share: number) =>
    new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(share);
  const { people, barrier, motivation, gap, importance, effort, effect, score, lacks } = point;
  const words = {
    people: number(people?.count ?? 0),
    barrier: number(barrier?.height ?? 0),
    motivation: number(motivation?.strength ?? 0),
    gap: number(gap),
    importance: number(importance?.value ?? 0),
    effort: number(effort ?? 0),
  };
  const sum =
    effect === null
      ? t('lacking', { what: lacks.map((part) => t(`lack-${part}`)).join(t('listComma')) })
      : score === null
        ? t('sumWithoutEffort', { ...words, effect: number(effect) })
        : t('sum', { ...words, score: number(score) });

  const peoplePart = () => {
    if (people === null) return t('partNoPeople');
    if (people.from.kind === 'own') return t('partOwnPeople', { people: words.people });
    const { size, leaving } = people.from;
    if (leaving === null) return t('partAllPeople', { people: words.people });
    return t('partPeople', { people: words.people, size: number(size), leaving: percent(leaving) });
  };
  const importancePart = () => {
    if (importance === null) return t('partNoImportance');
    return t(importance.from === 'own' ? 'partOwnImportance' : 'partStepImportance', {
      importance: words.importance,
    });
  };
  return {
    sum,
    parts: [
      peoplePart(),
      barrier === null ? t('partNoBarrier') : t('partBarrier', { barrier: words.barrier }),
      motivation === null ? t('partNoMotivation') : t('partMotivation', { motivation: words.motivation }),
      importancePart(),
      effort === null ? t('partNoEffort') : t('partEffort', { effort: words.effort }),
    ],
  };
}

import { useTranslation } from 'react-i18next';
import type { JourneyMap } from '../../../shared/model/records.ts';

/** What a map is called among its variants. */
export function useVariantNames(): (map: JourneyMap) => string {
  const { t } = useTranslation(['maps', 'history']);
  return ({ name, variant }) => {
    const shown = name === '' ? t('history:untitled') : name;
    return variant === null ? shown : t('variantName', { name: shown, variant });
  };
}

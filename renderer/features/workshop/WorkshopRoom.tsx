import { useTranslation } from 'react-i18next';

export function WorkshopRoom() {
  const { t } = useTranslation('workshop');
  return <h2>{t('title')}</h2>;
}

import { useTranslation } from 'react-i18next';

export function BoardRoom() {
  const { t } = useTranslation('board');
  return <h2>{t('title')}</h2>;
}

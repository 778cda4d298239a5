import { useTranslation } from 'react-i18next';

export function PortfolioRoom() {
  const { t } = useTranslation('portfolio');
  return <h2>{t('title')}</h2>;
}

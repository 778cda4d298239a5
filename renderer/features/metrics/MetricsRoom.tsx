import { useTranslation } from 'react-i18next';

export function MetricsRoom() {
  const { t } = useTranslation('metrics');
  return <h2>{t('title')}</h2>;
}

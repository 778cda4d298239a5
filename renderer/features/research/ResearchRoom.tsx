import { useTranslation } from 'react-i18next';

export function ResearchRoom() {
  const { t } = useTranslation('research');
  return <h2>{t('title')}</h2>;
}

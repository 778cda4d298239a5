import { useTranslation } from 'react-i18next';

export function ActionsRoom() {
  const { t } = useTranslation('actionList');
  return <h2>{t('title')}</h2>;
}

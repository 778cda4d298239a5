import { useTranslation } from 'react-i18next';

export function LedgerRoom() {
  const { t } = useTranslation('ledger');
  return <h2>{t('title')}</h2>;
}

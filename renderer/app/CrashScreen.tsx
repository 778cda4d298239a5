import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { RefreshCw, TriangleAlert } from '../ui/icons.ts';
import styles from './App.module.css';

/** What stands where the program failed: what was stored is safe, and how to go on. */
export function CrashScreen({ error }: { readonly error: unknown }) {
  const { t } = useTranslation('common');
  return (
    <main className={styles.crash}>
      <EmptyState
        icon={TriangleAlert}
        title={t('crashTitle')}
        text={t('crashText')}
        actions={
          <Button tone="primary" icon={RefreshCw} onPress={() => window.location.reload()}>
            {t('reload')}
          </Button>
        }
      />
      <pre className={styles.detail}>{error instanceof Error ? error.message : String(error)}</pre>
    </main>
  );
}

import { lazy, Suspense } from 'react';
import type { ComponentType, LazyExoticComponent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Room } from '../state/rooms.ts';
import { ProgressBar } from '../ui/ProgressBar.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import styles from './ProjectScreen.module.css';

type OtherRoom = Exclude<Room, 'map'>;

// Each is loaded when it is entered: a project opens with its map.
const screens: Readonly<Record<OtherRoom, LazyExoticComponent<ComponentType>>> = {
  research: lazy(() =>
    import('../features/research/ResearchRoom.tsx').then((one) => ({ default: one.ResearchRoom })),
  ),
  workshop: lazy(() =>
    import('../features/workshop/WorkshopRoom.tsx').then((one) => ({ default: one.WorkshopRoom })),
  ),
  board: lazy(() => import('../features/board/BoardRoom.tsx').then((one) => ({ default: one.BoardRoom }))),
  actions: lazy(() =>
    import('../features/actions/ActionsRoom.tsx').then((one) => ({ default: one.ActionsRoom })),
  ),
  portfolio: lazy(() =>
    import('../features/portfolio/PortfolioRoom.tsx').then((one) => ({ default: one.PortfolioRoom })),
  ),
  metrics: lazy(() =>
    import('../features/metrics/MetricsRoom.tsx').then((one) => ({ default: one.MetricsRoom })),
  ),
  ledger: lazy(() =>
    import('../features/ledger/LedgerRoom.tsx').then((one) => ({ default: one.LedgerRoom })),
  ),
};

/** A room beside the map; it lies over the map, which waits there as it was left. */
export function RoomScreen({ room }: { readonly room: OtherRoom }) {
  const { t } = useTranslation(['rooms', 'common']);
  const Screen = screens[room];
  return (
    <section className={styles.room} aria-label={t(`rooms:${room}`)} data-room={room} tabIndex={-1}>
      <ErrorBoundary key={room}>
        <Suspense
          fallback={<ProgressBar label={t('common:loading')} percent={null} className={styles.progress} />}
        >
          <Screen />
        </Suspense>
      </ErrorBoundary>
    </section>
  );
}

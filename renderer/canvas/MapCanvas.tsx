import { ReactFlowProvider } from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import { useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { layoutMap } from '../../shared/scene/layoutMap.ts';
import { useView, useWorkbench } from '../state/useWorkbench.ts';
import { NoMap } from './EmptyMap.tsx';
import { MapFlow } from './MapFlow.tsx';
import { openMap } from './mapView.ts';
import { viewportsOf } from './viewports.ts';
import './reactFlow.css';
import styles from './MapCanvas.module.css';

/** The open project's map, drawn and edited. */
export function MapCanvas() {
  const { t } = useTranslation('map');
  const workbench = useWorkbench();
  const mapId = useView((view) => view.mapId);
  const region = useRef<HTMLElement>(null);
  const [size, setSize] = useState<{ readonly width: number; readonly height: number } | null>(null);

  // Known before the first paint, so that a map opens where it is meant to and does not jump there.
  useLayoutEffect(() => {
    const { current } = region;
    if (current !== null) setSize({ width: current.clientWidth, height: current.clientHeight });
  }, []);

  const viewports = viewportsOf(workbench);
  return (
    <section
      ref={region}
      className={styles.region}
      aria-label={t('region')}
      data-place="canvas"
      // Arrow keys pan from here, and here the focus is kept when what had it is gone.
      tabIndex={0}
    >
      {mapId === null && <NoMap />}
      {mapId !== null && size !== null && (
        <ReactFlowProvider key={mapId}>
          <MapFlow
            mapId={mapId}
            region={region}
            openAt={
              viewports.get(mapId) ?? openMap(layoutMap(workbench.store.getState().project, mapId), size)
            }
            onViewport={(viewport) => {
              viewports.set(mapId, viewport);
            }}
          />
        </ReactFlowProvider>
      )}
    </section>
  );
}

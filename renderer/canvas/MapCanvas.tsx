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

/** The open project's map, drawn and edited: the region *Map*. */
export function MapCanvas() {
  const { t } = useTranslation('map');
  const workbench = useWorkbench();
  const mapId = useView((view) => view.mapId);
  const frame = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<{ readonly width: number; readonly height: number } | null>(null);

  // Known before the first paint, so that a map opens where it is meant to and does not jump there.
  useLayoutEffect(() => {
    const { current } = frame;
    if (current !== null) setSize({ width: current.clientWidth, height: current.clientHeight });
  }, []);

  const viewports = viewportsOf(workbench);
  return (
    <div ref={frame} className={styles.frame}>
      {mapId === null && (
        <section className={styles.noMap} aria-label={t('region')} data-place="canvas">
          <NoMap />
        </section>
      )}
      {mapId !== null && size !== null && (
        <ReactFlowProvider key={mapId}>
          <MapFlow
            mapId={mapId}
            openAt={
              viewports.get(mapId) ?? openMap(layoutMap(workbench.store.getState().project, mapId), size)
            }
            onViewport={(viewport) => {
              viewports.set(mapId, viewport);
            }}
          />
        </ReactFlowProvider>
      )}
    </div>
  );
}

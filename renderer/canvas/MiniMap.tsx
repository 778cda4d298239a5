import { Panel, useReactFlow, useStoreApi } from '@xyflow/react';
import { memo, useLayoutEffect, useMemo, useRef } from 'react';
import type { PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '../../shared/model/ids.ts';
import type { Insight } from '../../shared/model/records.ts';
import type { MapLayout } from '../../shared/scene/layoutMap.ts';
import { contentOf, headerSize } from './mapView.ts';
import styles from './MapTools.module.css';
import { stepBoxes } from './stepBoxes.ts';

interface MiniMapProps {
  readonly layout: MapLayout;
  readonly insights: ReadonlyMap<Id, readonly Insight[]>;
}

// A value network has no headers.
const noHeader = { lanes: 0, stages: 0 } as const;
const largest = { width: 184, height: 104 } as const;
const smallest = 24;

/**
 * The whole map, small; press or drag in it to go there. React Flow's own has an element and a subscription for each
 * node: at 10,000 steps every frame of a pan would ask 10,000 of them. This is three paths.
 */
export const MiniMap = memo(function MiniMap({ layout, insights }: MiniMapProps) {
  const { t } = useTranslation('map');
  const store = useStoreApi();
  const { setViewport } = useReactFlow();
  const frame = useRef<HTMLDivElement>(null);
  const head = layout.isNetwork ? noHeader : headerSize;
  const content = contentOf(layout);
  const { x, y, width, height } = content;
  const scale = Math.min(largest.width / width, largest.height / height);
  // A map of a thousand steps in a row would be a hair: it is drawn higher than it is.
  const shown = { width: Math.max(smallest, width * scale), height: Math.max(smallest, height * scale) };
  const scaleX = shown.width / width;
  const scaleY = shown.height / height;
  const { width: shownWidth, height: shownHeight } = shown;
  const boxes = useMemo(() => stepBoxes(layout, insights), [layout, insights]);

  // What is in view is written as it moves, rendering nothing. The frame is an element of its own over the picture:
  // in it, each move would paint 10,000 boxes again.
  useLayoutEffect(() => {
    let lastSize = '';
    const place = () => {
      const { current } = frame;
      const { transform, width: paneWidth, height: paneHeight } = store.getState();
      if (current === null) return;
      const [panX, panY, zoom] = transform;
      // The part of it that lies on the sheet: its border would be cut off there.
      const onSheet = (at: number, most: number) => Math.max(0, Math.min(at, most));
      const left = onSheet(((head.lanes - panX) / zoom - x) * scaleX, shownWidth);
      const top = onSheet(((head.stages - panY) / zoom - y) * scaleY, shownHeight);
      const right = onSheet(((paneWidth - panX) / zoom - x) * scaleX, shownWidth);
      const bottom = onSheet(((paneHeight - panY) / zoom - y) * scaleY, shownHeight);
      current.style.transform = `translate(${left}px, ${top}px)`;
      const size = `${Math.max(0, right - left)} ${Math.max(0, bottom - top)}`;
      if (size !== lastSize) {
        // Only then: a pan alone would have the page laid out in every frame.
        lastSize = size;
        current.style.width = `${Math.max(0, right - left)}px`;
        current.style.height = `${Math.max(0, bottom - top)}px`;
      }
      current.hidden = right <= left || bottom <= top;
    };
    place();
    return store.subscribe(place);
  }, [store, head, x, y, scaleX, scaleY, shownWidth, shownHeight]);

  const go = (event: PointerEvent<HTMLDivElement>) => {
    if ((event.buttons & 1) === 0) return;
    if (event.type === 'pointerdown') event.currentTarget.setPointerCapture(event.pointerId);
    const box = event.currentTarget.getBoundingClientRect();
    const { transform, width: paneWidth, height: paneHeight } = store.getState();
    const zoom = transform[2];
    const at = {
      x: x + (event.clientX - box.left) / scaleX,
      y: y + (event.clientY - box.top) / scaleY,
    };
    void setViewport({
      x: (paneWidth + head.lanes) / 2 - at.x * zoom,
      y: (paneHeight + head.stages) / 2 - at.y * zoom,
      zoom,
    });
  };

  return (
    <Panel position="bottom-right" className={styles.miniMap}>
      <div
        role="img"
        aria-label={t('miniMap')}
        className={styles.miniSheet}
        onPointerDown={go}
        onPointerMove={go}
      >
        <svg
          className={styles.miniPicture}
          width={shown.width}
          height={shown.height}
          viewBox={`${x} ${y} ${width} ${height}`}
          preserveAspectRatio="none"
        >
          <path className={styles.miniSteps} d={boxes.plain} />
          <path className={styles.miniPains} d={boxes.pains} />
          <path className={styles.miniPraises} d={boxes.praises} />
        </svg>
        <div ref={frame} className={styles.miniFrame} />
      </div>
    </Panel>
  );
});

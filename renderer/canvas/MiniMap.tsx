import { Panel, useReactFlow, useStoreApi } from '@xyflow/react';
import { memo, useLayoutEffect, useMemo, useRef } from 'react';
import type { PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { isPraisePoint } from '../../shared/analysis/isPraisePoint.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { Insight } from '../../shared/model/records.ts';
import type { MapLayout } from '../../shared/scene/layoutMap.ts';
import type { Rect } from '../../shared/scene/rect.ts';
import { contentOf, headerSize } from './mapView.ts';
import styles from './MapTools.module.css';

interface MiniMapProps {
  readonly layout: MapLayout;
  readonly insights: ReadonlyMap<Id, readonly Insight[]>;
}

const largest = { width: 184, height: 104 } as const;

/**
 * The whole map, small; press or drag in it to go there. React Flow's own has an element and a subscription for each
 * node: at 10,000 steps every frame of a pan would ask 10,000 of them. This is three paths.
 */
export const MiniMap = memo(function MiniMap({ layout, insights }: MiniMapProps) {
  const { t } = useTranslation('map');
  const store = useStoreApi();
  const { setViewport } = useReactFlow();
  const frame = useRef<SVGRectElement>(null);
  const content = contentOf(layout);
  const { x, y, width, height } = content;
  const scale = Math.min(largest.width / width, largest.height / height);
  const boxes = useMemo(() => boxesOf(layout, insights), [layout, insights]);

  // What is in view is written as it moves: rendering nothing, frame by frame.
  useLayoutEffect(() => {
    const place = () => {
      const { current } = frame;
      const { transform, width: paneWidth, height: paneHeight } = store.getState();
      const [panX, panY, zoom] = transform;
      current?.setAttribute('x', ((headerSize.lanes - panX) / zoom).toString());
      current?.setAttribute('y', ((headerSize.stages - panY) / zoom).toString());
      current?.setAttribute('width', Math.max(0, (paneWidth - headerSize.lanes) / zoom).toString());
      current?.setAttribute('height', Math.max(0, (paneHeight - headerSize.stages) / zoom).toString());
    };
    place();
    return store.subscribe(place);
  }, [store, layout]);

  const go = (event: PointerEvent<SVGSVGElement>) => {
    if ((event.buttons & 1) === 0) return;
    if (event.type === 'pointerdown') event.currentTarget.setPointerCapture(event.pointerId);
    const box = event.currentTarget.getBoundingClientRect();
    const { transform, width: paneWidth, height: paneHeight } = store.getState();
    const zoom = transform[2];
    const at = {
      x: x + (event.clientX - box.left) / scale,
      y: y + (event.clientY - box.top) / scale,
    };
    void setViewport({
      x: (paneWidth + headerSize.lanes) / 2 - at.x * zoom,
      y: (paneHeight + headerSize.stages) / 2 - at.y * zoom,
      zoom,
    });
  };

  return (
    <Panel position="bottom-right" className={styles.miniMap}>
      <svg
        role="img"
        aria-label={t('miniMap')}
        width={Math.max(24, Math.round(width * scale))}
        height={Math.max(16, Math.round(height * scale))}
        viewBox={`${x} ${y} ${width} ${height}`}
        preserveAspectRatio="none"
        onPointerDown={go}
        onPointerMove={go}
      >
        <path className={styles.miniSteps} d={boxes.plain} />
        <path className={styles.miniPains} d={boxes.pains} />
        <path className={styles.miniPraises} d={boxes.praises} />
        <rect ref={frame} className={styles.miniFrame} vectorEffect="non-scaling-stroke" />
      </svg>
    </Panel>
  );
});

/** All steps as three paths of boxes: those that hurt, those that only delight, and the rest. */
function boxesOf(layout: MapLayout, insights: ReadonlyMap<Id, readonly Insight[]>) {
  const boxes = { plain: '', pains: '', praises: '' };
  for (const [stepId, place] of layout.steps) {
    const tagged = insights.get(stepId) ?? [];
    boxes[tagged.length === 0 ? 'plain' : tagged.every(isPraisePoint) ? 'praises' : 'pains'] +=
      boxPath(place);
  }
  return boxes;
}

function boxPath({ x, y, width, height }: Rect): string {
  return `M${x} ${y}h${width}v${height}h${-width}z`;
}

import { ViewportPortal } from '@xyflow/react';
import { memo } from 'react';
import { sizes } from '../../shared/model/sizes.ts';
import type { CellPoint } from '../../shared/scene/cellAt.ts';
import type { MapLayout } from '../../shared/scene/layoutMap.ts';
import styles from './MapGround.module.css';

interface MapGroundProps {
  readonly layout: MapLayout;
  /** The cell into which what is dragged would fall. */
  readonly dropCell: Pick<CellPoint, 'stageId' | 'laneId'> | null;
}

/** The sheet under the steps: its ground, the hairlines between stages and lanes. */
export const MapGround = memo(function MapGround({ layout, dropCell }: MapGroundProps) {
  const { stages, lanes, emotion, width, height } = layout;
  if (stages.length === 0 && lanes.length === 0) return null;
  const left = sizes.laneHeader;
  const top = emotion === null ? sizes.stageHeader : Math.min(emotion.y, lanes[0]?.y ?? emotion.y);
  const stage = stages.find((place) => place.stage.id === dropCell?.stageId);
  const lane = lanes.find((place) => place.lane.id === dropCell?.laneId);
  return (
    <ViewportPortal>
      <svg className={styles.ground} width={width} height={height} aria-hidden="true">
        <rect className={styles.sheet} x={left} y={top} width={width - left} height={height - top} />
        {emotion !== null && (
          <rect className={styles.band} x={left} y={emotion.y} width={width - left} height={emotion.height} />
        )}
        {stage !== undefined && lane !== undefined && (
          <rect className={styles.drop} x={stage.x} y={lane.y} width={stage.width} height={lane.height} />
        )}
        <path
          className={styles.lines}
          d={[
            ...stages.map((place) => `M${place.x + place.width} ${top}V${height}`),
            ...lanes.map((place) => `M${left} ${place.y + place.height}H${width}`),
            emotion === null ? '' : `M${left} ${emotion.y + emotion.height}H${width}`,
          ].join('')}
        />
      </svg>
    </ViewportPortal>
  );
});

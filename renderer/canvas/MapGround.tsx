import { ViewportPortal } from '@xyflow/react';
import { memo } from 'react';
import type { Id } from '../../shared/model/ids.ts';
import { sizes } from '../../shared/model/sizes.ts';
import { breakLines } from '../../shared/scene/breakLines.ts';
import { families } from '../../shared/scene/fonts/families.ts';
import type { MapLayout, StagePlace } from '../../shared/scene/layoutMap.ts';
import styles from './MapGround.module.css';
import { contentOf } from './mapView.ts';
import { TuckedSteps } from './TuckedSteps.tsx';
import { isInSpan, useViewSpan } from './useViewSpan.ts';

interface MapGroundProps {
  readonly layout: MapLayout;
  /** The cell into which what is dragged would fall. */
  readonly dropStageId: Id | null;
  readonly dropLaneId: Id | null;
}

/**
 * The sheet under the steps: its ground, the hairlines between stages and lanes. Only what is in view is drawn: a map
 * of 10,000 steps is two million px wide, and what is as long as that is slow to paint even where it is not seen.
 */
export const MapGround = memo(function MapGround({ layout, dropStageId, dropLaneId }: MapGroundProps) {
  const span = useViewSpan();
  const { stages, lanes, emotion, width, height } = layout;
  if (stages.length === 0 && lanes.length === 0) return null;
  const left = Math.max(sizes.laneHeader, span.left);
  const right = Math.min(width, span.right);
  const top = Math.max(contentOf(layout).y, span.top);
  const bottom = Math.min(height, span.bottom);
  if (right <= left || bottom <= top) return null;
  const stage = stages.find((place) => place.stage.id === dropStageId);
  const lane = lanes.find((place) => place.lane.id === dropLaneId);
  const content = contentOf(layout);
  const columns = [content.x, ...stages.map((place) => place.x + place.width)].filter((x) =>
    isInSpan(x, x, span.left, span.right),
  );
  const bands = [...lanes, ...(emotion === null ? [] : [emotion])];
  const rows = [content.y, ...bands.map((place) => place.y + place.height)].filter((y) =>
    isInSpan(y, y, span.top, span.bottom),
  );
  return (
    <ViewportPortal>
      <svg className={styles.ground} width={1} height={1} aria-hidden="true">
        <rect className={styles.sheet} x={left} y={top} width={right - left} height={bottom - top} />
        {emotion !== null && (
          <rect className={styles.band} x={left} y={emotion.y} width={right - left} height={emotion.height} />
        )}
        {stages
          .filter(
            (place) =>
              place.stage.isCollapsed && isInSpan(place.x, place.x + place.width, span.left, span.right),
          )
          .map((place) => (
            <g key={place.stage.id}>
              <rect className={styles.strip} x={place.x} y={top} width={place.width} height={bottom - top} />
              <StripName {...place} y={content.y} />
            </g>
          ))}
        {lanes
          .filter(
            (place) =>
              place.lane.isCollapsed && isInSpan(place.y, place.y + place.height, span.top, span.bottom),
          )
          .map((place) => (
            <rect
              key={place.lane.id}
              className={styles.strip}
              x={left}
              y={place.y}
              width={right - left}
              height={place.height}
            />
          ))}
        {stage !== undefined && lane !== undefined && (
          <rect className={styles.drop} x={stage.x} y={lane.y} width={stage.width} height={lane.height} />
        )}
        <path
          className={styles.lines}
          d={[
            ...columns.map((x) => `M${x} ${top}V${bottom}`),
            ...rows.map((y) => `M${left} ${y}H${right}`),
          ].join('')}
        />
        <TuckedSteps layout={layout} />
      </svg>
    </ViewportPortal>
  );
});

const nameText = { font: 'semibold', size: 13, width: 400, maxLines: 1 } as const;

/** The name of a collapsed stage, down its strip: its header is too narrow for it. */
function StripName({ stage, x, width, y }: StagePlace & { readonly y: number }) {
  const [text] = breakLines(stage.name, nameText);
  return (
    <text
      className={styles.stripName}
      fontFamily={families.stack}
      fontSize={nameText.size}
      fontWeight={families.weight[nameText.font]}
      transform={`translate(${x + width / 2 - 5} ${y + 12}) rotate(90)`}
    >
      {text}
    </text>
  );
}

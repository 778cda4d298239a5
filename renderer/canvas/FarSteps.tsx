import { ViewportPortal } from '@xyflow/react';
import { memo, useMemo } from 'react';
import type { Id } from '../../shared/model/ids.ts';
import type { Insight } from '../../shared/model/records.ts';
import type { MapLayout } from '../../shared/scene/layoutMap.ts';
import { stepBoxes } from './stepBoxes.ts';
import styles from './MapGround.module.css';

interface FarStepsProps {
  readonly layout: MapLayout;
  readonly insights: ReadonlyMap<Id, readonly Insight[]>;
}

/**
 * The steps of a map that is seen from so far away that none can be read: three paths in place of a node each, so
 * that all of 10,000 can be in view. A line keeps them visible where a box is less than a pixel.
 */
export const FarSteps = memo(function FarSteps({ layout, insights }: FarStepsProps) {
  const boxes = useMemo(() => stepBoxes(layout, insights), [layout, insights]);
  return (
    <ViewportPortal>
      <svg className={styles.far} width={1} height={1} aria-hidden="true">
        <path className={styles.farSteps} d={boxes.plain} />
        <path className={styles.farPraises} d={boxes.praises} />
        <path className={styles.farPains} d={boxes.pains} />
      </svg>
    </ViewportPortal>
  );
});

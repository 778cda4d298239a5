import { ViewportPortal } from '@xyflow/react';
import { useTranslation } from 'react-i18next';
import { sizes } from '../../shared/model/sizes.ts';
import type { MapLayout } from '../../shared/scene/layoutMap.ts';
import type { Point } from '../../shared/scene/rect.ts';
import { mayHoldSteps } from '../../shared/rules/mayHoldSteps.ts';
import { Plus } from '../ui/icons.ts';
import { classes } from '../ui/classes.ts';
import styles from './MapCanvas.module.css';

interface FirstStepProps {
  readonly layout: MapLayout;
  /** Makes a step whose middle is here, px at 100 %. */
  readonly onAdd: (middle: Point) => void;
}

/** In a grid without a step: where the first one would go, and how more are made. */
export function FirstStep({ layout, onAdd }: FirstStepProps) {
  const { t } = useTranslation('map');
  const stage = layout.stages.find((place) => !place.stage.isCollapsed);
  const lanes = layout.lanes.filter(({ lane }) => mayHoldSteps(lane) && !lane.isCollapsed);
  // A blueprint begins with evidence, but a service with what the customer does.
  const lane = lanes.find((place) => place.lane.role === 'customer') ?? lanes[0];
  if (stage === undefined || lane === undefined) return null;
  const corner = { x: stage.x + sizes.gap, y: lane.y + sizes.gap };
  return (
    <ViewportPortal>
      <button
        type="button"
        className={classes(styles.firstStep, 'nopan')}
        style={{
          transform: `translate(${corner.x}px, ${corner.y}px)`,
          width: sizes.step.width,
          height: sizes.step.height,
        }}
        onClick={() => {
          onAdd({ x: corner.x + sizes.step.width / 2, y: corner.y + sizes.step.height / 2 });
        }}
      >
        <Plus size={14} aria-hidden />
        {t('firstStep')}
      </button>
      <p
        className={styles.howTo}
        style={{
          transform: `translate(${corner.x + sizes.step.width + 10}px, ${corner.y}px)`,
          height: sizes.step.height,
        }}
      >
        <span>{t('howToAdd')}</span>
      </p>
    </ViewportPortal>
  );
}

import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { editSteps } from '../../shared/commands/editSteps.ts';
import type { Id } from '../../shared/model/ids.ts';
import { arcPoints, dramaY } from '../../shared/scene/arcPoints.ts';
import { arcDash, markerPath } from '../../shared/scene/curveLook.ts';
import type { MapLayout } from '../../shared/scene/layoutMap.ts';
import { smoothPath } from '../../shared/scene/smoothPath.ts';
import { useProject, useView, useWorkbench } from '../state/useWorkbench.ts';
import { CurvePoint } from './CurvePoint.tsx';
import styles from './EmotionCurves.module.css';
import { pointsAround } from './pointsAround.ts';
import { useCurveDrag } from './useCurveDrag.ts';
import { isInSpan } from './useViewSpan.ts';
import type { ViewSpan } from './useViewSpan.ts';

interface DramaticArcProps {
  readonly layout: MapLayout;
  readonly span: ViewSpan;
  readonly isNear: boolean;
}

/** How tense it is from step to step, beside what is felt; only where the map asks for it. */
export function DramaticArc(props: DramaticArcProps) {
  const mapId = useView((view) => view.mapId);
  const showsArc = useProject((project) => project.maps[mapId ?? '']?.showsArc === true);
  return showsArc && mapId !== null ? <Arc {...props} mapId={mapId} /> : null;
}

function Arc({ layout, span, isNear, mapId }: DramaticArcProps & { readonly mapId: Id }) {
  const { t } = useTranslation('connections');
  const workbench = useWorkbench();
  const steps = useProject((project) => project.steps);
  const selected = useView((view) => view.selected);
  const { emotion } = layout;
  const stored = useMemo(
    () => arcPoints({ ...workbench.store.getState().project, steps }, layout, mapId),
    [workbench, steps, layout, mapId],
  );
  const drag = useCurveDrag({
    grain: 1,
    least: 1,
    most: 5,
    scale: emotion === null ? 1 : dramaY(emotion, 1) - dramaY(emotion, 2),
    onCommit: (stepId, _curveId, drama) => {
      workbench.run(editSteps, { stepIds: [stepId], fields: { drama } });
    },
  });
  if (emotion === null || stored.length === 0) return null;
  const points = stored.map((point) => {
    const drama = drag.valueOf(point.stepId, mapId);
    return drama === null ? point : { ...point, drama, y: dramaY(emotion, drama) };
  });
  const most = Math.max(...points.map(({ drama }) => drama));
  const highest = points.find(({ drama }) => drama === most);
  return (
    <>
      <path
        className={styles.arc}
        role="img"
        aria-label={t('arcSummary', {
          count: points.length,
          peak: steps[highest?.stepId ?? '']?.title ?? '',
        })}
        d={smoothPath(pointsAround(points, span))}
        strokeDasharray={arcDash.join(' ')}
      />
      {isNear &&
        points
          .filter(({ x }) => isInSpan(x, x, span.left, span.right))
          .map((point) => (
            <CurvePoint
              key={point.stepId}
              drag={drag}
              stepId={point.stepId}
              curveId={mapId}
              at={point}
              value={point.drama}
              range={[1, 5]}
              isSlider={selected.has(point.stepId)}
              label={(step) => t('arcPointOf', { step })}
              reading={String(point.drama)}
              valueText={String(point.drama)}
              tip={t('dramaTip', { value: point.drama })}
            >
              <path className={styles.arcDot} d={markerPath('triangle', point, 5)} />
            </CurvePoint>
          ))}
    </>
  );
}

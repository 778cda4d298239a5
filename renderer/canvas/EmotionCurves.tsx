import { useStore, ViewportPortal } from '@xyflow/react';
import { memo, useCallback, useMemo } from 'react';
import { setFeeling } from '../../shared/commands/setFeeling.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { Insight, Participant } from '../../shared/model/records.ts';
import { sizes } from '../../shared/model/sizes.ts';
import { curveLook } from '../../shared/scene/curveLook.ts';
import type { CurveLook } from '../../shared/scene/curveLook.ts';
import { valenceY } from '../../shared/scene/emotionPoints.ts';
import type { EmotionPoint } from '../../shared/scene/emotionPoints.ts';
import type { MapLayout } from '../../shared/scene/layoutMap.ts';
import { useView, useWorkbench } from '../state/useWorkbench.ts';
import { CurveLine, CurveMoments, FeelingPoint } from './CurveParts.tsx';
import type { ShownCurve } from './CurveParts.tsx';
import { DramaticArc } from './DramaticArc.tsx';
import styles from './EmotionCurves.module.css';
import type { Curve } from './mapPicture.ts';
import { useCurveDrag } from './useCurveDrag.ts';
import type { CurveDrag } from './useCurveDrag.ts';
import { useHiddenCurves } from './lensContext.ts';
import { isInSpan, useViewSpan } from './useViewSpan.ts';
import type { ViewSpan } from './useViewSpan.ts';

interface EmotionCurvesProps {
  readonly layout: MapLayout;
  readonly curves: readonly Curve[];
  readonly insights: ReadonlyMap<Id, readonly Insight[]>;
}

/** The screen moves a valence by this (model.md). */
const valenceGrain = 0.5;
/** Below this zoom points would only be grains: the curve says enough. */
const nearZoom = 0.35;

/**
 * The curve of each participant over the steps, in the emotion band, and the dramatic arc. Points are dragged up and
 * down; those of the selected steps are sliders for the keyboard as well.
 */
export const EmotionCurves = memo(function EmotionCurves({ layout, curves, insights }: EmotionCurvesProps) {
  const workbench = useWorkbench();
  const span = useViewSpan();
  const isNear = useStore(({ transform }) => transform[2] >= nearZoom);
  const hidden = useHiddenCurves(curves);
  const selected = useView((view) => view.selected);
  const { emotion } = layout;
  const scale = emotion === null ? 1 : valenceY(emotion, 0) - valenceY(emotion, 1);
  const onCommit = useCallback(
    (stepId: Id, participantId: Id, valence: number) => {
      workbench.run(setFeeling, { stepIds: [stepId], participantId, valence });
    },
    [workbench],
  );
  const drag = useCurveDrag({ grain: valenceGrain, least: -2, most: 2, scale, onCommit });
  const shown = useMemo(
    () => (emotion === null ? [] : shownCurves(curves, hidden, drag, emotion)),
    [curves, hidden, drag, emotion],
  );
  if (emotion === null) return null;

  const isOneOfSeveral = curves.length > 1;
  const left = Math.max(sizes.laneHeader, span.left);
  const right = Math.max(left, Math.min(layout.width, span.right));
  return (
    <ViewportPortal>
      <svg className={styles.curves} width={1} height={1}>
        <g aria-hidden="true">
          {[2, 1, 0, -1, -2].map((valence) => (
            <path
              key={valence}
              className={valence === 0 ? styles.neutral : styles.guide}
              d={`M${left} ${valenceY(emotion, valence)}H${right}`}
            />
          ))}
        </g>
        <DramaticArc layout={layout} span={span} isNear={isNear} />
        {shown.map((curve) => (
          <CurveLine key={curve.participant.id} {...curve} span={span} />
        ))}
        {isNear && shown.map((curve) => <CurveMoments key={curve.participant.id} {...curve} span={span} />)}
        {isNear &&
          pointsToDraw(shown, insights, span, selected).map((drawn) => (
            <FeelingPoint
              key={`${drawn.participant.id} ${drawn.point.stepId}`}
              {...drawn}
              drag={drag}
              isSlider={selected.has(drawn.point.stepId)}
              isOneOfSeveral={isOneOfSeveral}
            />
          ))}
      </svg>
    </ViewportPortal>
  );
});

/** Of a point that is being dragged, where it is now. */
function shownCurves(
  curves: readonly Curve[],
  hidden: ReadonlySet<Id>,
  drag: CurveDrag,
  emotion: NonNullable<MapLayout['emotion']>,
): readonly ShownCurve[] {
  return curves.flatMap(({ participant, points }, place): readonly ShownCurve[] => {
    if (hidden.has(participant.id)) return [];
    const look = curveLook(place);
    if (!drag.isOn) return [{ participant, points, look }];
    const pulled = points.map((point) => {
      const valence = drag.valueOf(point.stepId, participant.id);
      return valence === null ? point : { ...point, valence, y: valenceY(emotion, valence) };
    });
    return [{ participant, points: pulled, look }];
  });
}

interface DrawnPoint {
  readonly point: EmotionPoint;
  readonly participant: Participant;
  readonly look: CurveLook;
  /** The insights that it bears the sign of: the first curve that passes a step has those of the step. */
  readonly tagged: readonly Insight[];
}

const nothing: readonly Insight[] = [];

/**
 * The points in view; those with a sign last, so that no other lies over it. Of points of a curve that lie on one
 * another, one: the one with a sign, else the last. Those of the selected steps are all there, for the keyboard.
 */
function pointsToDraw(
  curves: readonly ShownCurve[],
  insights: ReadonlyMap<Id, readonly Insight[]>,
  span: ViewSpan,
  selected: ReadonlySet<Id>,
): readonly DrawnPoint[] {
  const marked = new Set<Id>();
  const drawn = new Map<string, DrawnPoint>();
  for (const { participant, points, look } of curves) {
    for (const point of points) {
      if (!isInSpan(point.x, point.x, span.left, span.right)) continue;
      const isFirst = !marked.has(point.stepId);
      marked.add(point.stepId);
      const tagged = (isFirst ? insights.get(point.stepId) : undefined) ?? nothing;
      const own = selected.has(point.stepId) ? point.stepId : '';
      const place = `${participant.id} ${point.x} ${point.y} ${own}`;
      if (tagged.length > 0 || (drawn.get(place)?.tagged.length ?? 0) === 0) {
        drawn.set(place, { point, participant, look, tagged });
      }
    }
  }
  return [...drawn.values()].sort(
    (one, other) => Number(one.tagged.length > 0) - Number(other.tagged.length > 0),
  );
}

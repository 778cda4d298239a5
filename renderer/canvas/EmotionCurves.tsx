import { useReactFlow, useStore, ViewportPortal } from '@xyflow/react';
import { memo, useEffect, useState } from 'react';
import type { PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { isPraisePoint } from '../../shared/analysis/isPraisePoint.ts';
import { setFeeling } from '../../shared/commands/setFeeling.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { Insight, Participant, Polarity } from '../../shared/model/records.ts';
import { sizes } from '../../shared/model/sizes.ts';
import { valenceY } from '../../shared/scene/emotionPoints.ts';
import type { EmotionPoint } from '../../shared/scene/emotionPoints.ts';
import { insightGlyph } from '../../shared/scene/insightGlyph.ts';
import type { MapLayout } from '../../shared/scene/layoutMap.ts';
import { smoothPath } from '../../shared/scene/smoothPath.ts';
import { useWorkbench } from '../state/useWorkbench.ts';
import { classes } from '../ui/classes.ts';
import { participantColour, valenceColour } from './colours.ts';
import styles from './EmotionCurves.module.css';
import type { Curve } from './mapPicture.ts';
import { isInSpan, useViewSpan } from './useViewSpan.ts';
import type { ViewSpan } from './useViewSpan.ts';
import { signed, valenceWord } from './valenceText.ts';

interface EmotionCurvesProps {
  readonly layout: MapLayout;
  readonly curves: readonly Curve[];
  readonly insights: ReadonlyMap<Id, readonly Insight[]>;
}

/** A point that is being dragged, and what it would say. */
interface Pulled {
  readonly stepId: Id;
  readonly participantId: Id;
  readonly valence: number;
  readonly startY: number;
  readonly startValence: number;
}

/** The screen moves a valence by this (model.md). */
const valenceGrain = 0.5;
/** Below this zoom points would only be grains: the curve says enough. */
const nearZoom = 0.35;

/** The curve of each participant over the steps, in the emotion band; its points can be dragged up and down. */
export const EmotionCurves = memo(function EmotionCurves({ layout, curves, insights }: EmotionCurvesProps) {
  const { t } = useTranslation(['map', 'inspector']);
  const workbench = useWorkbench();
  const { getZoom } = useReactFlow();
  const span = useViewSpan();
  const isNear = useStore(({ transform }) => transform[2] >= nearZoom);
  const [pulled, setPulled] = useState<Pulled | null>(null);
  const { emotion } = layout;

  // Escape takes back what was begun.
  useEffect(() => {
    if (pulled === null) return;
    const cancel = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      setPulled(null);
    };
    window.addEventListener('keydown', cancel, true);
    return () => {
      window.removeEventListener('keydown', cancel, true);
    };
  }, [pulled]);

  if (emotion === null) return null;
  const scale = valenceY(emotion, 0) - valenceY(emotion, 1);
  const isOneOfSeveral = curves.length > 1;

  const start = (point: EmotionPoint, participant: Participant) => (event: PointerEvent<SVGGElement>) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    setPulled({
      stepId: point.stepId,
      participantId: participant.id,
      valence: point.valence,
      startY: event.clientY,
      startValence: point.valence,
    });
  };
  const pull = (event: PointerEvent<SVGGElement>) => {
    if (pulled === null) return;
    const wanted = pulled.startValence - (event.clientY - pulled.startY) / (scale * getZoom());
    const valence = Math.max(-2, Math.min(2, Math.round(wanted / valenceGrain) * valenceGrain));
    if (valence !== pulled.valence) setPulled({ ...pulled, valence });
  };
  const letGo = () => {
    if (pulled === null) return;
    setPulled(null);
    const { stepId, participantId, valence, startValence } = pulled;
    // A press that moved nothing asks for the step itself.
    if (valence === startValence) workbench.view.getState().select([stepId]);
    else workbench.run(setFeeling, { stepIds: [stepId], participantId, valence });
  };

  const shown = curves.map(({ participant, points }) => ({
    participant,
    points: points.map((point) =>
      pulled?.stepId === point.stepId && pulled.participantId === participant.id
        ? { ...point, valence: pulled.valence, y: valenceY(emotion, pulled.valence) }
        : point,
    ),
  }));
  const left = Math.max(sizes.laneHeader, span.left);
  const right = Math.max(left, Math.min(layout.width, span.right));
  return (
    <ViewportPortal>
      <svg className={styles.curves} width={1} height={1} aria-hidden="true">
        {[2, 1, 0, -1, -2].map((valence) => (
          <path
            key={valence}
            className={valence === 0 ? styles.neutral : styles.guide}
            d={`M${left} ${valenceY(emotion, valence)}H${right}`}
          />
        ))}
        {shown.map(({ participant, points }) => (
          <path
            key={participant.id}
            className={styles.curve}
            d={smoothPath(pointsAround(points, span))}
            stroke={participantColour(participant.colour)}
          />
        ))}
        {isNear &&
          pointsToDraw(shown, insights, span).map(({ point, participant, tagged }) => {
            const isPulled = pulled?.stepId === point.stepId && pulled.participantId === participant.id;
            return (
              <g
                key={`${participant.id} ${point.stepId}`}
                className={classes(styles.point, 'nopan')}
                data-point-of={point.stepId}
                onPointerDown={start(point, participant)}
                onPointerMove={isPulled ? pull : undefined}
                onPointerUp={isPulled ? letGo : undefined}
                onPointerCancel={isPulled ? letGo : undefined}
              >
                <title>
                  {t('pointTip', {
                    name: participant.name,
                    valence: signed(point.valence),
                    word: valenceWord(t, point.valence),
                  })}
                </title>
                <circle className={styles.grip} cx={point.x} cy={point.y} r={14} />
                <PointMarks
                  point={point}
                  insights={tagged}
                  colour={
                    isOneOfSeveral ? participantColour(participant.colour) : valenceColour(point.valence)
                  }
                />
                {isPulled && (
                  <text className={styles.reading} x={point.x} y={point.y - 16}>
                    {signed(point.valence)}
                  </text>
                )}
              </g>
            );
          })}
      </svg>
    </ViewportPortal>
  );
});

/** The points in view, and beyond them as many as have a say in how the curve runs through the view. */
function pointsAround(points: readonly EmotionPoint[], span: ViewSpan): readonly EmotionPoint[] {
  const first = points.findIndex(({ x }) => x >= span.left);
  if (first < 0) return points.slice(-1);
  const last = points.findLastIndex(({ x }) => x <= span.right);
  return points.slice(Math.max(0, first - 2), last + 3);
}

interface DrawnPoint {
  readonly point: EmotionPoint;
  readonly participant: Participant;
  /** The insights that it bears the sign of: the first curve that passes a step has those of the step. */
  readonly tagged: readonly Insight[];
}

/** The points in view; those with a sign last, so that no other lies over it. */
function pointsToDraw(
  curves: readonly Curve[],
  insights: ReadonlyMap<Id, readonly Insight[]>,
  span: ViewSpan,
): readonly DrawnPoint[] {
  const marked = new Set<Id>();
  const drawn = curves.flatMap(({ participant, points }) =>
    points.flatMap((point): readonly DrawnPoint[] => {
      if (!isInSpan(point.x, point.x, span.left, span.right)) return [];
      const isFirst = !marked.has(point.stepId);
      marked.add(point.stepId);
      return [{ point, participant, tagged: isFirst ? (insights.get(point.stepId) ?? []) : [] }];
    }),
  );
  return drawn.sort((one, other) => Number(one.tagged.length > 0) - Number(other.tagged.length > 0));
}

interface PointMarksProps {
  readonly point: EmotionPoint;
  readonly insights: readonly Insight[];
  readonly colour: string;
}

/** A point of a curve, or the signs of what hurts and what delights there. */
function PointMarks({ point, insights, colour }: PointMarksProps) {
  const { x, y } = point;
  const polarities: readonly Polarity[] = [
    ...(insights.some((insight) => !isPraisePoint(insight)) ? (['pain'] as const) : []),
    ...(insights.some(isPraisePoint) ? (['praise'] as const) : []),
  ];
  if (polarities.length === 0) return <circle className={styles.dot} cx={x} cy={y} r={5.5} fill={colour} />;
  return polarities.map((polarity, index) => {
    const centre = { x: x + (polarities.length === 2 ? (index - 0.5) * 18 : 0), y };
    return (
      <g key={polarity} className={polarity === 'pain' ? styles.pain : styles.praise}>
        <circle cx={centre.x} cy={centre.y} r={10} />
        <path d={insightGlyph(polarity, centre, 10)} />
      </g>
    );
  });
}

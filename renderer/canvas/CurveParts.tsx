import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { meanValence } from '../../shared/analysis/meanValence.ts';
import { peakEnd } from '../../shared/analysis/peakEnd.ts';
import { printValence } from '../../shared/figures/printValence.ts';
import type { Insight, Participant } from '../../shared/model/records.ts';
import type { CurveLook } from '../../shared/scene/curveLook.ts';
import type { EmotionPoint } from '../../shared/scene/emotionPoints.ts';
import { momentMarks, momentRadius } from '../../shared/scene/momentMarks.ts';
import { smoothPath } from '../../shared/scene/smoothPath.ts';
import { useWorkbench } from '../state/useWorkbench.ts';
import { participantColour, valenceColour } from './colours.ts';
import { CurvePoint } from './CurvePoint.tsx';
import styles from './EmotionCurves.module.css';
import { PointMarks } from './PointMarks.tsx';
import { pointsAround } from './pointsAround.ts';
import type { CurveDrag } from './useCurveDrag.ts';
import { isInSpan } from './useViewSpan.ts';
import type { ViewSpan } from './useViewSpan.ts';
import { valenceWord } from './valenceText.ts';

// Each of these is drawn again when its own curve or point changed, or came into view: a curve may have 10,000 points.

/** A curve with how it is told from the others. */
export interface ShownCurve {
  readonly participant: Participant;
  readonly points: readonly EmotionPoint[];
  readonly look: CurveLook;
}

interface CurvePartProps extends ShownCurve {
  readonly span: ViewSpan;
}

export const CurveLine = memo(function CurveLine({ participant, points, look, span }: CurvePartProps) {
  const summary = useCurveSummary(participant, points);
  return (
    <path
      className={styles.curve}
      role="img"
      aria-label={summary}
      d={smoothPath(pointsAround(points, span))}
      stroke={participantColour(participant.colour)}
      strokeDasharray={look.dash.join(' ') || undefined}
    />
  );
});

/** Where a curve is remembered from: its peak and its end. */
export const CurveMoments = memo(function CurveMoments({ participant, points, span }: CurvePartProps) {
  const { t } = useTranslation('connections');
  const marks = useMemo(() => momentMarks(points, { peak: t('peak'), end: t('end') }), [points, t]);
  return marks
    .filter(({ point }) => isInSpan(point.x, point.x, span.left, span.right))
    .map(({ point, text, textY }) => (
      <g key={text} className={styles.moment} aria-hidden="true">
        <circle cx={point.x} cy={point.y} r={momentRadius} stroke={participantColour(participant.colour)} />
        <text x={point.x} y={textY}>
          {text}
        </text>
      </g>
    ));
});

interface FeelingPointProps {
  readonly point: EmotionPoint;
  readonly participant: Participant;
  readonly look: CurveLook;
  readonly tagged: readonly Insight[];
  readonly drag: CurveDrag;
  readonly isSlider: boolean;
  readonly isOneOfSeveral: boolean;
}

export const FeelingPoint = memo(function FeelingPoint(props: FeelingPointProps) {
  const { t } = useTranslation(['map', 'inspector', 'connections']);
  const { point, participant, look, tagged, drag, isSlider, isOneOfSeveral } = props;
  const reading = printValence(point.valence);
  const word = valenceWord(t, point.valence);
  return (
    <CurvePoint
      drag={drag}
      stepId={point.stepId}
      curveId={participant.id}
      at={point}
      value={point.valence}
      range={[-2, 2]}
      isSlider={isSlider}
      label={(step) => t('connections:pointOf', { name: participant.name, step })}
      reading={reading}
      valueText={`${reading} ${word}`}
      tip={t('pointTip', { name: participant.name, valence: reading, word })}
    >
      <PointMarks
        point={point}
        insights={tagged}
        marker={look.marker}
        colour={isOneOfSeveral ? participantColour(participant.colour) : valenceColour(point.valence)}
      />
    </CurvePoint>
  );
});

/** The curve in a sentence, for whoever does not see it. */
function useCurveSummary(participant: Participant, points: readonly EmotionPoint[]): string {
  const { t } = useTranslation('connections');
  const { store } = useWorkbench();
  return useMemo(() => {
    const valences = points.map(({ valence }) => valence);
    const [mean, end] = [meanValence(valences), peakEnd(valences)];
    const { steps } = store.getState().project;
    const [peak, last] = [momentMarks(points, undefined)[0]?.point ?? points[0], points.at(-1)];
    return t('curveSummary', {
      name: participant.name,
      count: points.length,
      figures: [
        mean === null ? '' : t('mean', { value: printValence(mean) }),
        end === null ? '' : t('peakEnd', { value: printValence(end) }),
      ]
        .filter((part) => part !== '')
        .join(t('separator')),
      peak: steps[peak?.stepId ?? '']?.title ?? '',
      peakValue: printValence(peak?.valence ?? 0),
      end: steps[last?.stepId ?? '']?.title ?? '',
      endValue: printValence(last?.valence ?? 0),
    });
  }, [participant, points, t, store]);
}

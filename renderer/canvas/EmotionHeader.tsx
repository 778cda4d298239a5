import { useStore } from '@xyflow/react';
import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { meanValence } from '../../shared/analysis/meanValence.ts';
import { peakEnd } from '../../shared/analysis/peakEnd.ts';
import { printValence } from '../../shared/figures/printValence.ts';
import { curveLook, markerPath } from '../../shared/scene/curveLook.ts';
import type { CurveLook } from '../../shared/scene/curveLook.ts';
import type { MapLayout } from '../../shared/scene/layoutMap.ts';
import { valenceY } from '../../shared/scene/emotionPoints.ts';
import { useView, useWorkbench } from '../state/useWorkbench.ts';
import { participantColour } from './colours.ts';
import type { Curve } from './mapPicture.ts';
import { FaceMark } from './StepPicture.tsx';
import styles from './EmotionHeader.module.css';

interface EmotionHeaderProps {
  readonly emotion: NonNullable<MapLayout['emotion']>;
  readonly curves: readonly Curve[];
}

interface EmotionLegendProps extends Pick<EmotionHeaderProps, 'curves'> {
  /** Whether a press takes a curve away and brings it back. */
  readonly isPressable?: boolean;
}

/** What stands left of the emotion band where no lane is that band: its name, and whose line is whose. */
export function EmotionHeader({ emotion, curves }: EmotionHeaderProps) {
  const { t } = useTranslation('map');
  return (
    <div className={styles.emotion} style={{ '--at': emotion.y, '--size': emotion.height } as CSSProperties}>
      <p className={styles.emotionName} title={t('emotion')}>
        {t('emotion')}
      </p>
      <EmotionLegend curves={curves} isPressable />
    </div>
  );
}

/** Whose line is whose, and what is remembered of it; in the header of a lane, which is a button itself, not to be pressed. */
export function EmotionLegend({ curves, isPressable = false }: EmotionLegendProps) {
  const { t } = useTranslation('connections');
  const workbench = useWorkbench();
  const hidden = useView((view) => view.hiddenCurves);
  return (
    <span className={styles.legend}>
      {curves.map(({ participant, points }, place) => {
        const valences = points.map(({ valence }) => valence);
        const [mean, end] = [meanValence(valences), peakEnd(valences)];
        const figures = [
          end === null ? '' : t('peakEnd', { value: printValence(end) }),
          mean === null ? '' : t('mean', { value: printValence(mean) }),
        ].filter((part) => part !== '');
        const isHidden = hidden.has(participant.id);
        const tip = [participant.name, ...figures].join('\n');
        const inside = (
          <>
            <LegendMark look={curveLook(place)} colour={participantColour(participant.colour)} />
            <span className={styles.legendName}>{participant.name}</span>
          </>
        );
        return (
          <span key={participant.id} className={styles.legendEntry}>
            {isPressable ? (
              <button
                type="button"
                className={styles.legendLine}
                aria-pressed={!isHidden}
                aria-label={t('showCurve', { name: participant.name })}
                title={tip}
                onClick={() => {
                  workbench.view.getState().toggleCurve(participant.id);
                }}
              >
                {inside}
              </button>
            ) : (
              <span className={styles.legendLine} data-hidden={isHidden || undefined} title={tip}>
                {inside}
              </span>
            )}
            {curves.length < 3 &&
              figures.map((text) => (
                <span key={text} className={styles.legendFigure}>
                  {text}
                </span>
              ))}
          </span>
        );
      })}
    </span>
  );
}

/** A piece of a curve as it is drawn, with one of its points. */
function LegendMark({ look, colour }: { readonly look: CurveLook; readonly colour: string }) {
  return (
    <svg className={styles.legendMark} width={18} height={10} viewBox="0 0 18 10" aria-hidden="true">
      <path
        d="M1 5L17 5"
        stroke={colour}
        strokeWidth={2}
        strokeDasharray={look.dash.map((length) => length / 2).join(' ') || undefined}
      />
      <path d={markerPath(look.marker, { x: 9, y: 5 }, 3.5)} fill={colour} />
    </svg>
  );
}

/** A face of the scale, px of the screen. */
const faceRoom = 16;

/** The faces of the scale, beside the lines that they stand for. */
export function EmotionScale({ emotion }: Pick<EmotionHeaderProps, 'emotion'>) {
  const grade = valenceY(emotion, 1) - valenceY(emotion, 2);
  const above = valenceY(emotion, 2) - emotion.y;
  // All of them, or the two ends, or none: as many as stand apart from each other and inside the band.
  const count = useStore(({ transform: [, , zoom] }) => {
    if (above * zoom < faceRoom / 2 || 4 * grade * zoom < faceRoom) return 0;
    return grade * zoom < faceRoom ? 2 : 5;
  });
  const valences = count === 5 ? [2, 1, 0, -1, -2] : count === 2 ? [2, -2] : [];
  return valences.map((valence) => (
    <svg
      key={valence}
      className={styles.scaleFace}
      style={{ '--at': valenceY(emotion, valence) } as CSSProperties}
      width={16}
      height={16}
      viewBox="-10 -10 20 20"
      aria-hidden="true"
    >
      <FaceMark valence={valence} x={0} y={0} radius={8} ring="none" />
    </svg>
  ));
}

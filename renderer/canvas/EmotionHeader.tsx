import { useStore } from '@xyflow/react';
import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import type { MapLayout } from '../../shared/scene/layoutMap.ts';
import { valenceY } from '../../shared/scene/emotionPoints.ts';
import { participantColour } from './colours.ts';
import type { Curve } from './mapPicture.ts';
import { FaceMark } from './StepPicture.tsx';
import styles from './MapHeaders.module.css';

interface EmotionHeaderProps {
  readonly emotion: NonNullable<MapLayout['emotion']>;
  readonly curves: readonly Curve[];
}

/** What stands left of the emotion band where no lane is that band: its name, and whose line is whose. */
export function EmotionHeader({ emotion, curves }: EmotionHeaderProps) {
  const { t } = useTranslation('map');
  return (
    <div className={styles.emotion} style={{ '--at': emotion.y, '--size': emotion.height } as CSSProperties}>
      <p className={styles.emotionName} title={t('emotion')}>
        {t('emotion')}
      </p>
      <EmotionLegend curves={curves} />
    </div>
  );
}

/** Whose line is whose. */
export function EmotionLegend({ curves }: Pick<EmotionHeaderProps, 'curves'>) {
  return (
    <span className={styles.legend}>
      {curves.map(({ participant }) => (
        <span key={participant.id} className={styles.legendLine}>
          <span className={styles.swatch} style={{ background: participantColour(participant.colour) }} />
          <span className={styles.legendName}>{participant.name}</span>
        </span>
      ))}
    </span>
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

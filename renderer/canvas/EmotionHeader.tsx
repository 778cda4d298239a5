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
      <p className={styles.emotionName}>{t('emotion')}</p>
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

/** Below this zoom the faces of the scale would overlap. */
const roomyZoom = 0.55;

/** The faces of the scale, beside the lines that they stand for. */
export function EmotionScale({ emotion }: Pick<EmotionHeaderProps, 'emotion'>) {
  const isRoomy = useStore(({ transform }) => transform[2] >= roomyZoom);
  return (isRoomy ? [2, 1, 0, -1, -2] : [2, -2]).map((valence) => (
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

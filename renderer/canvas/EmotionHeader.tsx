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

/** Below this zoom the faces of the scale would overlap. */
const roomyZoom = 0.55;

/** What stands left of the emotion band: its name, whose line is whose, the scale. */
export function EmotionHeader({ emotion, curves }: EmotionHeaderProps) {
  const { t } = useTranslation('map');
  const isRoomy = useStore(({ transform }) => transform[2] >= roomyZoom);
  return (
    <div className={styles.emotion} style={{ '--at': emotion.y, '--size': emotion.height } as CSSProperties}>
      <div className={styles.emotionWords}>
        <p className={styles.emotionName}>{t('emotion')}</p>
        <ul className={styles.legend} aria-label={t('curves')}>
          {curves.map(({ participant }) => (
            <li key={participant.id} className={styles.legendLine}>
              <span className={styles.swatch} style={{ background: participantColour(participant.colour) }} />
              <span className={styles.legendName}>{participant.name}</span>
            </li>
          ))}
        </ul>
      </div>
      {(isRoomy ? [2, 1, 0, -1, -2] : [2, -2]).map((valence) => (
        <svg
          key={valence}
          className={styles.scaleFace}
          style={{ '--offset': valenceY(emotion, valence) - emotion.y } as CSSProperties}
          width={16}
          height={16}
          viewBox="-10 -10 20 20"
          aria-hidden="true"
        >
          <FaceMark valence={valence} x={0} y={0} radius={8} ring="none" />
        </svg>
      ))}
    </div>
  );
}

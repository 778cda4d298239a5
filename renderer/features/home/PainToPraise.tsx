import { insightGlyph } from '../../../shared/scene/insightGlyph.ts';
import styles from './PainToPraise.module.css';

const pain = { x: 128, y: 112 };
const praise = { x: 292, y: 38 };
const curve =
  'M16 62C44 56 66 66 86 88S112 112 128 112C160 112 176 84 204 70S262 40 292 38C318 36 330 44 344 48';

/** What Praisepoint is for, as a picture: a curve that falls to a pain point and climbs to a praise point. */
export function PainToPraise() {
  return (
    <svg className={styles.picture} viewBox="0 0 360 150" aria-hidden focusable="false">
      <defs>
        <linearGradient id="pain-to-praise" gradientUnits="userSpaceOnUse" x1="96" y1="0" x2="292" y2="0">
          <stop offset="0.12" className={styles.stopPain} />
          <stop offset="0.5" className={styles.stopMiddle} />
          <stop offset="0.9" className={styles.stopPraise} />
        </linearGradient>
      </defs>
      <path className={styles.grid} d="M16 20H344M16 75H344M16 130H344" />
      <path className={styles.stages} d="M98 12V138M180 12V138M262 12V138" />
      <path className={styles.curve} d={curve} pathLength="1" stroke="url(#pain-to-praise)" />
      <g className={styles.pain}>
        <circle cx={pain.x} cy={pain.y} r="15" />
        <path d={insightGlyph('pain', pain, 13)} />
      </g>
      <g className={styles.praise}>
        <circle cx={praise.x} cy={praise.y} r="15" />
        <path d={insightGlyph('praise', { x: praise.x, y: praise.y + 0.5 }, 15)} />
      </g>
    </svg>
  );
}

import type { Mark } from '../../shared/analysis/comparison.ts';
import type { Id } from '../../shared/model/ids.ts';
import { classes } from '../ui/classes.ts';
import styles from './MapPicture.module.css';
import { markSigns } from './markSigns.ts';
import type { PlacedMark } from './picture.ts';

interface MarksProps {
  readonly placed: readonly PlacedMark[];
  /** Where the origin of the map lies in the frame, and how large its px are. */
  readonly left: number;
  readonly top: number;
  readonly zoom: number;
  readonly size: { readonly width: number; readonly height: number };
  readonly shownId: Id | null;
}

const looks: Readonly<Record<Mark, string | undefined>> = {
  added: styles.added,
  removed: styles.removed,
  changed: styles.changed,
  moved: styles.moved,
};
/** Where a step that only lies elsewhere has a sign as well. */
const nearEnough = 0.4;
/** More signs than these are only a carpet, and slow. */
const most = 1500;

/** What differs, around the steps and along the lines: by colour, by stroke and by a sign. */
export function Marks({ placed, left, top, zoom, size, shownId }: MarksProps) {
  const room = 60;
  const seen = placed
    .map((one) => ({
      ...one,
      x: left + one.box.x * zoom,
      y: top + one.box.y * zoom,
      width: one.box.width * zoom,
      height: one.box.height * zoom,
    }))
    .filter(
      ({ x, y, width, height, line }) =>
        line !== null ||
        (x + width > -room && y + height > -room && x < size.width + room && y < size.height + room),
    )
    .slice(0, most);
  const pad = Math.min(4, 8 * zoom);
  // Far out the signs shrink with the steps, so that they do not cover them.
  const radius = Math.max(3.5, Math.min(9, 22 * zoom));
  return (
    <svg className={styles.marks} aria-hidden>
      {seen.map(({ id, mark, line, x, y, width, height }) => (
        <g key={id} className={classes(looks[mark], id === shownId && styles.shown)}>
          {line === null ? (
            <rect
              x={x - pad}
              y={y - pad}
              width={width + 2 * pad}
              height={height + 2 * pad}
              rx={Math.min(12, 14 * zoom)}
              className={styles.ring}
            />
          ) : (
            <path
              d={line}
              transform={`translate(${String(left)} ${String(top)}) scale(${String(zoom)})`}
              className={styles.line}
            />
          )}
          {(mark !== 'moved' || zoom > nearEnough || id === shownId) && (
            <>
              <circle cx={x} cy={y} r={radius} className={styles.badge} />
              <text x={x} y={y} fontSize={radius * 1.6} className={styles.sign}>
                {markSigns[mark]}
              </text>
            </>
          )}
        </g>
      ))}
    </svg>
  );
}

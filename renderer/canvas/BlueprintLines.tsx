import { useStore, ViewportPortal } from '@xyflow/react';
import { memo, useMemo } from 'react';
import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import type { BlueprintLineKind } from '../../shared/analysis/blueprintLines.ts';
import type { Id } from '../../shared/model/ids.ts';
import { sizes } from '../../shared/model/sizes.ts';
import type { MapLayout } from '../../shared/scene/layoutMap.ts';
import { lineRoom } from '../../shared/scene/lineRoom.ts';
import { lineDash, placeLines } from '../../shared/scene/placeLines.ts';
import type { LinePlace } from '../../shared/scene/placeLines.ts';
import { useView, useWorkbench } from '../state/useWorkbench.ts';
import { classes } from '../ui/classes.ts';
import styles from './BlueprintLines.module.css';
import { useCrossings } from './useCrossings.ts';
import { isInSpan, useViewSpan } from './useViewSpan.ts';

/** The lines of a blueprint, across the part of the map that is in view: one that is as long as 10,000 steps is slow to paint. */
export const BlueprintLines = memo(function BlueprintLines({ layout }: { readonly layout: MapLayout }) {
  const span = useViewSpan();
  const zoom = useStore(({ transform }) => dashZoom(transform[2]));
  const highlighted = useView((view) => view.highlightedLine);
  const left = Math.max(sizes.laneHeader, span.left);
  const right = Math.min(layout.width, span.right);
  if (right <= left) return null;
  return (
    <ViewportPortal>
      <svg className={styles.lines} width={1} height={1} aria-hidden="true">
        {placeLines(layout)
          .filter(({ y }) => isInSpan(y, y, span.top, span.bottom))
          .map(({ kinds, y }) => (
            <path
              key={y}
              className={classes(styles.line, isHighlighted(kinds, highlighted) && styles.highlighted)}
              d={`M${left} ${y}H${right}`}
              strokeWidth={2 / zoom}
              strokeDasharray={lineDash[kinds[0] ?? 'interaction'].map((length) => length / zoom).join(' ')}
            />
          ))}
      </svg>
    </ViewportPortal>
  );
});

/** Strokes keep their size on the screen, as far as halves and doubles go, so that a line is drawn anew a few times only. */
function dashZoom(zoom: number): number {
  return Math.min(1, 2 ** Math.round(Math.log2(zoom)));
}

/** How high a name is, by how it looks, px of the screen. */
const nameHeights = { usual: 20, small: 15, header: 14 } as const;

/**
 * The names of the lines, as large at every zoom, with how many connections cross each: at the left end of the line
 * where that covers no step, wherever the map is panned; else in the headers, in fewer words.
 */
export function LineNames({ mapId, layout }: { readonly mapId: Id; readonly layout: MapLayout }) {
  const places = placeLines(layout);
  return places.length === 0 ? null : <Names mapId={mapId} layout={layout} places={places} />;
}

interface NamesProps {
  readonly mapId: Id;
  readonly layout: MapLayout;
  readonly places: readonly LinePlace[];
}

function Names({ mapId, layout, places }: NamesProps) {
  const { t } = useTranslation('lanes');
  const workbench = useWorkbench();
  const crossings = useCrossings(mapId);
  const highlighted = useView((view) => view.highlightedLine);
  const room = useMemo(() => lineRoom(layout, placeLines(layout)), [layout]);
  const nearest = places.reduce<number>(
    (least, { y }, index) => Math.min(least, y - (places[index - 1]?.y ?? -Infinity)),
    // As high as a lane where there is one line only: from afar its name is small as well.
    sizes.laneHeight,
  );
  const size = useStore(({ transform: [, , zoom] }) => nameSize(room * zoom, nearest * zoom));
  if (size === 'none') return null;
  const isShort = size === 'header';
  return (
    <div
      className={styles.names}
      role="group"
      aria-label={t('crossings')}
      data-size={size}
      style={{ '--height': `${nameHeights[size]}px` } as CSSProperties}
    >
      {places.map(({ kinds, y }) => (
        <div key={y} className={styles.place} style={{ '--at': y } as CSSProperties}>
          {kinds.map((kind) => {
            const isOn = isHighlighted([kind], highlighted);
            const count = crossings.get(kind)?.size ?? 0;
            const words = t('crossed', { line: t(`line-${kind}`), count });
            return (
              <button
                key={kind}
                type="button"
                className={styles.name}
                aria-label={isShort ? words : undefined}
                aria-pressed={isOn}
                title={isShort ? words : t(isOn ? 'hideCrossings' : 'showCrossings')}
                onClick={() => {
                  workbench.view.getState().highlightLine(isOn ? null : kind);
                }}
              >
                {isShort ? t('crossedShort', { line: t(`short-${kind}`), count }) : words}
              </button>
            );
          })}
        </div>
      ))}
    </div>
  );
}

/** How the names look with so much room above and below their lines, so far apart. None: lanes are as thin as words. */
function nameSize(room: number, between: number): keyof typeof nameHeights | 'none' {
  const isRoomFor = (height: number) => room >= height / 2 && between > height;
  if (isRoomFor(nameHeights.usual)) return 'usual';
  if (isRoomFor(nameHeights.small)) return 'small';
  return between >= 2.2 * nameHeights.header ? 'header' : 'none';
}

function isHighlighted(
  kinds: readonly BlueprintLineKind[],
  highlighted: BlueprintLineKind | 'all' | null,
): boolean {
  return highlighted === 'all' || kinds.some((kind) => kind === highlighted);
}

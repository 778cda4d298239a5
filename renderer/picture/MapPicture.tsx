import { useEffectEvent, useLayoutEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Mark } from '../../shared/analysis/comparison.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { Project } from '../../shared/model/project.ts';
import type { Point, Rect } from '../../shared/scene/rect.ts';
import { useLanguage } from '../i18n/useLanguage.ts';
import { useTheme } from '../state/preferences.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { Maximize, ZoomIn, ZoomOut } from '../ui/icons.ts';
import { ProgressBar } from '../ui/ProgressBar.tsx';
import styles from './MapPicture.module.css';
import { Marks } from './Marks.tsx';
import { extentOf, placeMarks, placeSteps } from './picture.ts';
import { useDrawnSvg } from './useDrawnSvg.ts';
import { useMapImage } from './useMapImage.ts';
import { useMapWords } from '../state/useMapWords.ts';
import { usePanZoom, zoomed } from './usePanZoom.ts';
import type { Outlook } from './usePanZoom.ts';

interface MapPictureProps {
  readonly project: Project;
  readonly mapId: Id;
  /** What a screen reader says of it. */
  readonly label: string;
  /** What the person looks at; null: all of it. */
  readonly outlook: Outlook | null;
  readonly onOutlook: (outlook: Outlook | null) => void;
  /** What "all of it" is, where it is not this map alone. */
  readonly whole?: Rect;
  readonly marks?: ReadonlyMap<Id, Mark>;
  /** Steps that have a ring around them, and no sign: nothing is told of them but where they lie. */
  readonly ringed?: readonly Id[];
  /** The record that the person asked for. */
  readonly shownId?: Id | null;
  readonly isStale?: boolean;
  /** Told where in the frame the origin of the map lies, px, and how large its px are. */
  readonly onPlace?: (place: PicturePlace) => void;
}

export interface PicturePlace {
  readonly left: number;
  readonly top: number;
  readonly zoom: number;
}

const noMarks: ReadonlyMap<Id, Mark> = new Map();
const noSteps: readonly Id[] = [];

/** A map as it was, to look at: it is moved and zoomed, and nothing on it can be changed. */
export function MapPicture(props: MapPictureProps) {
  const {
    project,
    mapId,
    outlook: given,
    onOutlook,
    marks = noMarks,
    ringed = noSteps,
    shownId = null,
  } = props;
  const { t } = useTranslation('history');
  const theme = useTheme();
  const language = useLanguage();
  const words = useMapWords();
  const frame = useRef<HTMLDivElement>(null);
  const request = useMemo(
    () => ({ project, mapId, options: { theme, language, words } }),
    [project, mapId, theme, language, words],
  );
  const { image, isSlow } = useMapImage(request);
  const own = useMemo(() => extentOf(project, mapId), [project, mapId]);
  const placed = useMemo(() => placeMarks(project, mapId, marks), [project, mapId, marks]);
  const rings = useMemo(() => placeSteps(project, mapId, ringed), [project, mapId, ringed]);
  const picture = useDrawnSvg(image?.svg ?? null);
  const { size, outlook, handlers } = usePanZoom(frame, props.whole ?? own, given, onOutlook);
  const { x, y, zoom } = outlook;
  const left = size.width / 2 - x * zoom;
  const top = size.height / 2 - y * zoom;
  const tellPlace = useEffectEvent((place: PicturePlace) => props.onPlace?.(place));
  useLayoutEffect(() => {
    tellPlace({ left, top, zoom });
  }, [left, top, zoom]);

  return (
    <div className={styles.place}>
      <div
        ref={frame}
        className={styles.frame}
        data-stale={props.isStale === true || isSlow || undefined}
        aria-busy={isSlow}
        role="img"
        aria-label={props.label}
        aria-description={t('pictureHint')}
        tabIndex={0}
        {...handlers}
      >
        <div
          ref={picture}
          className={styles.image}
          aria-hidden
          style={{ transform: transformOf(left, top, zoom, image?.origin ?? { x: 0, y: 0 }) }}
        />
        {rings.map(({ x: from, y: down, width, height }) => (
          <div
            key={`${String(from)} ${String(down)}`}
            className={styles.here}
            style={{
              transform: `translate(${String(left + from * zoom)}px, ${String(top + down * zoom)}px)`,
              width: width * zoom,
              height: height * zoom,
            }}
          />
        ))}
        {placed.length > 0 && (
          <Marks placed={placed} left={left} top={top} zoom={zoom} size={size} shownId={shownId} />
        )}
      </div>
      {isSlow && props.isStale !== true && (
        <ProgressBar label={t('drawing')} percent={null} className={styles.progress} />
      )}
      <div className={styles.tools}>
        <IconButton
          icon={ZoomIn}
          size="small"
          label={t('zoomIn')}
          placement="left"
          onPress={() => onOutlook(zoomed(outlook, 1.25))}
        />
        <IconButton
          icon={ZoomOut}
          size="small"
          label={t('zoomOut')}
          placement="left"
          onPress={() => onOutlook(zoomed(outlook, 0.8))}
        />
        <IconButton
          icon={Maximize}
          size="small"
          label={t('fit')}
          placement="left"
          onPress={() => onOutlook(null)}
        />
      </div>
    </div>
  );
}

function transformOf(left: number, top: number, zoom: number, origin: Point): string {
  const [x, y] = [left - origin.x * zoom, top - origin.y * zoom];
  return `translate(${String(x)}px, ${String(y)}px) scale(${String(zoom)})`;
}

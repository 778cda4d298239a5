import { useReactFlow, useStore } from '@xyflow/react';
import { useEffect, useState } from 'react';
import type { CSSProperties, PointerEvent, ReactNode } from 'react';
import type { Id } from '../../shared/model/ids.ts';
import { classes } from '../ui/classes.ts';
import { Plus } from '../ui/icons.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { MenuButton } from '../ui/MenuButton.tsx';
import type { MenuEntry } from '../ui/menuEntry.ts';
import { GridHeader } from './GridHeader.tsx';
import { borderAt, indexAt } from './headerDrag.ts';
import type { HeaderPlace } from './headerPlace.ts';
import styles from './MapHeaders.module.css';
import { usePannedStrip } from './usePannedStrip.ts';
import { isInSpan, useViewSpan } from './useViewSpan.ts';

interface HeaderStripProps {
  readonly kind: 'stages' | 'lanes';
  readonly places: readonly HeaderPlace[];
  readonly label: string;
  readonly addLabel: string;
  readonly addAfterLabel: (name: string) => string;
  readonly onMove: (id: Id, index: number) => void;
  readonly onResize: (id: Id, size: number) => void;
  readonly onAdd: (index: number) => void;
  /** What may be added at the end, where that is more than one thing. */
  readonly addMenu?: readonly MenuEntry[];
  /** More that stands in the strip. */
  readonly children?: ReactNode;
}

/** What a pointer has under way on a header. */
type Gesture =
  | { readonly kind: 'press' | 'move'; readonly id: Id; readonly start: number; readonly by: number }
  | { readonly kind: 'resize'; readonly id: Id; readonly start: number; readonly size: number };

/** Narrower than this, px of the screen, and a header shows nothing but its selection (GridHeader.module.css). */
const leastRoom = { stages: 40, lanes: 12 } as const;

/** A hand that trembles drags nothing, px of the screen. */
const threshold = 4;

/** The headers of stages along the top, or of lanes down the left side: they stay in view while the map is panned. */
export function HeaderStrip(props: HeaderStripProps) {
  const { kind, places, label, addLabel, addAfterLabel, onMove, onResize, onAdd } = props;
  const { getZoom } = useReactFlow();
  const span = useViewSpan();
  const { ground, take } = usePannedStrip(kind, places);
  const [gesture, setGesture] = useState<Gesture | null>(null);
  const isAcross = kind === 'stages';
  const along = (event: PointerEvent) => (isAcross ? event.clientX : event.clientY);
  const [least, most] = isAcross ? [span.left, span.right] : [span.top, span.bottom];

  useEffect(() => {
    if (gesture === null) return;
    const cancel = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      setGesture(null);
    };
    window.addEventListener('keydown', cancel, true);
    return () => {
      window.removeEventListener('keydown', cancel, true);
    };
  }, [gesture]);

  const placeOf = (id: Id) => places.find((place) => place.id === id);
  const indexOfMove = ({ id, by }: Extract<Gesture, { by: number }>): number => {
    const place = placeOf(id);
    return place === undefined ? 0 : indexAt(places, id, place.at + place.size / 2 + by / getZoom());
  };

  const startPress = (id: Id) => (event: PointerEvent) => {
    if (event.button !== 0) return;
    setGesture({ kind: 'press', id, start: along(event), by: 0 });
  };
  const startResize = (id: Id) => (event: PointerEvent) => {
    const place = placeOf(id);
    if (event.button !== 0 || place === undefined) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    setGesture({ kind: 'resize', id, start: along(event), size: place.size });
  };
  const follow = (event: PointerEvent) => {
    if (gesture === null) return;
    if (event.buttons === 0) {
      setGesture(null);
      return;
    }
    const by = along(event) - gesture.start;
    if (gesture.kind === 'resize') {
      const place = placeOf(gesture.id);
      if (place === undefined) return;
      const size = Math.max(place.leastSize, Math.round((place.size + by / getZoom()) / 8) * 8);
      if (size !== gesture.size) setGesture({ ...gesture, size });
      return;
    }
    if (gesture.kind === 'press' && Math.abs(by) < threshold) return;
    // Captured only now: a press that stays a press is the button's own.
    if (gesture.kind === 'press') event.currentTarget.setPointerCapture(event.pointerId);
    setGesture({ ...gesture, kind: 'move', by });
  };
  const finish = () => {
    setGesture(null);
    if (gesture?.kind === 'resize' && gesture.size !== placeOf(gesture.id)?.size) {
      onResize(gesture.id, gesture.size);
    }
    if (gesture?.kind === 'move') onMove(gesture.id, indexOfMove(gesture));
  };

  const end = places.reduce((far, { at, size }) => Math.max(far, at + size), 0);
  return (
    <>
      <div className={classes(styles.strip, styles[kind])}>
        <div ref={ground} className={styles.ground}>
          <ul className={styles.list} aria-label={label}>
            {places.map((place, index) => {
              const isHeld = gesture?.id === place.id;
              if (!isHeld && !isInSpan(place.at, place.at + place.size, least, most)) return null;
              // As thin as a hair: the line in the map says as much, and thousands of them may be in view.
              if (!isHeld && place.size * getZoom() < 3) return null;
              const isBare = place.collapsed === null && place.size * span.mostZoom < leastRoom[kind];
              return (
                <li
                  key={place.id}
                  ref={take(place.id)}
                  data-held={(isHeld && gesture.kind === 'move') || undefined}
                  className={classes(styles.place, isHeld && gesture.kind === 'move' && styles.held)}
                  style={
                    {
                      '--at': place.at,
                      '--size': place.size,
                      ...(isHeld && gesture.kind === 'move' ? { '--by': `${gesture.by}px` } : {}),
                    } as CSSProperties
                  }
                  onPointerMove={isHeld ? follow : undefined}
                  onPointerUp={isHeld ? finish : undefined}
                  onPointerCancel={isHeld ? finish : undefined}
                >
                  <GridHeader
                    kind={kind}
                    place={place}
                    isBare={isBare}
                    onPress={startPress(place.id)}
                    onGrip={startResize(place.id)}
                    onResize={(size) => {
                      onResize(place.id, size);
                    }}
                  />
                  {/* For the pointer alone: the menu has the same, and a tab stop for each border would be too many. */}
                  {!isBare && (
                    <button
                      type="button"
                      tabIndex={-1}
                      className={styles.insert}
                      aria-label={addAfterLabel(place.name)}
                      onClick={() => {
                        onAdd(index + 1);
                      }}
                    >
                      <Plus size={12} aria-hidden />
                    </button>
                  )}
                </li>
              );
            })}
          </ul>
          {props.children}
          <div className={styles.add} style={{ '--at': end } as CSSProperties}>
            {props.addMenu === undefined ? (
              <IconButton
                icon={Plus}
                size="small"
                label={addLabel}
                placement={isAcross ? 'bottom' : 'right'}
                onPress={() => {
                  onAdd(places.length);
                }}
              />
            ) : (
              <MenuButton label={addLabel} entries={props.addMenu} placement="bottom start">
                <IconButton icon={Plus} size="small" label={addLabel} placement="right" />
              </MenuButton>
            )}
          </div>
        </div>
      </div>
      {gesture !== null && gesture.kind !== 'press' && <GestureLine kind={kind} at={lineAt(gesture)} />}
    </>
  );

  function lineAt(now: Gesture): number {
    if (now.kind === 'resize') return (placeOf(now.id)?.at ?? 0) + now.size;
    return borderAt(places, now.id, indexOfMove(now));
  }
}

/** Where a header falls, or how large a stage or lane becomes: a line across the map. `at`: px at 100 %. */
function GestureLine({ kind, at }: Pick<HeaderStripProps, 'kind'> & { readonly at: number }) {
  const place = useStore(({ transform: [x, y, zoom] }) => (kind === 'stages' ? x : y) + at * zoom);
  return (
    <div
      className={classes(styles.line, styles[`${kind}Line`])}
      style={kind === 'stages' ? { left: place - 1 } : { top: place - 1 }}
    />
  );
}

import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Mark } from '../../../shared/analysis/comparison.ts';
import type { Id } from '../../../shared/model/ids.ts';
import type { Project } from '../../../shared/model/project.ts';
import { layoutMap } from '../../../shared/scene/layoutMap.ts';
import type { Rect } from '../../../shared/scene/rect.ts';
import { MapPicture } from '../../picture/MapPicture.tsx';
import type { PicturePlace } from '../../picture/MapPicture.tsx';
import type { Outlook } from '../../picture/usePanZoom.ts';
import { classes } from '../../ui/classes.ts';
import styles from './Holding.module.css';

interface SplitPictureProps {
  readonly project: Project;
  readonly flowMapId: Id;
  readonly journeyMapId: Id;
  readonly pairs: readonly { readonly standardId: Id; readonly stepId: Id }[];
  readonly marks: ReadonlyMap<Id, Mark>;
  readonly shownId: Id | null;
}

type Half = 'flow' | 'journey';

/** Where a map lies, px from the corner of both halves, and between what heights it is seen. */
interface HalfPlace extends PicturePlace {
  readonly from: number;
  readonly to: number;
}

/** The flow above, the journey below, and a line from each step of the flow to the one that carries it out. */
export function SplitPicture(props: SplitPictureProps) {
  const { project, flowMapId, journeyMapId, pairs, marks, shownId } = props;
  const { t } = useTranslation('standard');
  const maps = { flow: flowMapId, journey: journeyMapId } as const;
  const [outlooks, setOutlooks] = useState<Readonly<Record<Half, Outlook | null>>>({
    flow: null,
    journey: null,
  });
  const [places, setPlaces] = useState<Readonly<Record<Half, HalfPlace | null>>>({
    flow: null,
    journey: null,
  });
  const halves = { flow: useRef<HTMLDivElement>(null), journey: useRef<HTMLDivElement>(null) };
  const boxes = useMemo(
    () => ({
      flow: layoutMap(project, flowMapId).steps,
      journey: layoutMap(project, journeyMapId).steps,
    }),
    [project, flowMapId, journeyMapId],
  );

  // What is chosen in the list comes into view on both sides.
  const [shownBefore, setShownBefore] = useState<Id | null>(null);
  if (shownId !== shownBefore) {
    setShownBefore(shownId);
    const pair = pairs.find(({ standardId, stepId }) => standardId === shownId || stepId === shownId);
    const on = { flow: pair?.standardId ?? shownId ?? '', journey: pair?.stepId ?? shownId ?? '' };
    const shownAt = (half: Half) => {
      const box = boxes[half].get(on[half]);
      return box === undefined ? outlooks[half] : lookAt(box, outlooks[half]);
    };
    setOutlooks({ flow: shownAt('flow'), journey: shownAt('journey') });
  }

  const names = {
    flow: project.maps[flowMapId]?.name ?? '',
    journey: project.maps[journeyMapId]?.name ?? '',
  };
  const { flow, journey } = places;
  return (
    <div className={styles.split}>
      {(['flow', 'journey'] as const).map((half) => (
        <section key={half} className={styles.half} aria-label={t(`half-${half}`)}>
          <p className={styles.halfName}>
            <span>{t(`half-${half}`)}</span> {names[half]}
          </p>
          <div ref={halves[half]} className={styles.frame}>
            <MapPicture
              project={project}
              mapId={maps[half]}
              label={t('picture', { name: names[half] })}
              outlook={outlooks[half]}
              onOutlook={(outlook) => setOutlooks((before) => ({ ...before, [half]: outlook }))}
              marks={marks}
              shownId={shownId}
              onPlace={(place) => {
                const frame = halves[half].current;
                if (frame === null) return;
                const { offsetTop: from, offsetHeight } = frame;
                const placed = { ...place, top: place.top + from, from, to: from + offsetHeight };
                setPlaces((before) => ({ ...before, [half]: placed }));
              }}
            />
          </div>
        </section>
      ))}
      {flow !== null && journey !== null && (
        <svg className={styles.joins} aria-hidden>
          {pairs.map(({ standardId, stepId }) => {
            const [from, to] = [boxes.flow.get(standardId), boxes.journey.get(stepId)];
            if (from === undefined || to === undefined) return null;
            const start = {
              x: flow.left + (from.x + from.width / 2) * flow.zoom,
              y: flow.top + (from.y + from.height) * flow.zoom,
            };
            const end = {
              x: journey.left + (to.x + to.width / 2) * journey.zoom,
              y: journey.top + to.y * journey.zoom,
            };
            // A step that is panned out of its half has no end there.
            const isSeen = (at: At, half: HalfPlace) => at.y >= half.from && at.y <= half.to;
            if (!isSeen(start, flow) || !isSeen(end, journey)) return null;
            const isShown = shownId === standardId || shownId === stepId;
            return (
              <path
                key={`${standardId} ${stepId}`}
                className={classes(styles.join, isShown && styles.shownJoin)}
                d={curve(start, end)}
              />
            );
          })}
        </svg>
      )}
    </div>
  );
}

interface At {
  readonly x: number;
  readonly y: number;
}

function curve(from: At, to: At): string {
  const bend = Math.max(24, (to.y - from.y) / 2);
  const point = ({ x, y }: At) => `${String(Math.round(x))} ${String(Math.round(y))}`;
  const first = point({ x: from.x, y: from.y + bend });
  const second = point({ x: to.x, y: to.y - bend });
  return `M${point(from)}C${first} ${second} ${point(to)}`;
}

function lookAt(box: Rect, before: Outlook | null): Outlook {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2, zoom: Math.max(0.5, before?.zoom ?? 0.6) };
}

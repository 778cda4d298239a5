import { useStoreApi } from '@xyflow/react';
import { memo, useLayoutEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { addLane } from '../../shared/commands/addLane.ts';
import { addStage } from '../../shared/commands/addStage.ts';
import { moveLane } from '../../shared/commands/moveLane.ts';
import { moveStage } from '../../shared/commands/moveStage.ts';
import { resizeLane } from '../../shared/commands/resizeLane.ts';
import { resizeStage } from '../../shared/commands/resizeStage.ts';
import type { Id } from '../../shared/model/ids.ts';
import { limits } from '../../shared/model/limits.ts';
import type { Project } from '../../shared/model/project.ts';
import type { LaneRole } from '../../shared/model/records.ts';
import { laneRolesFor } from '../../shared/rules/laneRolesFor.ts';
import { sizes } from '../../shared/model/sizes.ts';
import type { MapLayout } from '../../shared/scene/layoutMap.ts';
import { useProject, useWorkbench } from '../state/useWorkbench.ts';
import { LineNames } from './BlueprintLines.tsx';
import { EmotionHeader, EmotionLegend, EmotionScale } from './EmotionHeader.tsx';
import { LaneDetail } from './LaneDetail.tsx';
import { HeaderStrip } from './HeaderStrip.tsx';
import type { HeaderPlace } from './headerPlace.ts';
import type { Curve } from './mapPicture.ts';
import styles from './MapHeaders.module.css';

interface MapHeadersProps {
  readonly mapId: Id;
  readonly layout: MapLayout;
  readonly curves: readonly Curve[];
}

/**
 * The headers of stages and lanes. They lie over the canvas and keep their size at every zoom, so that their names
 * are read when the whole map is in view; where they stand is CSS arithmetic on the zoom that is written here, and a
 * strip is moved as one (usePannedStrip), so that panning and zooming render nothing.
 */
export const MapHeaders = memo(function MapHeaders({ mapId, layout, curves }: MapHeadersProps) {
  const { t } = useTranslation(['map', 'inspector', 'lanes']);
  const { t: word } = useTranslation('actions');
  const workbench = useWorkbench();
  // Of the records what the headers show; where the steps are, the layout says. An edit of a step draws none of them.
  const kind = useProject(({ maps }) => maps[mapId]?.kind ?? 'journey');
  useProject(({ laneParticipants }) => laneParticipants);
  useProject(({ participants }) => participants);
  const { project } = workbench.store.getState();
  const store = useStoreApi();
  const root = useRef<HTMLDivElement>(null);
  const panned = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    let last: readonly number[] = [];
    let lastZoom = 0;
    const place = () => {
      const { transform } = store.getState();
      if (transform === last) return;
      last = transform;
      const [, y, zoom] = transform;
      panned.current?.style.setProperty('--pan-y', `${y}px`);
      // What inherits a property is styled anew when it changes: this one reaches all headers, a pan must not.
      if (zoom !== lastZoom) root.current?.style.setProperty('--zoom', zoom.toString());
      lastZoom = zoom;
    };
    place();
    return store.subscribe(place);
  }, [store]);

  // A wheel over the headers moves the map below them, as it does everywhere else.
  useLayoutEffect(() => {
    const { current } = root;
    if (current === null) return;
    const pass = (event: WheelEvent) => {
      event.preventDefault();
      const pane = store.getState().domNode?.querySelector('.react-flow__pane');
      pane?.dispatchEvent(new WheelEvent('wheel', event));
    };
    current.addEventListener('wheel', pass, { passive: false });
    return () => {
      current.removeEventListener('wheel', pass);
    };
  }, [store]);

  const add =
    (kind: 'stages' | 'lanes', role: LaneRole | null = null) =>
    (index: number) => {
      const id = workbench.newId();
      const laneName = role === null ? word('newLane') : capitalised(t(`inspector:roles-${role}`));
      const isAdded =
        kind === 'stages'
          ? workbench.run(addStage, { id, mapId, name: word('newStage'), index })
          : workbench.run(addLane, { id, mapId, name: laneName, role, index });
      if (!isAdded) return;
      workbench.view.getState().select([id]);
      workbench.view.getState().rename({ id, place: 'canvas' });
    };

  const least = useMemo(
    () => contentsOf(workbench.store.getState().project, mapId),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- where a step lies and the layout change together
    [workbench, mapId, layout],
  );
  const holds = (id: Id) => (ids: ReadonlySet<Id>) => {
    const { steps } = workbench.store.getState().project;
    for (const stepId of ids) {
      if (steps[stepId]?.stageId === id || steps[stepId]?.laneId === id) return true;
    }
    return false;
  };
  const stages = layout.stages.map(({ stage, x, width }): HeaderPlace => ({
    id: stage.id,
    name: stage.name,
    at: x,
    size: width,
    leastSize: Math.max(limits.stageWidthMin, least.sizes.get(stage.id) ?? 0),
    detail: null,
    collapsed: stage.isCollapsed ? { count: least.counts.get(stage.id) ?? 0, holds: holds(stage.id) } : null,
  }));
  const lanes = layout.lanes.map(({ lane, y, height }): HeaderPlace => ({
    id: lane.id,
    name: lane.name,
    at: y,
    size: height,
    leastSize: Math.max(
      lane.role === 'emotion' ? sizes.emotionBand : limits.laneHeightMin,
      least.sizes.get(lane.id) ?? 0,
    ),
    collapsed: lane.isCollapsed ? { count: least.counts.get(lane.id) ?? 0, holds: holds(lane.id) } : null,
    detail: lane.isCollapsed ? null : lane.role === 'emotion' ? (
      <EmotionLegend curves={curves} />
    ) : (
      <LaneDetail project={project} lane={lane} />
    ),
  }));
  // A lane of the role emotion is the band itself, and has a header of its own.
  const band = layout.lanes.some(({ lane }) => lane.role === 'emotion') ? null : layout.emotion;
  return (
    <div ref={root} className={styles.headers}>
      {stages.length > 0 && (
        <HeaderStrip
          kind="stages"
          places={stages}
          label={t('stages')}
          addLabel={word('addStage')}
          addAfterLabel={(name) => t('addStageAfter', { name })}
          onMove={(stageId, index) => workbench.run(moveStage, { stageId, index })}
          onResize={(stageId, width) => workbench.run(resizeStage, { stageId, width })}
          onAdd={add('stages')}
        />
      )}
      {lanes.length > 0 && (
        <HeaderStrip
          kind="lanes"
          places={lanes}
          label={t('lanes')}
          addLabel={word('addLane')}
          addAfterLabel={(name) => t('addLaneAfter', { name })}
          onMove={(laneId, index) => workbench.run(moveLane, { laneId, index })}
          onResize={(laneId, height) => workbench.run(resizeLane, { laneId, height })}
          onAdd={add('lanes')}
          addMenu={laneRolesFor(kind).map((role) => ({
            id: role ?? 'none',
            label: role === null ? t('lanes:plainLane') : capitalised(t(`inspector:roles-${role}`)),
            onAction: () => {
              add('lanes', role)(lanes.length);
            },
          }))}
        >
          {band !== null && <EmotionHeader emotion={band} curves={curves} />}
          {layout.emotion !== null && <EmotionScale emotion={layout.emotion} />}
        </HeaderStrip>
      )}
      {(stages.length > 0 || lanes.length > 0) && <div className={styles.corner} />}
      <div ref={panned} className={styles.panned}>
        <LineNames mapId={mapId} layout={layout} />
      </div>
    </div>
  );
});

/** A role is a word inside a sentence; as the first name of a lane it begins one. */
function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/**
 * How many steps lie in each stage and each lane, and how much room they take, as the commands count it: the line of a
 * resize stops there.
 */
function contentsOf(
  project: Project,
  mapId: Id,
): { readonly sizes: ReadonlyMap<Id, number>; readonly counts: ReadonlyMap<Id, number> } {
  const least = new Map<Id, number>();
  const counts = new Map<Id, number>();
  const need = (id: Id | null, size: number): void => {
    if (id === null) return;
    least.set(id, Math.max(least.get(id) ?? 0, size));
    counts.set(id, (counts.get(id) ?? 0) + 1);
  };
  for (const step of Object.values(project.steps)) {
    if (step.mapId !== mapId) continue;
    need(step.stageId, step.x + sizes.step.width + sizes.gap);
    need(step.laneId, step.y + sizes.step.height + sizes.gap);
  }
  return { sizes: least, counts };
}

import { ReactFlow, SelectionMode, useReactFlow, useStore, useStoreApi } from '@xyflow/react';
import type { NodeMouseHandler, OnNodesChange, Viewport } from '@xyflow/react';
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { addStep } from '../../shared/commands/addStep.ts';
import type { Id } from '../../shared/model/ids.ts';
import { sizes } from '../../shared/model/sizes.ts';
import type { MapLayout } from '../../shared/scene/layoutMap.ts';
import type { Point } from '../../shared/scene/rect.ts';
import { useProject, useView, useWorkbench } from '../state/useWorkbench.ts';
import { ContextMenu } from '../ui/ContextMenu.tsx';
import { ConnectionDraft } from './ConnectionDraft.tsx';
import { ConnectionEdge } from './ConnectionEdge.tsx';
import type { ConnectionFlowEdge } from './connectionEdge.ts';
import { BlueprintLines } from './BlueprintLines.tsx';
import { cellOfStep, cellPlaceOf, isInCell, snapped } from './dropPlaces.ts';
import { EmotionCurves } from './EmotionCurves.tsx';
import { NoGrid, NoNodes } from './EmptyMap.tsx';
import { DrawnRows } from './DrawnRows.tsx';
import { useHiddenCurves, useLens, useSeenFeelings } from './lensContext.ts';
import { leaveUnmeasured } from './leaveUnmeasured.ts';
import { FirstStep } from './FirstStep.tsx';
import { freePlaces } from './freePlaces.ts';
import { LaneCells } from './LaneCells.tsx';
import { InsightHint } from './InsightHint.tsx';
import { MapControls } from './MapControls.tsx';
import { MapGround } from './MapGround.tsx';
import { MapHeaders } from './MapHeaders.tsx';
import { createLineBorders } from './lineBorders.ts';
import { MapContexts } from './MapContexts.tsx';
import { createMapFeed } from './mapFeed.ts';
import { createMapPicture } from './mapPicture.ts';
import { MapWarnings } from './MapWarnings.tsx';
import { fitMap, leastZoomOf, zoomLimits } from './mapView.ts';
import { MiniMap } from './MiniMap.tsx';
import { travelTime } from './motion.ts';
import { NetworkBalances } from './NetworkBalances.tsx';
import { OverviewLayer } from './OverviewLayer.tsx';
import { PassingLayer } from './PassingLayer.tsx';
import { useReached } from './reached.ts';
import { createRoutes } from './routes.ts';
import { QuickAdd } from './QuickAdd.tsx';
import { SnapGuides } from './SnapGuides.tsx';
import { StepNode } from './StepNode.tsx';
import type { StepFlowNode } from './stepNode.ts';
import { createStepSnapping } from './stepSnapping.ts';
import { useAriaWords } from './useAriaWords.ts';
import { useCanvasKeys } from './useCanvasKeys.ts';
import { useCanvasMenu } from './useCanvasMenu.ts';
import { useConnecting } from './useConnecting.ts';
import { useFlowSelection } from './useFlowSelection.ts';
import { useGlide } from './useGlide.ts';
import { useHighlightedCrossings } from './useHighlightedCrossings.ts';
import { useInsightHint } from './useInsightHint.ts';
import { useKeptFocus } from './useKeptFocus.ts';
import { useLook } from './useLook.ts';
import { useMapFeed } from './useMapFeed.ts';
import { useNetworkNodes } from './useNetworkNodes.ts';
import { useOverviewPointer } from './useOverviewPointer.ts';
import { useReveal } from './useReveal.ts';
import { useStepGestures } from './useStepGestures.ts';
import { useTouch } from './useTouch.ts';
import styles from './MapCanvas.module.css';

const nodeTypes = { step: StepNode };
const edgeTypes = { connection: ConnectionEdge };
const toggleKeys = ['Meta', 'Control', 'Shift'];

interface MapFlowProps {
  readonly mapId: Id;
  readonly openAt: Viewport;
  readonly onViewport: (viewport: Viewport) => void;
}

/**
 * One map on React Flow: the project turned into its nodes and edges, its gestures turned into commands.
 *
 * Pointer as in drawing programs: a drag on the ground pans, a wheel pans, with Ctrl (or a pinch) it zooms to the
 * pointer, Shift and a drag draw a box around steps, the space bar pans over everything.
 */
export function MapFlow({ mapId, openAt, onViewport }: MapFlowProps) {
  const { t } = useTranslation('map');
  const { t: word } = useTranslation('actions');
  const workbench = useWorkbench();
  const project = useProject((all) => all);
  const selected = useView((view) => view.selected);
  const store = useStoreApi<StepFlowNode, ConnectionFlowEdge>();
  const [feed] = useState(() => {
    leaveUnmeasured(store);
    return createMapFeed(store);
  });
  const region = useRef<HTMLElement>(null);
  const { screenToFlowPosition, setViewport } = useReactFlow();
  const ariaWords = useAriaWords();

  const [pictureOf] = useState(createMapPicture);
  const picture = pictureOf(project, mapId);
  const { layout } = picture;
  const [routes] = useState(createRoutes);
  routes.take(project, layout);
  useLayoutEffect(() => {
    routes.tell();
  }, [routes, project.steps, project.connections, layout]);
  const reached = useReached(region);
  const [lineBordersOf] = useState(createLineBorders);
  const minZoom = useStore(({ width, height }) => leastZoomOf(layout, { width, height }));
  const snappingOf = useCallback(
    (now: MapLayout) => createStepSnapping(now, feed.index, store.getState()),
    [store, feed],
  );
  const gestures = useStepGestures(layout, snappingOf);
  const { moved, lead, startDrag, followDrag, endDrag } = gestures;
  const isOverview = useMapFeed(feed, picture, selected, moved);
  const overview = useOverviewPointer(isOverview, feed.index);
  const hiddenCurves = useHiddenCurves(picture.curves);
  const lens = useLens(mapId);
  const seenFeelings = useSeenFeelings(picture.feelings);
  // As paths of the page, ten thousand points would be painted again in every frame of a pan.
  const drawnCurves = useMemo(
    () => picture.curves.filter(({ participant }) => !hiddenCurves.has(participant.id)),
    [picture.curves, hiddenCurves],
  );

  const selection = useFlowSelection();
  const { takeChanges } = selection;
  // The same function from render to render: React Flow tells each new one to all of its nodes.
  const takeNodeChanges = useCallback<OnNodesChange<StepFlowNode>>(
    (changes) => {
      followDrag(changes);
      takeChanges(changes);
    },
    [followDrag, takeChanges],
  );
  const startBox = (event: MouseEvent) => {
    selection.startBox();
    overview.startBox(event);
  };
  const endBox = (event: MouseEvent) => {
    selection.endBox();
    overview.endBox(event);
  };
  const hint = useInsightHint();
  const focus = useKeptFocus(region);
  const revealFocused = useReveal(layout);
  useTouch(region, gestures.cancel);
  useGlide(region);

  const networkNodes = useNetworkNodes(mapId);
  const addStepAt = useCallback(
    (middle: Point, connectedFrom?: Id) => {
      if (layout.isNetwork) {
        networkNodes.addNew(middle, connectedFrom);
        return;
      }
      const corner = { x: middle.x - sizes.step.width / 2, y: middle.y - sizes.step.height / 2 };
      const aimed = cellPlaceOf(layout, snapped(layout, corner));
      const [place] = aimed === null ? [] : freePlaces(layout, [aimed], new Set());
      if (place === undefined) return;
      const id = workbench.newId();
      const { stageId, laneId, x, y } = place;
      const isAdded = workbench.run(addStep, {
        id,
        mapId,
        stageId,
        laneId,
        title: word('newStep'),
        kind: 'task',
        place: { at: { x, y }, ...(connectedFrom === undefined ? {} : { connectedFrom }) },
      });
      if (!isAdded) return;
      workbench.view.getState().select([id]);
      workbench.view.getState().rename({ id, place: 'canvas' });
    },
    [layout, workbench, mapId, word, networkNodes],
  );
  const { mayEnd, connectSteps, endConnecting } = useConnecting(addStepAt);
  const mayAddAt = useCallback((middle: Point) => isInCell(layout, middle), [layout]);
  const menu = useCanvasMenu(addStepAt, mayAddAt, networkNodes.entries, overview.stepAt);

  const fit = useCallback(() => {
    const { width, height } = store.getState();
    void setViewport(fitMap(layout, { width, height }), { duration: travelTime() });
  }, [layout, store, setViewport]);
  const pressKey = useCanvasKeys(mapId, gestures);
  useLook(layout, fit);

  const pressTwice = (event: MouseEvent) => {
    const { target } = event;
    if (!(target instanceof Element)) return;
    const record = target.closest<HTMLElement>('.react-flow__node, .react-flow__edge, [data-record]');
    const id = record?.dataset.record ?? record?.dataset.id;
    if (id !== undefined) workbench.view.getState().rename({ id, place: 'canvas' });
    else if (target.classList.contains('react-flow__pane')) {
      const drawn = overview.stepAt(event);
      if (drawn !== null) {
        workbench.view.getState().revealStep(drawn);
        return;
      }
      const middle = screenToFlowPosition({ x: event.clientX, y: event.clientY });
      if (layout.isNetwork) menu.openAt({ x: event.clientX, y: event.clientY }, networkNodes.entries(middle));
      else if (mayAddAt(middle)) addStepAt(middle);
    }
  };

  // React Flow leaves a selection of several alone when one of them is clicked, since that may become a drag.
  const pressStep = useCallback<NodeMouseHandler<StepFlowNode>>(
    (event, node) => {
      if (event.shiftKey || event.ctrlKey || event.metaKey) {
        // It takes the focus from what it lets go of, and gives it to nobody.
        requestAnimationFrame(() => {
          if (document.activeElement === document.body) region.current?.focus({ preventScroll: true });
        });
        return;
      }
      workbench.view.getState().select([node.id]);
    },
    [workbench],
  );

  const crossing = useHighlightedCrossings(project, mapId);
  const dropCell = lead === null ? null : cellOfStep(layout, lead);
  const hasGrid = layout.stages.length > 0 && layout.lanes.length > 0;
  const isNetwork = project.maps[mapId]?.kind === 'network';
  const count = layout.steps.size + layout.tucked.size;
  return (
    <section
      ref={region}
      className={styles.region}
      aria-label={t('region')}
      data-place="canvas"
      // Arrow keys pan from here, and here the focus is kept when what had it is gone.
      tabIndex={0}
      onKeyDownCapture={pressKey}
      onContextMenu={menu.open}
      onDoubleClick={pressTwice}
      onBlur={focus.onBlur}
      onFocus={(event) => {
        focus.onFocus();
        revealFocused(event);
      }}
      {...hint.listeners}
    >
      <MapContexts
        routes={routes}
        lineBorders={lineBordersOf(project, mapId)}
        reached={reached}
        crossing={crossing}
        lens={lens}
      >
        <ReactFlow<StepFlowNode, ConnectionFlowEdge>
          nodeTypes={nodeTypes}
          edgeTypes={edgeTypes}
          defaultViewport={openAt}
          onViewportChange={onViewport}
          minZoom={minZoom}
          maxZoom={zoomLimits.most}
          ariaLabelConfig={ariaWords}
          // The program says what it is made of in its README; there is no network that this link could use.
          proOptions={{ hideAttribution: true }}
          // Moving
          panOnScroll
          zoomOnDoubleClick={false}
          panOnScrollSpeed={1}
          // useReveal brings what has the focus into view, with no blank before the headers.
          autoPanOnNodeFocus={false}
          // Selecting
          selectionKeyCode="Shift"
          multiSelectionKeyCode={toggleKeys}
          selectionMode={SelectionMode.Partial}
          deleteKeyCode={null}
          onNodesChange={takeNodeChanges}
          onEdgesChange={takeChanges}
          onSelectionStart={startBox}
          onSelectionEnd={endBox}
          onPaneClick={overview.press}
          onNodeClick={pressStep}
          // Dragging
          nodeDragThreshold={3}
          onNodeDragStart={startDrag}
          onNodeDragStop={endDrag}
          // Connecting
          connectionLineComponent={ConnectionDraft}
          isValidConnection={mayEnd}
          onConnect={connectSteps}
          onConnectEnd={endConnecting}
          connectOnClick={false}
        >
          <MapGround
            layout={layout}
            dropStageId={dropCell?.stageId ?? null}
            dropLaneId={dropCell?.laneId ?? null}
          />
          <BlueprintLines layout={layout} />
          <LaneCells layout={layout} />
          <DrawnRows layout={layout} insights={picture.insights} />
          <MapWarnings mapId={mapId} layout={layout} />
          {isNetwork && <NetworkBalances mapId={mapId} layout={layout} />}
          {!isOverview && (
            <EmotionCurves layout={layout} curves={picture.curves} insights={picture.insights} />
          )}
          {isOverview && (
            <OverviewLayer
              layout={layout}
              index={feed.index}
              steps={project.steps}
              connections={picture.connections}
              curves={drawnCurves}
              insights={picture.insights}
              feelings={seenFeelings}
              lens={lens}
              selected={selected}
            />
          )}
          <PassingLayer feed={feed} picture={picture} />
          {hasGrid && count === 0 && <FirstStep layout={layout} onAdd={addStepAt} />}
          <SnapGuides guides={gestures.guides} />
          <QuickAdd layout={layout} />
          <MapHeaders mapId={mapId} layout={layout} curves={picture.curves} />
          {count > 0 && <MiniMap layout={layout} insights={picture.insights} />}
          {(hasGrid || isNetwork) && <MapControls onFit={fit} />}
          {hint.stepId !== null && <InsightHint stepId={hint.stepId} />}
        </ReactFlow>
      </MapContexts>
      {isNetwork && count === 0 && <NoNodes mapId={mapId} />}
      {!hasGrid && !isNetwork && <NoGrid mapId={mapId} layout={layout} />}
      <ContextMenu at={menu.at} label={t('menu')} entries={menu.entries} onClose={menu.close} />
    </section>
  );
}

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '../../shared/model/ids.ts';
import { layoutMap } from '../../shared/scene/layoutMap.ts';
import type { Bridge, ChosenFile } from '../bridge/bridge.ts';
import { filesOfTransfer } from '../bridge/filesOfTransfer.ts';
import { MapCanvas } from '../canvas/MapCanvas.tsx';
import { meantCell } from '../canvas/pastePlaces.ts';
import { ArrangeProgress } from '../features/arrange/ArrangeProgress.tsx';
import { FindBar } from '../features/find/FindBar.tsx';
import { LensBar } from '../features/lens/LensBar.tsx';
import { Inspector } from '../features/inspector/Inspector.tsx';
import { InsightsPanel } from '../features/insights/InsightsPanel.tsx';
import { LinkedMap } from '../features/maps/LinkedMap.tsx';
import { MapTrail } from '../features/maps/MapTrail.tsx';
import { Outline } from '../features/outline/Outline.tsx';
import { RoomRail } from '../features/rooms/RoomRail.tsx';
import { guardLeaving } from './route.ts';
import { ImportIntoProject } from './ImportIntoProject.tsx';
import { LeaveDialog } from './LeaveDialog.tsx';
import { NoticeLine } from './NoticeLine.tsx';
import { PasteTableIntoMap } from './PasteTableIntoMap.tsx';
import { Questions } from './Questions.tsx';
import { RoomScreen } from './Rooms.tsx';
import { isTableFile, readTableFile } from '../state/readTableFile.ts';
import { useClipboard } from './useClipboard.ts';
import type { PastedTable } from './useClipboard.ts';
import styles from './ProjectScreen.module.css';
import { StatusLine } from './StatusLine.tsx';
import { TitleBar } from './TitleBar.tsx';
import { useIsMapDrawn } from './useIsMapDrawn.ts';
import { useKeys } from './useKeys.ts';
import { usePicturesIn } from './usePicturesIn.ts';
import { useWindowWays } from './useWindowWays.ts';
import { actionsFor } from '../state/actions/actionsFor.ts';
import type { Place } from '../state/actions/actionSetting.ts';
import { useNewNames } from '../state/actions/useNewNames.ts';
import { windowActions } from '../state/actions/windowActions.ts';
import { useView, useWorkbench } from '../state/useWorkbench.ts';
import { tableOf } from '../state/view.ts';
import type { Workbench } from '../state/workbench.ts';
import { showToast } from '../ui/toasts.ts';

interface ProjectWorkbenchProps {
  readonly bridge: Bridge;
  readonly onLeave: () => void;
}

/** An open project: title bar, outline, map, details and insights, status line, and what asks over them. */
export function ProjectWorkbench({ bridge, onLeave }: ProjectWorkbenchProps) {
  const { t } = useTranslation(['project', 'actions', 'paste']);
  const workbench = useWorkbench();
  const [shows, setShows] = useState({ outline: true, panel: true });
  const [importing, setImporting] = useState<readonly ChosenFile[] | null>(null);
  const [table, setTable] = useState<PastedTable | null>(null);
  const room = useView((view) => view.room);
  const leaving = useLeaving(bridge, onLeave);

  const openTable = useCallback(
    async (file: ChosenFile) => {
      const read = await readTableFile(file);
      const { mapId, selected } = workbench.view.getState();
      if (read === null) showToast({ tone: 'danger', text: t('paste:notATable', { name: file.name }) });
      else if (mapId === null) showToast({ text: t('paste:noMap') });
      else {
        const { project } = workbench.store.getState();
        const cell = meantCell(project, layoutMap(project, mapId), selected);
        setTable({ table: read, fileName: file.name, mapId, cell });
      }
    },
    [workbench, t],
  );

  const takeFiles = useCallback(
    (files: readonly ChosenFile[]) => {
      const [only] = files;
      if (files.length === 1 && only !== undefined && isTableFile(only)) void openTable(only);
      else if (files.length > 0) setImporting(files);
    },
    [openTable],
  );
  const chooseImport = useCallback(async () => {
    takeFiles(await bridge.chooseFiles('materials'));
  }, [bridge, takeFiles]);

  const ways = useWindowWays({
    bridge,
    goHome: leaving.leave,
    importMaps: () => void chooseImport(),
    toggle: (part) => {
      setShows((before) => ({ ...before, [part]: !before[part] }));
    },
  });
  const newNames = useNewNames();
  const keyWays = useMemo(
    () => ({
      windowActions: () => windowActions({ workbench, place: 'canvas', newNames, ways }),
      actions: (place: Place, focused: string | null) =>
        actionsFor({ workbench, place, newNames, selected: meantSelection(workbench, place, focused) }),
    }),
    [workbench, newNames, ways],
  );
  useKeys(keyWays);
  useClipboard({
    bridge,
    selectionAt: (rowKey) => meantSelection(workbench, 'outline', rowKey),
    onTable: setTable,
  });
  const takePictures = usePicturesIn();
  const isMapDrawn = useIsMapDrawn();

  return (
    <main
      className={styles.screen}
      onDragOver={(event) => {
        if (event.dataTransfer.types.includes('Files')) event.preventDefault();
      }}
      onDrop={(event) => {
        // A dialog's events bubble here through its portal, and an import that is open goes first.
        if (importing !== null || !event.currentTarget.contains(event.target as Node)) return;
        if (takePictures(event.dataTransfer, event.target)) {
          event.preventDefault();
          return;
        }
        const files = filesOfTransfer(event.dataTransfer);
        if (files.length === 0) return;
        event.preventDefault();
        takeFiles(files);
      }}
    >
      <TitleBar bridge={bridge} shows={shows} ways={ways} />
      <FindBar />
      <div className={styles.body}>
        <RoomRail />
        {shows.outline && (
          <div className={styles.outline} inert={room !== 'map'}>
            {isMapDrawn && <Outline />}
          </div>
        )}
        <div className={styles.map} data-place="canvas" inert={room !== 'map'}>
          <MapTrail />
          <LensBar />
          <MapCanvas />
          <ArrangeProgress />
        </div>
        {shows.panel && (
          <aside className={styles.panel} aria-label={t('panel')} inert={room !== 'map'}>
            {isMapDrawn && (
              <>
                <Inspector linkedMap={showLinkedMap} />
                <InsightsPanel />
              </>
            )}
          </aside>
        )}
        {room !== 'map' && <RoomScreen room={room} />}
        <NoticeLine />
      </div>
      <StatusLine />
      <Questions bridge={bridge} ways={ways} />
      {table !== null && (
        <PasteTableIntoMap
          pasted={table}
          onClose={() => {
            setTable(null);
          }}
        />
      )}
      {importing !== null && (
        <ImportIntoProject
          bridge={bridge}
          files={importing}
          onClose={() => {
            setImporting(null);
          }}
        />
      )}
      {leaving.question !== null && <LeaveDialog {...leaving.question} />}
    </main>
  );
}

/** What the inspector shows of the map that a step leads to: features do not know each other. */
function showLinkedMap(stepId: Id) {
  return <LinkedMap stepId={stepId} />;
}

/**
 * Keys mean what has the focus, and with it what else is selected where it is among that. On the map, where Escape lets
 * go of the selection, with nothing selected they mean the map.
 */
function meantSelection({ store, view }: Workbench, place: Place, rowKey: string | null): ReadonlySet<Id> {
  const { selected } = view.getState();
  if (place === 'canvas' && selected.size === 0) return selected;
  const id = rowKey?.slice(rowKey.lastIndexOf('/') + 1);
  if (id === undefined || selected.has(id) || tableOf(store.getState().project, id) === null) return selected;
  return new Set([id]);
}

/** A field commits what was typed when the focus leaves it: so it does, before anything asks whether all is stored. */
function leaveField(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}

interface Leaving {
  readonly leave: () => void;
  /** Asked where something could not be stored. */
  readonly question: { readonly onStay: () => void; readonly onLeave: () => void } | null;
}

/** Leaving the project, or closing the window, waits for what is under way and asks before it drops an edit. */
function useLeaving(bridge: Bridge, onLeave: () => void): Leaving {
  const workbench = useWorkbench();
  const [isAsking, setIsAsking] = useState(false);
  const answer = useRef<((mayLeave: boolean) => void) | null>(null);

  const mayLeave = useCallback(async () => {
    leaveField();
    if (await workbench.settle()) return true;
    answer.current?.(false);
    setIsAsking(true);
    return new Promise<boolean>((resolve) => {
      answer.current = resolve;
    });
  }, [workbench]);

  useEffect(() => {
    const isSettled = () => {
      leaveField();
      return workbench.isSettled();
    };
    const unguard = guardLeaving({ isSettled, mayLeave });
    bridge.guardClosing({ isSettled, settle: mayLeave });
    return () => {
      unguard();
      // Of a project that was left, only what is still on its way counts.
      bridge.guardClosing({ isSettled: workbench.isSettled, settle: workbench.settle });
    };
  }, [bridge, workbench, mayLeave]);

  const say = (may: boolean) => {
    setIsAsking(false);
    answer.current?.(may);
    answer.current = null;
  };
  return {
    // The way home is guarded as every other is.
    leave: onLeave,
    question: isAsking
      ? {
          onStay: () => {
            say(false);
          },
          onLeave: () => {
            workbench.drop();
            say(true);
          },
        }
      : null,
  };
}

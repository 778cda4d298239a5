import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '../../shared/model/ids.ts';
import type { Bridge, ChosenFile } from '../bridge/bridge.ts';
import { filesOfTransfer } from '../bridge/filesOfTransfer.ts';
import { MapCanvas } from '../canvas/MapCanvas.tsx';
import { ConnectDialog } from '../features/inspector/ConnectDialog.tsx';
import { Inspector } from '../features/inspector/Inspector.tsx';
import { AddInsightDialog } from '../features/insights/AddInsightDialog.tsx';
import { EditInsightDialog } from '../features/insights/EditInsightDialog.tsx';
import { InsightsPanel } from '../features/insights/InsightsPanel.tsx';
import { PraiseDialog } from '../features/insights/PraiseDialog.tsx';
import { Outline } from '../features/outline/Outline.tsx';
import { guardLeaving } from './route.ts';
import { ImportIntoProject } from './ImportIntoProject.tsx';
import { LeaveDialog } from './LeaveDialog.tsx';
import { NoticeLine } from './NoticeLine.tsx';
import styles from './ProjectScreen.module.css';
import { ShortcutsDialog } from './ShortcutsDialog.tsx';
import { StatusLine } from './StatusLine.tsx';
import { TitleBar } from './TitleBar.tsx';
import { useKeys } from './useKeys.ts';
import { actionsFor } from '../state/actions/actionsFor.ts';
import { useView, useWorkbench } from '../state/useWorkbench.ts';
import { tableOf } from '../state/view.ts';
import type { Workbench } from '../state/workbench.ts';

interface ProjectWorkbenchProps {
  readonly bridge: Bridge;
  readonly onLeave: () => void;
}

/** An open project: title bar, outline, map, details and insights, status line, and what asks over them. */
export function ProjectWorkbench({ bridge, onLeave }: ProjectWorkbenchProps) {
  const { t } = useTranslation(['project', 'actions']);
  const workbench = useWorkbench();
  const [shows, setShows] = useState({ outline: true, panel: true });
  const [importing, setImporting] = useState<readonly ChosenFile[] | null>(null);
  const leaving = useLeaving(bridge, onLeave);

  const chooseImport = useCallback(async () => {
    const files = await bridge.chooseFiles('journeys');
    if (files.length > 0) setImporting(files);
  }, [bridge]);

  const ways = useMemo(
    () => ({
      undo: () => void workbench.undo(),
      redo: () => void workbench.redo(),
      showShortcuts: () => {
        workbench.view.getState().ask({ kind: 'shortcuts' });
      },
      actions: (place: 'canvas' | 'outline', rowKey: string | null) =>
        actionsFor({
          workbench,
          place,
          newNames: { step: t('actions:newStep'), stage: t('actions:newStage'), lane: t('actions:newLane') },
          selected: meantSelection(workbench, rowKey),
        }),
    }),
    [workbench, t],
  );
  useKeys(ways);

  return (
    <main
      className={styles.screen}
      onDragOver={(event) => {
        if (event.dataTransfer.types.includes('Files')) event.preventDefault();
      }}
      onDrop={(event) => {
        // A dialog's events bubble here through its portal, and an import that is open goes first.
        if (importing !== null || !event.currentTarget.contains(event.target as Node)) return;
        const files = filesOfTransfer(event.dataTransfer);
        if (files.length === 0) return;
        event.preventDefault();
        setImporting(files);
      }}
    >
      <TitleBar
        bridge={bridge}
        shows={shows}
        onToggle={(part) => {
          setShows((before) => ({ ...before, [part]: !before[part] }));
        }}
        onHome={leaving.leave}
        onImport={() => void chooseImport()}
      />
      <div className={styles.body}>
        {shows.outline && (
          <div className={styles.outline}>
            <Outline />
          </div>
        )}
        <div className={styles.map} data-place="canvas">
          <MapCanvas />
          <NoticeLine />
        </div>
        {shows.panel && (
          <aside className={styles.panel} aria-label={t('panel')}>
            <Inspector />
            <InsightsPanel />
          </aside>
        )}
      </div>
      <StatusLine />
      <Questions />
      {importing !== null && (
        <ImportIntoProject
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

/** With nothing selected, keys mean the row that has the focus: after a project was opened, for one. */
function meantSelection({ store, view }: Workbench, rowKey: string | null): ReadonlySet<Id> {
  const { selected } = view.getState();
  const id = rowKey?.slice(rowKey.lastIndexOf('/') + 1);
  if (selected.size > 0 || id === undefined || tableOf(store.getState().project, id) === null)
    return selected;
  return new Set([id]);
}

/** What a gesture asks before it becomes a command. */
function Questions() {
  const workbench = useWorkbench();
  const question = useView((view) => view.question);
  const close = () => {
    workbench.view.getState().ask(null);
  };
  switch (question?.kind) {
    case undefined:
      return null;
    case 'add-insight':
      return <AddInsightDialog polarity={question.polarity} stepIds={question.stepIds} onClose={close} />;
    case 'edit-insight':
      return <EditInsightDialog insightId={question.insightId} onClose={close} />;
    case 'praise':
      return <PraiseDialog insightId={question.insightId} onClose={close} />;
    case 'connect':
      return <ConnectDialog fromStepId={question.fromStepId} onClose={close} />;
    case 'shortcuts':
      return <ShortcutsDialog onClose={close} />;
  }
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

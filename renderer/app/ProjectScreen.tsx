import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Fault } from '../../shared/contract/errors.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { Bridge } from '../bridge/bridge.ts';
import { faultOf, faultText } from '../i18n/faultText.ts';
import { clock } from '../state/clock.ts';
import { WorkbenchContext } from '../state/useWorkbench.ts';
import { showRecord } from '../state/showRecord.ts';
import { openWorkbench } from '../state/workbench.ts';
import type { Workbench } from '../state/workbench.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { TriangleAlert } from '../ui/icons.ts';
import { ProgressBar } from '../ui/ProgressBar.tsx';
import styles from './ProjectScreen.module.css';
import { ProjectWorkbench } from './ProjectWorkbench.tsx';

export interface ProjectScreenProps {
  readonly projectId: Id;
  /** What of it is to be shown; null: its first map. */
  readonly recordId: Id | null;
  readonly bridge: Bridge;
  readonly onLeave: () => void;
}

type Opening =
  | { readonly state: 'opening' }
  | { readonly state: 'open'; readonly workbench: Workbench }
  | { readonly state: 'failed'; readonly fault: Fault };

/** Opens a project and shows it; says so where it cannot. */
export function ProjectScreen({ projectId, recordId, bridge, onLeave }: ProjectScreenProps) {
  const { t } = useTranslation('project');
  const { t: tErrors } = useTranslation('errors');
  const [opening, setOpening] = useState<Opening>({ state: 'opening' });
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    let isGone = false;
    let opened: Workbench | null = null;
    openWorkbench(projectId, { bridge, clock, later }).then(
      (workbench) => {
        opened = workbench;
        if (isGone) workbench.close();
        else setOpening({ state: 'open', workbench });
      },
      (error: unknown) => {
        if (!isGone) setOpening({ state: 'failed', fault: faultOf(error) });
      },
    );
    return () => {
      isGone = true;
      // What is under way goes on to the library; only then the outbox gives up its clock.
      const left = opened;
      if (left !== null) void left.settle().then(left.close);
    };
  }, [projectId, bridge, attempt]);

  useEffect(() => {
    if (opening.state !== 'open') return undefined;
    const { workbench } = opening;
    const refresh = () => {
      if (document.visibilityState === 'visible') void workbench.refresh();
    };
    // Another window may have changed it while this one was not looked at.
    document.addEventListener('visibilitychange', refresh);
    window.addEventListener('focus', refresh);
    return () => {
      document.removeEventListener('visibilitychange', refresh);
      window.removeEventListener('focus', refresh);
    };
  }, [opening]);

  // After the map has been laid out, which moves the view by itself.
  useEffect(() => {
    if (opening.state !== 'open' || recordId === null) return undefined;
    const { workbench } = opening;
    showRecord(workbench, recordId);
    return later(revealAfter, () => {
      showRecord(workbench, recordId);
    });
  }, [opening, recordId]);

  if (opening.state === 'open') {
    return (
      <WorkbenchContext value={opening.workbench}>
        <ProjectWorkbench bridge={bridge} onLeave={onLeave} />
      </WorkbenchContext>
    );
  }
  return (
    <main className={styles.opening}>
      {opening.state === 'opening' ? (
        <ProgressBar label={t('loading')} percent={null} className={styles.progress} />
      ) : (
        <EmptyState
          icon={TriangleAlert}
          title={t('openFailed')}
          text={faultText(tErrors, opening.fault)}
          actions={
            <>
              <Button onPress={onLeave}>{t('backToLibrary')}</Button>
              <Button
                tone="primary"
                onPress={() => {
                  setOpening({ state: 'opening' });
                  setAttempt((count) => count + 1);
                }}
              >
                {t('tryAgain')}
              </Button>
            </>
          }
        />
      )}
    </main>
  );
}

// The canvas has its size by then, without which nothing can be brought into view.
const revealAfter = 150;

function later(ms: number, callback: () => void): () => void {
  const timer = setTimeout(callback, ms);
  return () => {
    clearTimeout(timer);
  };
}

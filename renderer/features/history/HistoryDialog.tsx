import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { returnToState } from '../../../shared/commands/returnToState.ts';
import type { Version } from '../../../shared/model/records.ts';
import type { Bridge } from '../../bridge/bridge.ts';
import { faultOf, faultText } from '../../i18n/faultText.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { clock } from '../../state/clock.ts';
import { undoToast } from '../../state/undoToast.ts';
import { useProject, useView, useWorkbench } from '../../state/useWorkbench.ts';
import { FullDialog } from '../../ui/FullDialog.tsx';
import type { FocusHandle } from '../../ui/List.tsx';
import { showToast } from '../../ui/toasts.ts';
import { CompareView } from './CompareView.tsx';
import styles from './History.module.css';
import { HistoryList } from './HistoryList.tsx';
import type { NamedPlace } from './lastPlace.ts';
import { LookView } from './LookView.tsx';
import { momentText, withTime } from './moment.ts';
import type { Moment } from './moment.ts';
import { useHistoryLog } from './useHistoryLog.ts';
import { useStateCache } from './useStateAt.ts';
import { VersionDialog } from './VersionDialog.tsx';
import { Versions } from './Versions.tsx';

interface HistoryDialogProps {
  readonly bridge: Bridge;
  readonly onClose: () => void;
}

type Mode =
  | { readonly kind: 'look'; readonly moment: Moment }
  | { readonly kind: 'compare'; readonly before: Moment; readonly after: Moment };

/** The time machine of a project: its changes and named versions, what it was then, what is different, and the way back. */
export function HistoryDialog({ bridge, onClose }: HistoryDialogProps) {
  const { t } = useTranslation(['history', 'common']);
  const { t: tErrors } = useTranslation('errors');
  const language = useLanguage();
  const workbench = useWorkbench();
  const log = useHistoryLog(bridge);
  const cache = useStateCache(bridge);
  const list = useRef<FocusHandle>(null);
  const [now] = useState(clock.now);
  const [mode, setMode] = useState<Mode>({ kind: 'look', moment: { kind: 'now' } });
  const [asked, setAsked] = useState<{ readonly of: Version | NamedPlace | null } | null>(null);
  const [isRestoring, setIsRestoring] = useState(false);
  const shownMap = useView((view) => view.mapId);
  const [mapId, setMapId] = useState(shownMap);
  const versions = useProject((project) => project.versions);

  const choose = useCallback((moment: Moment) => {
    setMode((before) => (before.kind === 'look' ? { kind: 'look', moment } : { ...before, before: moment }));
  }, []);

  // What was chosen last is where the keyboard goes on: into the list, on its newest line.
  const [newest] = log.changes;
  const isFirst = useRef(true);
  useEffect(() => {
    if (newest === undefined || !isFirst.current) return undefined;
    isFirst.current = false;
    const frame = requestAnimationFrame(() => list.current?.focus(newest.id));
    return () => cancelAnimationFrame(frame);
  }, [newest]);

  const restore = async (moment: Moment) => {
    if (moment.kind === 'now' || isRestoring) return;
    setIsRestoring(true);
    try {
      const { project, change } = await cache.get(moment);
      const name = momentText(t, withTime(moment, change), language);
      const before = workbench.store.getState().project;
      // The label has its own quotation marks.
      const label = moment.kind === 'version' ? moment.version.name : name;
      if (!workbench.run(returnToState, { then: project, name: label })) return;
      const isSame = workbench.store.getState().project === before;
      if (!isSame) onClose();
      if (isSame) showToast({ text: t('sameAlready') });
      else undoToast(workbench, t('restored', { moment: name }), t('common:undo'));
    } catch (error) {
      showToast({ tone: 'danger', text: t('failed', { reason: faultText(tErrors, faultOf(error)) }) });
    } finally {
      setIsRestoring(false);
    }
  };

  const chosen = mode.kind === 'look' ? mode.moment : mode.before;
  const chosenSeq = chosen.kind === 'change' ? chosen.seq : null;
  // A version may have been renamed or its name taken away since it was chosen.
  const fresh = (moment: Moment): Moment => {
    if (moment.kind !== 'version') return moment;
    const version = versions[moment.version.id];
    return version === undefined ? moment : { kind: 'version', version };
  };

  return (
    <FullDialog
      title={t('title')}
      onClose={onClose}
      onBack={mode.kind === 'look' ? null : () => setMode({ kind: 'look', moment: fresh(mode.before) })}
    >
      <div className={styles.side}>
        <Versions
          chosenId={chosen.kind === 'version' ? chosen.version.id : null}
          onChoose={(version) => choose({ kind: 'version', version })}
          onNameNow={() => setAsked({ of: null })}
          onEdit={(version) => setAsked({ of: version })}
          onRestore={(version) => void restore({ kind: 'version', version })}
          onCompare={(version) =>
            setMode({ kind: 'compare', before: { kind: 'version', version }, after: { kind: 'now' } })
          }
        />
        <HistoryList
          log={log}
          now={now}
          chosen={chosen.kind === 'now' ? log.last : chosenSeq}
          listRef={list}
          onChoose={({ change }) => choose({ kind: 'change', seq: change.seq, at: change.at })}
        />
      </div>
      {mode.kind === 'look' ? (
        <LookView
          cache={cache}
          log={log}
          moment={fresh(mode.moment)}
          mapId={mapId}
          isRestoring={isRestoring}
          onMap={setMapId}
          onMoment={choose}
          onRestore={() => void restore(mode.moment)}
          onName={(place) => setAsked({ of: place })}
          onCompare={() => setMode({ kind: 'compare', before: fresh(mode.moment), after: { kind: 'now' } })}
        />
      ) : (
        <CompareView
          cache={cache}
          before={fresh(mode.before)}
          after={fresh(mode.after)}
          mapId={mapId}
          onMap={setMapId}
          onSides={(before, after) => setMode({ kind: 'compare', before, after })}
          onLook={() => setMode({ kind: 'look', moment: fresh(mode.before) })}
        />
      )}
      {asked !== null && <VersionDialog bridge={bridge} of={asked.of} onClose={() => setAsked(null)} />}
    </FullDialog>
  );
}

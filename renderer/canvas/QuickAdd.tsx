import { Panel, useReactFlow, useStoreApi, ViewportPortal } from '@xyflow/react';
import { memo, useEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { addStep } from '../../shared/commands/addStep.ts';
import { sizes } from '../../shared/model/sizes.ts';
import type { MapLayout } from '../../shared/scene/layoutMap.ts';
import { movedPlace } from '../state/quickAdd.ts';
import type { QuickAddPlace } from '../state/quickAdd.ts';
import { useProject, useView, useWorkbench } from '../state/useWorkbench.ts';
import { isComposing } from '../ui/isComposing.ts';
import { viewOf } from './mapView.ts';
import styles from './QuickAdd.module.css';
import { quickKind } from './quickKind.ts';
import { quickOffset } from './quickOffset.ts';

/** The field in which the next step is typed, where it will stand: Enter adds it and goes on behind it. */
export const QuickAdd = memo(function QuickAdd({ layout }: { readonly layout: MapLayout }) {
  const place = useView((view) => view.quickAdd);
  return place === null ? null : <QuickField layout={layout} place={place} />;
});

function QuickField({ layout, place }: { readonly layout: MapLayout; readonly place: QuickAddPlace }) {
  const { t } = useTranslation('map');
  const workbench = useWorkbench();
  const project = useProject((all) => all);
  const store = useStoreApi();
  const { getViewport, setViewport } = useReactFlow();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const { setQuickAdd } = workbench.view.getState();

  const stage = layout.stages.find((one) => one.stage.id === place.stageId);
  const lane = layout.lanes.find((one) => one.lane.id === place.laneId);
  const offset = quickOffset(project, place);
  const x = (stage?.x ?? 0) + offset.x;
  const y = (lane?.y ?? 0) + offset.y;
  const isThere = stage !== undefined && lane !== undefined;

  useEffect(() => {
    field.current?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    const { width, height } = store.getState();
    const next = viewOf({ x, y, ...sizes.step }, getViewport(), { width, height }, layout);
    // At once: the next letter is typed already.
    if (next !== null) void setViewport(next);
  }, [x, y, layout, store, getViewport, setViewport]);
  // Its stage or lane was deleted meanwhile.
  useEffect(() => {
    if (!isThere) setQuickAdd(null);
  }, [isThere, setQuickAdd]);

  /** Adds what is typed; answers where the next one comes. */
  const add = (): QuickAddPlace => {
    const { kind, title } = quickKind(typed);
    if (title === '') return place;
    const { mapId, stageId, laneId, afterStepId } = place;
    const before = afterStepId === null ? undefined : project.steps[afterStepId];
    const isSameCell = before?.stageId === stageId && before.laneId === laneId;
    const id = workbench.newId();
    const isAdded = workbench.run(addStep, {
      id,
      mapId,
      stageId,
      laneId,
      title,
      kind,
      place:
        isSameCell && afterStepId !== null
          ? { after: afterStepId }
          : { at: offset, ...(before === undefined ? {} : { connectedFrom: before.id }) },
    });
    if (!isAdded) return place;
    setTyped('');
    return { ...place, afterStepId: id };
  };
  const end = (next: QuickAddPlace): void => {
    setQuickAdd(null);
    if (next.afterStepId !== null) workbench.view.getState().select([next.afterStepId]);
  };
  const pressKey = (event: KeyboardEvent<HTMLInputElement>): void => {
    // The keys of the map mean nothing here.
    event.stopPropagation();
    if (isComposing(event)) return;
    const isMod = event.ctrlKey || event.metaKey;
    if (event.key === 'Escape') {
      event.preventDefault();
      end(place);
      document.querySelector<HTMLElement>('section[data-place=canvas]')?.focus({ preventScroll: true });
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const next = add();
      const { project: now } = workbench.store.getState();
      setQuickAdd(isMod ? movedPlace(now, next, 'stage') : next);
    } else if (event.key === 'Tab') {
      event.preventDefault();
      const next = add();
      const { project: now } = workbench.store.getState();
      setQuickAdd(movedPlace(now, next, event.shiftKey ? 'laneBack' : 'lane'));
    }
  };

  return (
    <>
      <ViewportPortal>
        <div
          className={`${styles.place ?? ''} nodrag nopan nokey`}
          style={{
            transform: `translate(${x}px, ${y}px)`,
            width: sizes.step.width,
            minHeight: sizes.step.height,
          }}
        >
          <input
            ref={field}
            type="text"
            className={styles.field}
            value={typed}
            aria-label={t('quickAddTo', { stage: stage?.stage.name ?? '', lane: lane?.lane.name ?? '' })}
            aria-describedby="quick-add-keys"
            placeholder={t('quickAddPlaceholder')}
            spellCheck={false}
            onChange={(event) => {
              setTyped(event.currentTarget.value);
            }}
            onKeyDown={pressKey}
            onBlur={() => {
              // Ended by a key already; else by a press somewhere: what was typed is kept.
              if (workbench.view.getState().quickAdd !== null) end(add());
            }}
          />
        </div>
      </ViewportPortal>
      {/* Beside the map and not in it: under the field lie the steps of the next lane. */}
      <Panel position="bottom-left" className={styles.keys}>
        <p id="quick-add-keys">{t('quickAddKeys')}</p>
      </Panel>
    </>
  );
}

import { useEffect, useEffectEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Clip } from '../../shared/formats/clipboard/clip.ts';
import { tableLimits } from '../../shared/formats/table/readDelimited.ts';
import type { Table } from '../../shared/formats/table/readDelimited.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { Point } from '../../shared/scene/rect.ts';
import type { Bridge } from '../bridge/bridge.ts';
import { pointerOnMap } from '../canvas/pointerOnMap.ts';
import { writeShortcut } from '../state/actions/action.ts';
import { isMac } from '../state/actions/useActions.ts';
import { copySelection, cutSelection } from '../state/clipboard/copySelection.ts';
import { clipData, readPasted } from '../state/clipboard/transfer.ts';
import { useWorkbench } from '../state/useWorkbench.ts';
import { showToast } from '../ui/toasts.ts';
import { pasteCell, pasteIntoMap } from './pasteIntoMap.ts';

export interface PastedTable {
  readonly table: Table;
  /** The file that it was read from; null: the clipboard. */
  readonly fileName: string | null;
  readonly mapId: Id;
  /** Where rows go that name no stage or no lane; null: what is missing is made. */
  readonly cell: { readonly stageId: Id; readonly laneId: Id } | null;
}

interface ClipboardWays {
  readonly bridge: Bridge;
  /** What copy and cut are for: what is selected, or the row that has the focus. */
  readonly selectionAt: (rowKey: string | null) => ReadonlySet<Id>;
  /** A table asks what its columns are. */
  readonly onTable: (pasted: PastedTable) => void;
}

/** Pictures of a paste that are looked for in the library. */
const mostLookedFor = 20;

/**
 * Copy, cut and paste by the host's own events, which need no permission and bring the clipboard with them. Fields,
 * menus and dialogs keep theirs, and so does text that a person has marked; pictures are somebody else's.
 */
export function useClipboard({ bridge, selectionAt, onTable }: ClipboardWays): void {
  const { t } = useTranslation('paste');
  const workbench = useWorkbench();
  /** Where the hand was last; null since a key was pressed: then the selection says what is meant. */
  const hand = useRef<Point | null>(null);

  const copy = useEffectEvent((event: ClipboardEvent, isCut: boolean) => {
    if (event.clipboardData === null || !isForMap(event) || hasMarkedText()) return;
    const selected = selectionAt(rowKeyOf(event.target));
    const clip = copySelection(workbench, selected, isCut);
    if (clip === null) return;
    event.preventDefault();
    for (const [type, text] of Object.entries(clipData(clip))) event.clipboardData.setData(type, text);
    if (isCut) cutSelection(workbench, selected);
  });

  async function tellLostPictures(clip: Clip): Promise<void> {
    const hashes = new Set(Object.values(clip.records.pictures).map(({ hash }) => hash));
    const looks = [...hashes].slice(0, mostLookedFor).map((hash) =>
      bridge.call('pictures.read', { hash }).then(
        () => 0,
        () => 1,
      ),
    );
    const lost = (await Promise.all(looks)).reduce<number>((sum, one) => sum + one, 0);
    if (lost > 0) showToast({ text: t('lostPictures', { count: lost }) });
  }

  const paste = useEffectEvent((event: ClipboardEvent) => {
    if (event.clipboardData === null || event.defaultPrevented || !isForMap(event)) return;
    if (event.clipboardData.files.length > 0) return;
    const pasted = readPasted(event.clipboardData);
    if (pasted === null) {
      // From a menu, which a person looks at and expects something of.
      if (!event.isTrusted) {
        showToast({ text: t('pressKeys', { keys: writeShortcut({ code: 'KeyV', mod: true }, isMac) }) });
      }
      return;
    }
    event.preventDefault();
    const { mapId } = workbench.view.getState();
    if (mapId === null) {
      showToast({ text: t('noMap') });
      return;
    }
    const pointer = hand.current === null ? null : pointerOnMap(hand.current);
    const place = { mapId, pointer };
    if (pasted.kind === 'table') {
      onTable({ table: pasted.table, fileName: null, mapId, cell: pasteCell(workbench, place) });
      return;
    }
    const words = { stage: t('newStage'), lane: t('newLane'), customer: t('newCustomer') };
    const outcome = pasteIntoMap(workbench, pasted, place, words);
    if (outcome === 'too-many') {
      showToast({ tone: 'danger', text: t('tooManyLines', { limit: tableLimits.rows }) });
    } else if (outcome === 'no-cell') showToast({ text: t('noCell') });
    else if (outcome === 'done' && pasted.kind === 'clip') void tellLostPictures(pasted.clip);
  });

  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    document.addEventListener('copy', (event) => copy(event, false), { signal });
    document.addEventListener('cut', (event) => copy(event, true), { signal });
    document.addEventListener('paste', (event) => paste(event), { signal });
    window.addEventListener(
      'pointermove',
      ({ clientX, clientY, pointerType }) => {
        hand.current = pointerType === 'touch' ? null : { x: clientX, y: clientY };
      },
      { signal, passive: true },
    );
    window.addEventListener(
      'keydown',
      ({ key, ctrlKey, metaKey }) => {
        const isChord = ctrlKey || metaKey || ['Control', 'Meta', 'Shift', 'Alt'].includes(key);
        if (!isChord) hand.current = null;
      },
      { signal, capture: true },
    );
    return () => {
      controller.abort();
    };
  }, []);
}

function isForMap(event: ClipboardEvent): boolean {
  const target = event.target instanceof Element ? event.target : document.body;
  const owner = 'input, textarea, select, [contenteditable=true], [role=menu], [role=listbox]';
  if (target.closest(`${owner}, [data-room]`) !== null) return false;
  // A toast is an alert dialog too, but stands before nothing.
  return document.querySelector('[role=dialog], [role=alertdialog]:not([role=region] *)') === null;
}

function rowKeyOf(target: EventTarget | null): string | null {
  if (!(target instanceof Element)) return null;
  return target.closest('[role=row][data-key]')?.getAttribute('data-key') ?? null;
}

/** Marked with the pointer in a report, a quote or a panel: that is what the person wants to copy. */
function hasMarkedText(): boolean {
  const marked = document.getSelection();
  return marked !== null && !marked.isCollapsed && marked.toString().trim() !== '';
}

import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '../../shared/model/ids.ts';
import { filesOfTransfer } from '../bridge/filesOfTransfer.ts';
import { useAddPictures } from '../state/useAddPictures.ts';
import { useSetCellPicture } from '../state/useCellPicture.ts';
import type { CellPlace } from '../state/useCellPicture.ts';
import { useWorkbench } from '../state/useWorkbench.ts';
import { showToast } from '../ui/toasts.ts';

const elsewhere = '[role=dialog],[role=alertdialog],[role=menu],[role=listbox]';

/**
 * Pictures that are pasted go to the selected step or to the cell that has the focus, those that are dropped to the
 * step or cell under them. Answers what takes
 * a drop: true where it was pictures and nothing else, and so is done with.
 */
export function usePicturesIn(): (transfer: DataTransfer, target: EventTarget | null) => boolean {
  const { t } = useTranslation('fields');
  const workbench = useWorkbench();
  const addPictures = useAddPictures();
  const setCellPicture = useSetCellPicture();

  function take(transfer: DataTransfer, target: EventTarget | null): boolean {
    if (!holdsOnlyPictures(transfer)) return false;
    const cell = cellAt(transferPlace(target));
    if (cell !== null) {
      void setCellPicture(cell, filesOfTransfer(transfer));
      return true;
    }
    const { project } = workbench.store.getState();
    const under = target instanceof Element ? target.closest('[data-id]')?.getAttribute('data-id') : null;
    const meant = [under, ...workbench.view.getState().selected].filter(
      (id): id is Id => typeof id === 'string' && project.steps[id] !== undefined,
    );
    const stepId = meant[0];
    // Read while the event lasts: afterwards the transfer is empty.
    const files = filesOfTransfer(transfer);
    if (stepId === undefined) showToast({ text: t('noStepForPicture') });
    else void addPictures(stepId, files);
    return true;
  }

  const paste = useEffectEvent((event: ClipboardEvent) => {
    if (event.clipboardData === null || event.defaultPrevented) return;
    if (event.target instanceof Element && event.target.closest(elsewhere) !== null) return;
    // What was copied out of a document or a spreadsheet brings a picture of itself beside its text.
    if (event.clipboardData.types.includes('text/plain')) return;
    if (take(event.clipboardData, null)) event.preventDefault();
  });
  useEffect(() => {
    const listen = (event: ClipboardEvent) => {
      paste(event);
    };
    document.addEventListener('paste', listen);
    return () => {
      document.removeEventListener('paste', listen);
    };
  }, []);

  return take;
}

/** What is meant: what lies under a drop; of a paste, what has the focus. */
function transferPlace(target: EventTarget | null): Element | null {
  return target instanceof Element ? target : document.activeElement;
}

/** The cell of a lane of words and pictures that this element belongs to. */
function cellAt(element: Element | null): CellPlace | null {
  const [laneId, stageId] = element?.closest<HTMLElement>('[data-cell]')?.dataset.cell?.split(' ') ?? [];
  return laneId === undefined || stageId === undefined ? null : { laneId, stageId };
}

function holdsOnlyPictures({ items }: DataTransfer): boolean {
  const files = Array.from(items).filter((item) => item.kind === 'file');
  return files.length > 0 && files.every((item) => item.type.startsWith('image/'));
}

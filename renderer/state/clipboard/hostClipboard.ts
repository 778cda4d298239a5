import type { Id } from '../../../shared/model/ids.ts';
import type { Workbench } from '../workbench.ts';
import { copySelection, cutSelection } from './copySelection.ts';
import { clipData, lastText } from './transfer.ts';

// The keys need none of this: for them the host makes the events `copy`, `cut` and `paste`, with a clipboard in them.
// A menu has to ask for it, and may be refused; then what this window copied is still known to it.

/** Copies what is selected, or cuts it. */
export function copyByMenu(workbench: Workbench, selected: ReadonlySet<Id>, isCut: boolean): void {
  const clip = copySelection(workbench, selected, isCut);
  if (clip === null) return;
  const data = clipData(clip);
  const blob = (type: 'text/plain' | 'text/html') => new Blob([data[type]], { type });
  const item = { 'text/plain': blob('text/plain'), 'text/html': blob('text/html') };
  // `clipData` has noted it already, for a paste in this window.
  void Promise.resolve()
    .then(() => navigator.clipboard.write([new ClipboardItem(item)]))
    .catch(() => undefined);
  if (isCut) cutSelection(workbench, selected);
}

/**
 * Pastes what the clipboard holds, as if its keys had been pressed. Where it cannot be read and this window has copied
 * nothing, the event comes with nothing in it: whoever hears it says that the keys can.
 */
export async function pasteByMenu(): Promise<void> {
  const clipboardData = (await readHost()) ?? ownData();
  document.body.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
  );
}

async function readHost(): Promise<DataTransfer | null> {
  try {
    const transfer = new DataTransfer();
    for (const item of await navigator.clipboard.read()) {
      for (const type of item.types) {
        const blob = await item.getType(type);
        if (type.startsWith('text/')) transfer.setData(type, await blob.text());
        else if (type.startsWith('image/')) transfer.items.add(new File([blob], 'picture', { type }));
      }
    }
    return transfer;
  } catch {
    return null;
  }
}

function ownData(): DataTransfer {
  const transfer = new DataTransfer();
  const text = lastText();
  if (text !== null) transfer.setData('text/plain', text);
  return transfer;
}

import { useEffect, useEffectEvent, useState } from 'react';
import type { ChosenFile } from '../../bridge/bridge.ts';
import { filesOfTransfer } from '../../bridge/filesOfTransfer.ts';

interface FileTransfer {
  readonly isEnabled: boolean;
  /** The name that pasted text has as a file. */
  readonly pastedName: string;
  readonly onFiles: (files: readonly ChosenFile[]) => void;
}

/**
 * Takes what is dropped anywhere on the window, and what is pasted outside of fields. Answers whether files are
 * being dragged over the window.
 */
export function useFileTransfer({ isEnabled, pastedName, onFiles }: FileTransfer): boolean {
  const [isDraggedOver, setIsDraggedOver] = useState(false);
  const give = useEffectEvent((files: readonly ChosenFile[]) => {
    if (files.length > 0 && isEnabled) onFiles(files);
  });
  const paste = useEffectEvent((event: ClipboardEvent) => {
    if (event.clipboardData === null || isForSomethingElse(event.target)) return;
    const files = filesOfTransfer(event.clipboardData);
    const text = event.clipboardData.getData('text/plain');
    give(files.length > 0 || text.trim() === '' ? files : [fileOfText(pastedName, text)]);
  });

  useEffect(() => {
    // Entering a child is told before leaving its parent: only the last leaving leaves the window.
    let depth = 0;
    const end = (): void => {
      depth = 0;
      setIsDraggedOver(false);
    };
    const listeners = {
      dragenter: (event: DragEvent) => {
        if (!hasFiles(event)) return;
        depth++;
        setIsDraggedOver(true);
      },
      dragover: (event: DragEvent) => {
        if (!hasFiles(event)) return;
        // Without this the browser would leave the page and show the file.
        event.preventDefault();
        if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'copy';
      },
      dragleave: (event: DragEvent) => {
        if (hasFiles(event) && --depth <= 0) end();
      },
      drop: (event: DragEvent) => {
        if (!hasFiles(event) || event.dataTransfer === null) return;
        event.preventDefault();
        end();
        give(filesOfTransfer(event.dataTransfer));
      },
    };
    const controller = new AbortController();
    const { signal } = controller;
    window.addEventListener('dragenter', listeners.dragenter, { signal });
    window.addEventListener('dragover', listeners.dragover, { signal });
    window.addEventListener('dragleave', listeners.dragleave, { signal });
    window.addEventListener('drop', listeners.drop, { signal });
    window.addEventListener('paste', (event) => paste(event), { signal });
    return () => controller.abort();
  }, []);
  return isDraggedOver && isEnabled;
}

function hasFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') === true;
}

/** A field takes what is pasted itself, and a dialog stands before home. */
function isForSomethingElse(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  const isField = target.closest('input, textarea, [contenteditable=true]') !== null;
  return isField || target.closest('[role=dialog], [role=alertdialog]') !== null;
}

function fileOfText(name: string, text: string): ChosenFile {
  const bytes = new TextEncoder().encode(text);
  return { name, size: bytes.length, read: () => Promise.resolve(bytes) };
}

import type { ChosenFile } from './bridge.ts';
import { fileOfBrowser } from './fileOfBrowser.ts';

const accepted = {
  materials: '.mmd,.mermaid,.md,.markdown,.txt,.praisepoint,.csv,.tsv',
  imports: '.mmd,.mermaid,.md,.markdown,.txt,.praisepoint',
  pictures: 'image/png,image/jpeg,image/webp,image/gif,image/avif,image/bmp',
} as const;

/** The browser's file chooser, by a file input that nobody sees. To be called from a gesture of the person. */
export function chooseByInput(kind: keyof typeof accepted): Promise<readonly ChosenFile[]> {
  // One whose chooser was closed without an event, as older browsers do; its promise is answered by `remove`.
  document.querySelector('input[data-chooser]')?.dispatchEvent(new Event('cancel'));
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = true;
  input.accept = accepted[kind];
  input.hidden = true;
  input.dataset['chooser'] = kind;
  return new Promise((resolve) => {
    const answer = (): void => {
      input.remove();
      resolve(Array.from(input.files ?? []).map(fileOfBrowser));
    };
    input.addEventListener('change', answer, { once: true });
    input.addEventListener('cancel', answer, { once: true });
    document.body.append(input);
    input.click();
  });
}

import type { ChosenFile } from './bridge.ts';
import { fileOfBrowser } from './fileOfBrowser.ts';

const accepted = '.mmd,.mermaid,.md,.markdown,.txt';

/** The browser's file chooser, by a file input that nobody sees. To be called from a gesture of the person. */
export function chooseByInput(): Promise<readonly ChosenFile[]> {
  // One whose chooser was closed without an event, as older browsers do; its promise is answered by `remove`.
  document.querySelector('input[data-chooser]')?.dispatchEvent(new Event('cancel'));
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = true;
  input.accept = accepted;
  input.hidden = true;
  input.dataset['chooser'] = 'journeys';
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

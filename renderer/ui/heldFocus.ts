// A toast is an alertdialog, too, but one that holds nobody.
const dialogs = '[role=dialog],[role=alertdialog]:not([aria-modal=false])';

/** Whether nothing has the focus: a key pressed now was aimed at no field and no control. */
export function isNobody(target: Element): boolean {
  return target === document.body || target === document.documentElement;
}

/** Whether it lies in a menu or a dialog that is closed already and only fades: its keys are over. */
export function isFading(target: Element): boolean {
  return target.closest('[data-exiting]') !== null;
}

/** Whether a dialog is open, other than one that is fading. */
export function hasOpenDialog(): boolean {
  return [...document.querySelectorAll(dialogs)].some((dialog) => !isFading(dialog));
}

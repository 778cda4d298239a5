import type { KeyboardEvent } from 'react';

/**
 * Whether this key belongs to an input method that is composing a word: then Enter, Tab and Escape are its own.
 * Safari and older Chromium end the composition before the keydown that ended it; its key code is still 229.
 */
export function isComposing(event: KeyboardEvent): boolean {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing newer tells it in these browsers
  return event.nativeEvent.isComposing || event.nativeEvent.keyCode === 229;
}

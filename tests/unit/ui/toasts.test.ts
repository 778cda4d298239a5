import { afterEach, expect, test } from 'vitest';
import { leaveToasts, showToast, toastQueue } from '../../../renderer/ui/toasts.ts';

const shown = () => toastQueue.visibleToasts.map(({ content }) => content.text).sort();

afterEach(() => {
  leaveToasts();
  leaveToasts();
});

test('what was said in a project is gone with it, errors and what waits behind others included', () => {
  for (const text of ['one', 'two', 'three', 'four']) showToast({ text });
  showToast({ text: 'five', tone: 'danger' });
  leaveToasts();
  expect(shown()).toEqual([]);
});

test('what is said of the project that is opened next goes along there, and no further', () => {
  showToast({ text: 'Imported', goesAlong: true });
  showToast({ text: 'Deleted' });
  leaveToasts();
  expect(shown()).toEqual(['Imported']);
  leaveToasts();
  expect(shown()).toEqual([]);
});

test('a toast that was closed by hand does not come back to be closed', () => {
  const close = showToast({ text: 'Deleted' });
  close();
  expect(shown()).toEqual([]);
  showToast({ text: 'Other', goesAlong: true });
  leaveToasts();
  expect(shown()).toEqual(['Other']);
});

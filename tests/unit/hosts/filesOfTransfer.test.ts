import { expect, test } from 'vitest';
import { filesOfTransfer } from '../../../renderer/bridge/filesOfTransfer.ts';

/** As a browser hands over what is dropped: texts, files and folders, all as items. */
function transferOf(...items: readonly (File | 'text' | 'folder')[]): DataTransfer {
  return {
    items: items.map((item) => ({
      kind: item === 'text' ? 'string' : 'file',
      getAsFile: () => (item instanceof File ? item : item === 'folder' ? new File([], 'folder') : null),
      webkitGetAsEntry: () => (item === 'text' ? null : { isDirectory: item === 'folder' }),
    })),
  } as unknown as DataTransfer;
}

test('takes the files out of a drop or a paste, and leaves folders and texts', async () => {
  const files = filesOfTransfer(
    transferOf('text', new File(['journey'], 'claim.mmd'), 'folder', new File(['# 旅程'], '旅程.md')),
  );
  expect(files.map(({ name }) => name)).toEqual(['claim.mmd', '旅程.md']);
  expect(new TextDecoder().decode(await files[1]?.read())).toBe('# 旅程');
});

test('gives nothing where there is only text', () => {
  expect(filesOfTransfer(transferOf('text'))).toEqual([]);
});

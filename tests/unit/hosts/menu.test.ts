import { describe, expect, test } from 'vitest';
import { languageOf } from '../../../main/desktop/language.ts';
import { menuTemplate } from '../../../main/desktop/menuTemplate.ts';
import { wordsOf } from '../../../main/desktop/words.ts';
import { resolveLanguage } from '../../../renderer/i18n/languages.ts';

type Template = ReturnType<typeof menuTemplate>;

function rolesOf(template: Template): readonly (string | undefined)[] {
  return template.flatMap(({ submenu }) =>
    Array.isArray(submenu) ? submenu.map(({ role }) => role?.toLowerCase()) : [],
  );
}

describe('the menu', () => {
  test.each(['linux', 'win32', 'darwin'] as const)('on %s leaves undo and redo to the page', (platform) => {
    const roles = rolesOf(menuTemplate(wordsOf.en, platform, true));
    expect(roles).toEqual(
      expect.arrayContaining(['close', 'quit', 'cut', 'copy', 'paste', 'togglefullscreen']),
    );
    for (const role of ['undo', 'redo', 'reload', 'forcereload']) expect(roles).not.toContain(role);
  });

  test('opens the developer tools only where the program is not packaged', () => {
    expect(rolesOf(menuTemplate(wordsOf.en, 'linux', true))).toContain('toggledevtools');
    expect(rolesOf(menuTemplate(wordsOf.en, 'linux', false))).not.toContain('toggledevtools');
  });

  test('has a word for every item in every language', () => {
    for (const words of Object.values(wordsOf)) {
      for (const { label, submenu } of menuTemplate(words, 'darwin', true)) {
        expect(label).not.toBe('');
        const items = Array.isArray(submenu) ? submenu : [];
        for (const item of items) if (item.type !== 'separator') expect(item.label ?? '').not.toBe('');
      }
    }
    expect(menuTemplate(wordsOf['zh-Hant'], 'linux', false).map(({ label }) => label)).toEqual([
      '檔案',
      '編輯',
      '檢視',
    ]);
    expect(menuTemplate(wordsOf['zh-Hans'], 'linux', false).map(({ label }) => label)).toEqual([
      '文件',
      '编辑',
      '视图',
    ]);
  });
});

describe('the language of menu and native dialogs', () => {
  test.each([
    [['zh-TW', 'en'], 'zh-Hant'],
    [['zh-HK'], 'zh-Hant'],
    [['zh-Hans-TW'], 'zh-Hans'],
    [['zh-Hant-CN'], 'zh-Hant'],
    [['zh'], 'zh-Hans'],
    [['de-DE', 'zh-CN'], 'zh-Hans'],
    [['de-DE', 'en-GB', 'zh-CN'], 'en'],
    [['fr'], 'en'],
    [[], 'en'],
  ])('of a system that speaks %j is %s, and the page decides the same', (tags, language) => {
    expect(languageOf('system', tags)).toBe(language);
    expect(resolveLanguage('system', tags)).toBe(language);
  });

  test('is the one that the person chose', () => {
    expect(languageOf('zh-Hans', ['zh-TW'])).toBe('zh-Hans');
  });
});

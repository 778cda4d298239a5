import type { preferences as english } from '../en/preferences.ts';
import type { Translation } from '../translation.ts';

export const preferences = {
  menu: '语言与主题',
  language: '语言',
  languageSystem: '跟随系统',
  theme: '主题',
  themeSystem: '跟随系统',
  themeLight: '浅色',
  themeDark: '深色',
} as const satisfies Translation<typeof english>;

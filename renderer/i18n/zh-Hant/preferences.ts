import type { preferences as english } from '../en/preferences.ts';
import type { Translation } from '../translation.ts';

export const preferences = {
  menu: '語言與主題',
  language: '語言',
  languageSystem: '跟隨系統',
  theme: '主題',
  themeSystem: '跟隨系統',
  themeLight: '淺色',
  themeDark: '深色',
} as const satisfies Translation<typeof english>;

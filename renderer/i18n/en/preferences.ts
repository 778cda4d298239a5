export const preferences = {
  menu: 'Language and theme',
  language: 'Language',
  languageSystem: 'As the system',
  theme: 'Theme',
  themeSystem: 'As the system',
  themeLight: 'Light',
  themeDark: 'Dark',
} as const;

/** What a person can choose, without the schemas: the menu stands on the home screen. */
export const languageChoices = ['system', 'en', 'zh-Hant', 'zh-Hans'] as const;
export const themeChoices = ['system', 'light', 'dark'] as const;

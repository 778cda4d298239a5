/** What figures and pictures are written in: the program's languages. */
export type WrittenLanguage = 'en' | 'zh-Hant' | 'zh-Hans';

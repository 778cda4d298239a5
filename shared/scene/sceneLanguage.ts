/** What the words of a picture may be written in, as in an attribute `lang`: the program's languages. */
export type SceneLanguage = 'en' | 'zh-Hant' | 'zh-Hans';

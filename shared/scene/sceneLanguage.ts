import type { WrittenLanguage } from '../model/writtenLanguage.ts';

/** What the words of a picture may be written in, as in an attribute `lang`. */
export type SceneLanguage = WrittenLanguage;

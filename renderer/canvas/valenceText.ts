import type { TFunction } from 'i18next';
import { valenceStep } from '../../shared/scene/valenceStep.ts';

const words = ['valence--2', 'valence--1', 'valence-0', 'valence-1', 'valence-2'] as const;

/** The key of the word for a valence. */
export function valenceKey(valence: number): `inspector:${(typeof words)[number]}` {
  return `inspector:${words[valenceStep(valence)]}`;
}

/** The valence in a word: "very bad". */
export function valenceWord(t: TFunction<['map', 'inspector']>, valence: number): string {
  return t(valenceKey(valence));
}

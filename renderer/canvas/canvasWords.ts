import type { TFunction } from 'i18next';
import { createContext, useContext, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../i18n/languages.ts';
import { useLanguage } from '../i18n/useLanguage.ts';

/** What the elements of a map speak. */
interface CanvasWords {
  readonly step: TFunction<['map', 'inspector']>;
  readonly connection: TFunction<['connections', 'lanes', 'map', 'inspector']>;
  readonly language: Language;
}

const CanvasWordsContext = createContext<CanvasWords | null>(null);
export const CanvasWordsProvider = CanvasWordsContext.Provider;

/** To be given to `CanvasWordsProvider`. */
export function useWordsForCanvas(): CanvasWords {
  const { t: step } = useTranslation(['map', 'inspector']);
  const { t: connection } = useTranslation(['connections', 'lanes', 'map', 'inspector']);
  const language = useLanguage();
  return useMemo(() => ({ step, connection, language }), [step, connection, language]);
}

/** Of the map that the element stands in: asked of the translation once, not by each of hundreds that are mounted in a pan. */
export function useCanvasWords(): CanvasWords {
  const words = useContext(CanvasWordsContext);
  if (words === null) throw new Error('an element of a map stands outside of MapContexts');
  return words;
}

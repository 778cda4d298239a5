import type { Language } from '../i18n/languages.ts';
import { families } from '../../shared/scene/fonts/families.ts';

const files = {
  traditional: 'fonts/NotoSansTC_400Regular.ttf',
  simplified: 'fonts/NotoSansSC_400Regular.ttf',
} as const;
type Script = keyof typeof files;

let shown: { readonly script: Script; readonly face: FontFace } | null = null;

/**
 * Makes `Praisepoint Han` the face of the language's script. The same code points are written differently in
 * Taiwan and on the mainland, the scene knows one name for both, and @font-face knows no language: so the face
 * behind the name is exchanged. What it lacks, the other one has (fonts.css names both).
 */
export function showHanFace(language: Language): void {
  const script: Script = language === 'zh-Hans' ? 'simplified' : 'traditional';
  if (shown?.script === script) return;
  if (shown !== null) document.fonts.delete(shown.face);
  const url = new URL(files[script], document.baseURI).href;
  const face = new FontFace(families.han, `url("${url}")`, { display: 'block' });
  document.fonts.add(face);
  shown = { script, face };
}

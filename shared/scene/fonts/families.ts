import type { SceneLanguage } from '../sceneLanguage.ts';

const own = "'Praisepoint Sans','Praisepoint Han'";
/**
 * Before any Han face: a Han face has quotation marks, dashes and middle dots too, but as wide as a character, and a
 * program without Inter would take them from there.
 */
const latin = "Inter,'Segoe UI','Helvetica Neue',Roboto,'Noto Sans',Arial,'Liberation Sans','DejaVu Sans'";
const traditional = "'Noto Sans TC','Noto Sans CJK TC','PingFang TC','Microsoft JhengHei'";
const simplified = "'Noto Sans SC','Noto Sans CJK SC','PingFang SC','Microsoft YaHei'";
/** The forms of the language first: the same code points are written differently in Taiwan and on the mainland. */
const traditionalFirst = `${own},${latin},${traditional},${simplified},sans-serif`;
const simplifiedFirst = `${own},${latin},${simplified},${traditional},sans-serif`;

/**
 * The names of the program's faces, the same on canvas, in SVG and in every other picture: `latin` is Inter, `han`
 * Noto Sans TC or SC, after the language of the screen.
 *
 * The widths of `measureText` are those of the outlines, without kerning and ligatures. What draws text on a screen
 * therefore sets `font-kerning: none`, `font-variant-ligatures: none` and `text-rendering: geometricPrecision`;
 * without the last one Chromium on Linux rounds every advance to a whole pixel, and lines grow by 5 %.
 */
export const families = {
  latin: 'Praisepoint Sans',
  han: 'Praisepoint Han',
  /** As the value of `font-family`; the names after the first two serve where a picture is seen elsewhere. */
  stack: traditionalFirst,
  stacks: {
    en: traditionalFirst,
    'zh-Hant': traditionalFirst,
    'zh-Hans': simplifiedFirst,
  } satisfies Record<SceneLanguage, string>,
  weight: { regular: 400, semibold: 600 },
} as const;

/** The two weights that text is measured and drawn in. */
export type Font = keyof typeof families.weight;

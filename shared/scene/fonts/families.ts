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
  stack:
    "'Praisepoint Sans','Praisepoint Han',Inter,'Noto Sans TC','Noto Sans SC','Noto Sans CJK TC'," +
    "'Microsoft JhengHei','PingFang TC',sans-serif",
  /** The same for simplified Chinese: a traditional face first would draw its own forms of the shared characters. */
  stackHans:
    "'Praisepoint Sans','Praisepoint Han',Inter,'Noto Sans SC','Noto Sans TC','Noto Sans CJK SC'," +
    "'Microsoft YaHei','PingFang SC',sans-serif",
  weight: { regular: 400, semibold: 600 },
} as const;

/** The two weights that text is measured and drawn in. */
export type Font = keyof typeof families.weight;

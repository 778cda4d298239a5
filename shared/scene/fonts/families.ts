/**
 * The names of the program's faces, the same on canvas, in SVG and in every other picture.
 * `latin` is Inter, `han` Noto Sans TC or SC, after the language of the screen. The table of advances is
 * without kerning and ligatures: what draws text sets `font-kerning: none` and `font-variant-ligatures: none`.
 */
export const families = {
  latin: 'Praisepoint Sans',
  han: 'Praisepoint Han',
  /** As the value of `font-family`; the names after the first two serve where a picture is seen elsewhere. */
  stack:
    "'Praisepoint Sans','Praisepoint Han',Inter,'Noto Sans TC','Noto Sans SC','Noto Sans CJK TC'," +
    "'Microsoft JhengHei','PingFang TC',sans-serif",
  weight: { regular: 400, semibold: 600 },
} as const;

/** The two weights that text is measured and drawn in. */
export type Font = keyof typeof families.weight;

import { families } from '../../shared/scene/fonts/families.ts';
import type { Shape, TextShape } from '../../shared/scene/scene.ts';
import { classes } from '../ui/classes.ts';
import styles from './SceneWords.module.css';

/**
 * The words of a scene as elements of the page, beside the `<svg>` of its shapes: Chromium lays out every text of an
 * SVG again for each frame of a zoom, and text of the page never.
 */
export function SceneWords({ shapes }: { readonly shapes: readonly Shape[] }) {
  const words = wordsOf(shapes, 0, 0);
  return words.map(({ text, x, y, anchor, font, size, fill }, index) => (
    <span
      key={index}
      className={classes(styles.words, styles[anchor])}
      style={{ left: x, top: y, fontSize: size, fontWeight: families.weight[font], color: fill }}
    >
      {text}
    </span>
  ));
}

function wordsOf(shapes: readonly Shape[], byX: number, byY: number): readonly TextShape[] {
  return shapes.flatMap((shape) => {
    if (shape.type === 'text') return [{ ...shape, x: shape.x + byX, y: shape.y + byY }];
    return shape.type === 'group' ? wordsOf(shape.shapes, byX + shape.x, byY + shape.y) : [];
  });
}

import { memo, useMemo } from 'react';
import type { CellBox } from '../../shared/scene/cellBoxes.ts';
import { drawCell } from '../../shared/scene/drawCell.ts';
import { families } from '../../shared/scene/fonts/families.ts';
import { hrefOf, usePicture } from '../state/usePicture.ts';
import { useProject } from '../state/useWorkbench.ts';
import { cssPalette } from './cssPalette.ts';
import styles from './LaneContents.module.css';
import { SceneShapes } from './SceneShapes.tsx';

type CellPictureProps = Pick<CellBox, 'cell' | 'box'> & { readonly isFrameOnly: boolean };

/** The picture of a cell seen from afar, where it stands and without its words. */
export const CellPicture = memo(function CellPicture({ cell, box, isFrameOnly }: CellPictureProps) {
  return (
    <div
      className={styles.farCell}
      style={{ transform: `translate(${box.x}px, ${box.y}px)`, width: box.width, height: box.height }}
      aria-hidden="true"
    >
      <CellDrawing cell={cell} box={box} isFrameOnly={isFrameOnly} hasWords={false} />
    </div>
  );
});

type CellDrawingProps = CellPictureProps & { readonly hasWords: boolean };

/** What stands in a cell, as the scene draws it. */
export function CellDrawing({ cell, box, isFrameOnly, hasWords }: CellDrawingProps) {
  const picture = useProject((project) => project.pictures[cell?.pictureId ?? ''] ?? null);
  const href = hrefOf(usePicture(isFrameOnly ? null : (picture?.hash ?? null)));
  const text = cell?.text ?? '';
  const { width, height } = box;
  const shapes = useMemo(() => {
    const content = { text, picture: picture === null ? null : { ...picture, href } };
    return drawCell(content, { x: 0, y: 0, width, height }, cssPalette);
  }, [text, picture, href, width, height]);
  return (
    <svg width={width} height={height} fontFamily={families.stack} aria-hidden="true">
      <SceneShapes shapes={hasWords ? shapes : shapes.filter(({ type }) => type !== 'text')} />
    </svg>
  );
}

import { useStore, ViewportPortal } from '@xyflow/react';
import { memo, useMemo, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { setCellText } from '../../shared/commands/setCellText.ts';
import { laneContents } from '../../shared/model/laneContents.ts';
import { limits } from '../../shared/model/limits.ts';
import { cellBoxes } from '../../shared/scene/cellBoxes.ts';
import type { CellBox } from '../../shared/scene/cellBoxes.ts';
import { drawCellText } from '../../shared/scene/drawCellText.ts';
import { families } from '../../shared/scene/fonts/families.ts';
import type { MapLayout } from '../../shared/scene/layoutMap.ts';
import { useProject, useWorkbench } from '../state/useWorkbench.ts';
import { classes } from '../ui/classes.ts';
import { InlineText } from '../ui/InlineText.tsx';
import { isComposing } from '../ui/isComposing.ts';
import { cssPalette } from './cssPalette.ts';
import styles from './LaneContents.module.css';
import { SceneShapes } from './SceneShapes.tsx';
import { isInSpan, useViewSpan } from './useViewSpan.ts';

/** Below this zoom nobody reads or writes. */
const nearZoom = 0.2;

/** The cells of the lanes of words and pictures: written in where they stand. */
export function LaneCells({ layout }: { readonly layout: MapLayout }) {
  const hasCells = layout.lanes.some(({ lane }) => !lane.isCollapsed && laneContents(lane.role) === 'cells');
  return hasCells ? <Cells layout={layout} /> : null;
}

const Cells = memo(function Cells({ layout }: { readonly layout: MapLayout }) {
  const span = useViewSpan();
  const isNear = useStore(({ transform }) => transform[2] >= nearZoom);
  const cells = useProject((project) => project.cells);
  const boxes = useMemo(() => cellBoxes({ cells }, layout), [cells, layout]);
  if (!isNear) return null;
  return (
    <ViewportPortal>
      {boxes
        .filter(
          ({ box }) =>
            isInSpan(box.x, box.x + box.width, span.left, span.right) &&
            isInSpan(box.y, box.y + box.height, span.top, span.bottom),
        )
        .map((cell) => (
          <WordCell key={`${cell.lane.id} ${cell.stage.id}`} {...cell} />
        ))}
    </ViewportPortal>
  );
});

/** One cell: Enter, F2 or a double click writes in it. */
const WordCell = memo(function WordCell({ lane, stage, cell, box }: CellBox) {
  const { t } = useTranslation(['lanes', 'map']);
  const workbench = useWorkbench();
  const [isWriting, setIsWriting] = useState(false);
  const text = cell?.text ?? '';
  const shapes = useMemo(() => drawCellText(text, { ...box, x: 0, y: 0 }, cssPalette), [text, box]);
  const names = {
    lane: lane.name,
    stage: stage.name === '' ? t('map:unnamedStage') : stage.name,
  };
  const pressKey = (event: KeyboardEvent) => {
    if (isWriting || isComposing(event) || (event.key !== 'Enter' && event.key !== 'F2')) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    setIsWriting(true);
  };
  return (
    <div
      role={isWriting ? 'group' : 'button'}
      tabIndex={0}
      className={classes(styles.cell, isWriting && 'nopan', isWriting && 'nokey')}
      style={{ transform: `translate(${box.x}px, ${box.y}px)`, width: box.width, height: box.height }}
      aria-label={text === '' ? t('emptyCell', names) : t('cellOf', { ...names, text })}
      onKeyDown={pressKey}
      // Keys mean the cell now, and no step that was selected before.
      onFocus={() => {
        workbench.view.getState().select([]);
      }}
      onDoubleClick={(event) => {
        event.stopPropagation();
        setIsWriting(true);
      }}
    >
      {isWriting ? (
        <InlineText
          value={text}
          label={t('writeCell', names)}
          rows={3}
          allowsEmpty
          maxLength={limits.textLength}
          className={styles.writing}
          onCommit={(written) => {
            workbench.run(setCellText, { laneId: lane.id, stageId: stage.id, text: written });
          }}
          onEnd={() => {
            setIsWriting(false);
          }}
        />
      ) : text === '' ? (
        <span className={styles.hint} aria-hidden="true">
          {t('writeHere')}
        </span>
      ) : (
        <svg width={box.width} height={box.height} fontFamily={families.stack} aria-hidden="true">
          <SceneShapes shapes={shapes} />
        </svg>
      )}
    </div>
  );
});

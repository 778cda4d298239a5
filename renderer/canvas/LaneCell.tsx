import { memo, useRef, useState } from 'react';
import type { KeyboardEvent, MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { setCellText } from '../../shared/commands/setCellText.ts';
import { limits } from '../../shared/model/limits.ts';
import type { CellBox } from '../../shared/scene/cellBoxes.ts';
import { useCellPicture } from '../state/useCellPicture.ts';
import { useProject, useWorkbench } from '../state/useWorkbench.ts';
import { classes } from '../ui/classes.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { ImagePlus, Pencil, X } from '../ui/icons.ts';
import { InlineText } from '../ui/InlineText.tsx';
import { isComposing } from '../ui/isComposing.ts';
import type { MenuEntry } from '../ui/menuEntry.ts';
import { CellDrawing } from './CellPicture.tsx';
import styles from './LaneContents.module.css';

export type OpenCellMenu = (
  at: { readonly x: number; readonly y: number },
  entries: readonly MenuEntry[],
) => void;

type LaneCellProps = CellBox & { readonly onMenu: OpenCellMenu };

/**
 * One cell: Enter, F2 or a double click writes in it. A picture is put there by its button, its menu, a drop or, with
 * the focus on it, a paste; Delete takes it away.
 */
export const LaneCell = memo(function LaneCell({ lane, stage, cell, box, onMenu }: LaneCellProps) {
  const { t } = useTranslation(['lanes', 'map', 'fields']);
  const workbench = useWorkbench();
  const [isWriting, setIsWriting] = useState(false);
  const face = useRef<HTMLDivElement>(null);
  const place = { laneId: lane.id, stageId: stage.id };
  const picture = useCellPicture(place);
  const text = cell?.text ?? '';
  const shown = useProject((project) => project.pictures[cell?.pictureId ?? '']);
  const isEmpty = text === '' && shown === undefined;
  const names = {
    lane: lane.name,
    stage: stage.name === '' ? t('map:unnamedStage') : stage.name,
  };
  const content = [
    ...(shown === undefined ? [] : [t('fields:pictureOf', { name: shown.name })]),
    ...(text === '' ? [] : [text]),
  ].join(', ');
  const write = () => {
    setIsWriting(true);
  };
  const pressKey = (event: KeyboardEvent) => {
    if (isWriting || isComposing(event) || event.ctrlKey || event.metaKey || event.altKey) return;
    const isDelete = event.key === 'Delete' || event.key === 'Backspace';
    if (event.key === 'Enter' || event.key === 'F2') write();
    else if (isDelete && shown !== undefined) picture.remove();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const openMenu = (event: MouseEvent) => {
    // The menu of a text field is the host's: it cuts, pastes and spells.
    if (isWriting) return;
    event.preventDefault();
    event.stopPropagation();
    face.current?.focus();
    const isPointed = event.nativeEvent instanceof PointerEvent && event.nativeEvent.pointerType !== '';
    const { left = 0, top = 0 } = face.current?.getBoundingClientRect() ?? {};
    onMenu(isPointed ? { x: event.clientX, y: event.clientY } : { x: left + 24, y: top + 40 }, [
      { id: 'write', label: t('write'), icon: Pencil, shortcut: 'F2', onAction: write },
      {
        id: 'picture',
        label: t(shown === undefined ? 'addCellPicture' : 'replaceCellPicture'),
        icon: ImagePlus,
        onAction: picture.choose,
      },
      ...(shown === undefined
        ? []
        : [
            {
              id: 'remove',
              label: t('removeCellPicture'),
              icon: X,
              shortcut: 'Del',
              onAction: picture.remove,
            },
          ]),
    ]);
  };
  return (
    <div
      className={styles.cell}
      style={{ transform: `translate(${box.x}px, ${box.y}px)`, width: box.width, height: box.height }}
      data-cell={`${lane.id} ${stage.id}`}
      onContextMenu={openMenu}
    >
      <div
        ref={face}
        role={isWriting ? 'group' : 'button'}
        tabIndex={0}
        className={classes(styles.face, isWriting && 'nopan', isWriting && 'nokey')}
        aria-label={isEmpty ? t('emptyCell', names) : t('cellOf', { ...names, text: content })}
        onKeyDown={pressKey}
        // Keys mean the cell now, and no step that was selected before.
        onFocus={() => {
          workbench.view.getState().select([]);
        }}
        onDoubleClick={(event) => {
          event.stopPropagation();
          write();
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
              workbench.run(setCellText, { ...place, text: written });
            }}
            onEnd={() => {
              setIsWriting(false);
            }}
          />
        ) : isEmpty ? (
          <span className={styles.hint} aria-hidden="true">
            {t(lane.role === 'storyboard' ? 'writeOrDrop' : 'writeHere')}
          </span>
        ) : (
          <CellDrawing cell={cell} box={box} isFrameOnly={false} hasWords />
        )}
      </div>
      {!isWriting && (lane.role === 'storyboard' || shown !== undefined) && (
        <span className={classes(styles.tools, 'nopan')}>
          <IconButton
            icon={ImagePlus}
            size="small"
            tone="plain"
            label={t(shown === undefined ? 'addPictureTo' : 'replacePictureOf', names)}
            onPress={picture.choose}
          />
        </span>
      )}
    </div>
  );
});

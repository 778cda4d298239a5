import { useStore, ViewportPortal } from '@xyflow/react';
import { memo, useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { laneContents } from '../../shared/model/laneContents.ts';
import { cellBoxes } from '../../shared/scene/cellBoxes.ts';
import type { MapLayout } from '../../shared/scene/layoutMap.ts';
import { useProject } from '../state/useWorkbench.ts';
import { ContextMenu } from '../ui/ContextMenu.tsx';
import type { MenuEntry } from '../ui/menuEntry.ts';
import { CellPicture } from './CellPicture.tsx';
import { LaneCell } from './LaneCell.tsx';
import type { OpenCellMenu } from './LaneCell.tsx';
import { isInSpan, useViewSpan } from './useViewSpan.ts';

/** Below this zoom nobody reads or writes; below the other a picture is a speck. */
const nearZoom = 0.2;
const pictureZoom = 0.05;
/** With more of them in view, their frames say enough: each is decoded at its full size. */
const mostPictures = 80;

/** The cells of the lanes of words and pictures: written in where they stand. */
export const LaneCells = memo(function LaneCells({ layout }: { readonly layout: MapLayout }) {
  const hasCells = layout.lanes.some(({ lane }) => !lane.isCollapsed && laneContents(lane.role) === 'cells');
  return hasCells ? <Cells layout={layout} /> : null;
});

const Cells = memo(function Cells({ layout }: { readonly layout: MapLayout }) {
  const { t } = useTranslation('lanes');
  const span = useViewSpan();
  const nearness = useStore(({ transform: [, , zoom] }) =>
    zoom >= nearZoom ? 'words' : zoom >= pictureZoom ? 'pictures' : 'nothing',
  );
  const cells = useProject((project) => project.cells);
  const boxes = useMemo(() => cellBoxes({ cells }, layout), [cells, layout]);
  const [menu, setMenu] = useState<{
    readonly at: { readonly x: number; readonly y: number } | null;
    readonly entries: readonly MenuEntry[];
  }>({ at: null, entries: [] });
  const openMenu = useCallback<OpenCellMenu>((at, entries) => {
    setMenu({ at, entries });
  }, []);

  if (nearness === 'nothing') return null;
  const inView = boxes.filter(
    ({ box, cell }) =>
      (nearness === 'words' || (cell?.pictureId ?? null) !== null) &&
      isInSpan(box.x, box.x + box.width, span.left, span.right) &&
      isInSpan(box.y, box.y + box.height, span.top, span.bottom),
  );
  return (
    <>
      <ViewportPortal>
        {inView.map((cell) => {
          const key = `${cell.lane.id} ${cell.stage.id}`;
          if (nearness === 'words') return <LaneCell key={key} {...cell} onMenu={openMenu} />;
          return <CellPicture key={key} {...cell} isFrameOnly={inView.length > mostPictures} />;
        })}
      </ViewportPortal>
      <ContextMenu
        at={menu.at}
        label={t('cellMenu')}
        entries={menu.entries}
        onClose={() => {
          setMenu({ at: null, entries: [] });
        }}
      />
    </>
  );
});

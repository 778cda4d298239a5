import { useTranslation } from 'react-i18next';
import { rooms } from '../../state/rooms.ts';
import type { Room } from '../../state/rooms.ts';
import { useView, useWorkbench } from '../../state/useWorkbench.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import {
  Binoculars,
  ChartLine,
  ChartPie,
  ClipboardList,
  MapIcon,
  ReceiptText,
  SquareKanban,
  StickyNote,
} from '../../ui/icons.ts';
import type { Icon } from '../../ui/icons.ts';
import { Toolbar } from '../../ui/Toolbar.tsx';
import styles from './RoomRail.module.css';

const icons: Readonly<Record<Room, Icon>> = {
  map: MapIcon,
  research: Binoculars,
  workshop: StickyNote,
  board: SquareKanban,
  actions: ClipboardList,
  portfolio: ChartPie,
  metrics: ChartLine,
  ledger: ReceiptText,
};

/** The way from room to room of a project. */
export function RoomRail() {
  const { t } = useTranslation('rooms');
  const workbench = useWorkbench();
  const room = useView((view) => view.room);
  return (
    <nav className={styles.rail} aria-label={t('rooms')}>
      <Toolbar label={t('rooms')} orientation="vertical">
        {rooms.map((one) => (
          <IconButton
            key={one}
            icon={icons[one]}
            label={t(one)}
            placement="right"
            isSelected={one === room}
            onPress={() => {
              workbench.view.getState().showRoom(one);
            }}
          />
        ))}
      </Toolbar>
    </nav>
  );
}

import { Panel, useStore } from '@xyflow/react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button.tsx';
import { Maximize, ZoomIn, ZoomOut } from '../ui/icons.ts';
import { IconButton } from '../ui/IconButton.tsx';
import styles from './MapTools.module.css';
import { useZoom } from './useZoom.ts';

/** Zoom in, zoom out, 100 %, the whole map. */
export const MapControls = memo(function MapControls({ onFit }: { readonly onFit: () => void }) {
  const { t } = useTranslation('map');
  const { zoomIn, zoomOut, zoomTo } = useZoom();
  const percent = useStore(({ transform }) => percentOf(transform[2]));
  const isLeast = useStore(({ transform, minZoom }) => transform[2] <= minZoom);
  const isMost = useStore(({ transform, maxZoom }) => transform[2] >= maxZoom);
  return (
    <Panel position="bottom-left" className={styles.controls} role="group" aria-label={t('zoom')}>
      <IconButton
        icon={ZoomOut}
        size="small"
        label={t('zoomOut')}
        shortcut="−"
        placement="top"
        isDisabled={isLeast}
        onPress={zoomOut}
      />
      <Button
        size="small"
        tone="quiet"
        className={styles.percent}
        aria-label={t('zoomTo100', { percent })}
        onPress={() => {
          zoomTo(1);
        }}
      >
        {`${percent} %`}
      </Button>
      <IconButton
        icon={ZoomIn}
        size="small"
        label={t('zoomIn')}
        shortcut="+"
        placement="top"
        isDisabled={isMost}
        onPress={zoomIn}
      />
      <IconButton
        icon={Maximize}
        size="small"
        label={t('fit')}
        shortcut="Shift+1"
        placement="top"
        onPress={onFit}
      />
    </Panel>
  );
});

/** Whole percents; below one, as many digits as say something. */
function percentOf(zoom: number): number {
  const percent = zoom * 100;
  return percent < 1 ? Number(percent.toPrecision(1)) : Math.round(percent);
}

import { memo, useCallback } from 'react';
import { palette } from '../../shared/scene/palette.ts';
import { useTheme } from '../state/preferences.ts';
import { drawOverview } from './drawOverview.ts';
import type { OverviewContent, OverviewView } from './drawOverview.ts';
import { MapDrawing } from './MapDrawing.tsx';

/**
 * All steps of a map that is seen from afar. Nothing here is pressed: what lies under the pointer, `StepIndex` tells.
 * A screen reader has the outline.
 */
export const OverviewLayer = memo(function OverviewLayer(content: OverviewContent) {
  const theme = useTheme();
  const paint = useCallback(
    (context: CanvasRenderingContext2D, view: OverviewView) => {
      drawOverview(context, content, view, palette[theme]);
    },
    [content, theme],
  );
  return <MapDrawing paint={paint} />;
});

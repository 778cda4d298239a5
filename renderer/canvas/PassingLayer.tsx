import { memo, useCallback, useContext, useSyncExternalStore } from 'react';
import { palette } from '../../shared/scene/palette.ts';
import { useTheme } from '../state/preferences.ts';
import { useCanvasWords } from './canvasWords.ts';
import { drawNear } from './drawNear.ts';
import type { OverviewView } from './drawOverview.ts';
import { MapDrawing } from './MapDrawing.tsx';
import type { MapFeed } from './mapFeed.ts';
import type { MapPicture } from './mapPicture.ts';
import { RoutesContext } from './routes.ts';

interface PassingLayerProps {
  readonly feed: MapFeed;
  readonly picture: MapPicture;
}

/** What passes while the map is panned faster than its steps can be mounted: drawn as they will look. */
export const PassingLayer = memo(function PassingLayer({ feed, picture }: PassingLayerProps) {
  const isPassing = useSyncExternalStore(feed.subscribe, feed.isPassing);
  return isPassing ? <Passing feed={feed} picture={picture} /> : null;
});

function Passing({ feed, picture }: PassingLayerProps) {
  const theme = useTheme();
  const { language } = useCanvasWords();
  const routes = useContext(RoutesContext);
  const paint = useCallback(
    (context: CanvasRenderingContext2D, view: OverviewView) => {
      const content = { picture, index: feed.index, routes, language, mounted: feed.mounted() };
      drawNear(context, content, view, palette[theme]);
    },
    [feed, picture, routes, language, theme],
  );
  return <MapDrawing paint={paint} />;
}

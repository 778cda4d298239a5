import { useEffect, useLayoutEffect, useSyncExternalStore } from 'react';
import type { Id } from '../../shared/model/ids.ts';
import { useView } from '../state/useWorkbench.ts';
import type { MovedSteps } from './flowElements.ts';
import type { MapFeed } from './mapFeed.ts';
import type { MapPicture } from './mapPicture.ts';

/** Feeds React Flow with a map; true: the overview draws it instead. */
export function useMapFeed(
  feed: MapFeed,
  picture: MapPicture,
  selected: ReadonlySet<Id>,
  moved: MovedSteps,
): boolean {
  const renamed = useView(({ renaming }) => (renaming?.place === 'canvas' ? renaming.id : null));
  useLayoutEffect(() => {
    feed.show({ picture, selected, moved, renamed });
  }, [feed, picture, selected, moved, renamed]);
  useEffect(() => feed.follow(), [feed]);
  return useSyncExternalStore(feed.subscribe, feed.isOverview);
}

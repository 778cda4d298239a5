import type { MapKind } from '../../shared/model/records.ts';
import { Route, Waypoints, Workflow } from './icons.ts';
import type { Icon } from './icons.ts';

/** What each kind of map is known by. */
export const mapKindIcons: Readonly<Record<MapKind, Icon>> = {
  journey: Route,
  flow: Workflow,
  network: Waypoints,
};

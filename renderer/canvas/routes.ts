import { createContext, useCallback, useContext, useSyncExternalStore } from 'react';
import type { Id } from '../../shared/model/ids.ts';
import type { Project } from '../../shared/model/project.ts';
import type { MapLayout } from '../../shared/scene/layoutMap.ts';
import { createRouter } from '../../shared/scene/routing/createRouter.ts';
import type { Route } from '../../shared/scene/routing/createRouter.ts';

/** The routes of the connections of the map that is shown. */
export interface Routes {
  /** Takes in the map that is about to be drawn. */
  readonly take: (project: Project, layout: MapLayout) => void;
  /** Says so to the edges that are mounted already: each looks whether its own route is another now. */
  readonly tell: () => void;
  readonly routeOf: (connectionId: Id) => Route | null;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createRoutes(): Routes {
  const router = createRouter();
  const listeners = new Set<() => void>();
  return {
    take: router.update,
    tell: () => {
      for (const listener of listeners) listener();
    },
    routeOf: router.routeOf,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

export const RoutesContext = createContext<Routes>(createRoutes());

/** The route of one connection: only the edge whose route changed renders. */
export function useRoute(connectionId: Id): Route | null {
  const { routeOf, subscribe } = useContext(RoutesContext);
  return useSyncExternalStore(
    subscribe,
    useCallback(() => routeOf(connectionId), [routeOf, connectionId]),
  );
}

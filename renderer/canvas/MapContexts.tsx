import type { ReactNode } from 'react';
import type { Id } from '../../shared/model/ids.ts';
import { CrossingContext } from './crossingContext.ts';
import { LineBordersContext } from './lineBorders.ts';
import type { LineBorders } from './lineBorders.ts';
import { RoutesContext } from './routes.ts';
import type { Routes } from './routes.ts';

interface MapContextsProps {
  readonly routes: Routes;
  readonly lineBorders: LineBorders;
  readonly crossing: ReadonlySet<Id> | null;
  readonly children: ReactNode;
}

/** What the edges look up of their map: handed over beside React Flow, which knows their data only. */
export function MapContexts({ routes, lineBorders, crossing, children }: MapContextsProps) {
  return (
    <RoutesContext value={routes}>
      <LineBordersContext value={lineBorders}>
        <CrossingContext value={crossing}>{children}</CrossingContext>
      </LineBordersContext>
    </RoutesContext>
  );
}

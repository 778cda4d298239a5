import type { ContextType, ReactNode } from 'react';
import type { Id } from '../../shared/model/ids.ts';
import { CanvasWordsProvider, useWordsForCanvas } from './canvasWords.ts';
import { CrossingContext } from './crossingContext.ts';
import { LensContext } from './lensContext.ts';
import type { Lens } from './lensContext.ts';
import { LineBordersContext } from './lineBorders.ts';
import type { LineBorders } from './lineBorders.ts';
import { ReachedContext } from './reached.ts';
import { RoutesContext } from './routes.ts';
import type { Routes } from './routes.ts';

interface MapContextsProps {
  readonly routes: Routes;
  readonly lineBorders: LineBorders;
  readonly reached: ContextType<typeof ReachedContext>;
  readonly crossing: ReadonlySet<Id> | null;
  readonly lens: Lens;
  readonly children: ReactNode;
}

/** What nodes and edges look up of their map: handed over beside React Flow, which knows their data only. */
export function MapContexts({ routes, lineBorders, reached, crossing, lens, children }: MapContextsProps) {
  const words = useWordsForCanvas();
  return (
    <RoutesContext value={routes}>
      <LineBordersContext value={lineBorders}>
        <CrossingContext value={crossing}>
          <ReachedContext value={reached}>
            <LensContext value={lens}>
              <CanvasWordsProvider value={words}>{children}</CanvasWordsProvider>
            </LensContext>
          </ReachedContext>
        </CrossingContext>
      </LineBordersContext>
    </RoutesContext>
  );
}

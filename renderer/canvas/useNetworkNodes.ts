import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { addNode } from '../../shared/commands/addNode.ts';
import type { AddNode } from '../../shared/commands/addNode.ts';
import type { Id } from '../../shared/model/ids.ts';
import { participantsOf, stepsOf } from '../../shared/model/siblings.ts';
import { sizes } from '../../shared/model/sizes.ts';
import type { Point } from '../../shared/scene/rect.ts';
import { freeName } from '../state/actions/freeName.ts';
import { useWorkbench } from '../state/useWorkbench.ts';
import type { MenuEntry } from '../ui/menuEntry.ts';
import { snapStep } from './dropPlaces.ts';

export interface NetworkNodes {
  /** A new participant whose node has its middle here, px at 100 %; an exchange leads to it from another. */
  readonly addNew: (middle: Point, connectedFrom?: Id) => void;
  /** What can be put here, as the lines of a menu; on another kind of map nothing. */
  readonly entries: (middle: Point) => readonly MenuEntry[];
}

/** Adding participants to a value network. */
export function useNetworkNodes(mapId: Id): NetworkNodes {
  const { t } = useTranslation(['lanes', 'actions']);
  const workbench = useWorkbench();
  return useMemo(() => {
    const add = (middle: Point, party: AddNode['party'], connectedFrom?: Id) => {
      const { project } = workbench.store.getState();
      const id = workbench.newId();
      const place = freePlace(stepsOf(project, mapId), {
        x: middle.x - sizes.step.width / 2,
        y: middle.y - sizes.step.height / 2,
      });
      const from = connectedFrom === undefined ? {} : { connectedFrom };
      if (!workbench.run(addNode, { id, mapId, party, ...place, ...from })) return;
      workbench.view.getState().select([id]);
      if ('name' in party) workbench.view.getState().rename({ id, place: 'canvas' });
    };
    const addNew = (middle: Point, connectedFrom?: Id, side: 'C' | 'B' = 'B') => {
      const { project } = workbench.store.getState();
      add(middle, { name: freeName(project, t('actions:newNode')), side }, connectedFrom);
    };
    return {
      addNew: (middle, connectedFrom) => {
        addNew(middle, connectedFrom);
      },
      entries: (middle) => {
        const { project } = workbench.store.getState();
        if (project.maps[mapId]?.kind !== 'network') return [];
        const there = new Set(stepsOf(project, mapId).map(({ participantId }) => participantId));
        const known = participantsOf(project).filter(({ id }) => !there.has(id));
        const made: readonly MenuEntry[] = (['B', 'C'] as const).map((side) => ({
          id: `new-${side}`,
          label: t(side === 'B' ? 'newNodeB' : 'newNodeC'),
          onAction: () => {
            addNew(middle, undefined, side);
          },
        }));
        if (known.length === 0) return made;
        const chosen = known.map(({ id, name }): MenuEntry => ({
          id,
          label: name,
          onAction: () => {
            add(middle, { participantId: id });
          },
        }));
        return [...chosen, 'separator', ...made];
      },
    };
  }, [workbench, mapId, t]);
}

/** The place on the grid nearest to the right at which no other node lies. */
function freePlace(nodes: readonly Point[], wanted: Point): Point {
  let x = onGrid(wanted.x);
  const y = onGrid(wanted.y);
  for (;;) {
    const over = nodes.find(
      (node) => Math.abs(node.x - x) < sizes.step.width && Math.abs(node.y - y) < sizes.step.height,
    );
    if (over === undefined) return { x, y };
    x = over.x + sizes.step.width + sizes.gap;
  }
}

function onGrid(at: number): number {
  return Math.round(at / snapStep) * snapStep;
}

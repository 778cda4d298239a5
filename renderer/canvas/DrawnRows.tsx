import { useStore, ViewportPortal } from '@xyflow/react';
import { memo, useMemo } from 'react';
import type { Id } from '../../shared/model/ids.ts';
import type { Insight } from '../../shared/model/records.ts';
import { drawRowCard } from '../../shared/scene/drawRowCard.ts';
import { families } from '../../shared/scene/fonts/families.ts';
import type { MapLayout } from '../../shared/scene/layoutMap.ts';
import { rowCards } from '../../shared/scene/rowCards.ts';
import type { RowCard } from '../../shared/scene/rowCards.ts';
import { rowEntries } from '../../shared/scene/rowEntries.ts';
import { useProject, useWorkbench } from '../state/useWorkbench.ts';
import { cssPalette } from './cssPalette.ts';
import styles from './LaneContents.module.css';
import { SceneShapes } from './SceneShapes.tsx';
import { isInSpan, useViewSpan } from './useViewSpan.ts';

interface DrawnRowsProps {
  readonly layout: MapLayout;
  readonly insights: ReadonlyMap<Id, readonly Insight[]>;
}

/** Below this zoom the words of a card are grains: its ground says that something is there. */
const readableZoom = 0.35;

/** The rows of thoughts and insights: cards under the steps that they are of. */
export const DrawnRows = memo(function DrawnRows({ layout, insights }: DrawnRowsProps) {
  const hasRows = layout.lanes.some(
    ({ lane }) => !lane.isCollapsed && (lane.role === 'thought' || lane.role === 'insight'),
  );
  return hasRows ? <Rows layout={layout} insights={insights} /> : null;
});

const Rows = memo(function Rows({ layout, insights }: DrawnRowsProps) {
  const span = useViewSpan();
  const isReadable = useStore(({ transform }) => transform[2] >= readableZoom);
  const steps = useProject((project) => project.steps);
  const rows = useMemo(() => [...rowEntries({ steps }, layout, insights)], [steps, layout, insights]);
  const cards = rows
    .filter(([{ y, height }]) => isInSpan(y, y + height, span.top, span.bottom))
    .flatMap(([place, entries]) =>
      // Cards share the height of the row with those beside them: so a few more than are in view.
      rowCards(
        place,
        entries.filter(({ x }) => isInSpan(x - 400, x + 400, span.left, span.right)),
      ),
    );
  return (
    <ViewportPortal>
      <svg className={styles.rows} width={1} height={1} fontFamily={families.stack} aria-hidden="true">
        {isReadable
          ? cards.map((card) => <Card key={card.id} card={card} />)
          : (['thought', 'pain', 'praise'] as const).map((kind) => (
              <path
                key={kind}
                className={styles[`${kind}Far`]}
                d={cards
                  .filter((card) => card.kind === kind)
                  .map(({ box: { x, y, width, height } }) => `M${x} ${y}h${width}v${height}h${-width}Z`)
                  .join('')}
              />
            ))}
      </svg>
    </ViewportPortal>
  );
});

/** A press selects the step that it is of; the screen reader hears it with that step. */
function Card({ card }: { readonly card: RowCard }) {
  const workbench = useWorkbench();
  const shapes = useMemo(() => drawRowCard(card, cssPalette), [card]);
  return (
    <g
      className={styles.card}
      data-point-of={card.stepId}
      onClick={() => {
        workbench.view.getState().select([card.stepId]);
      }}
    >
      <title>{card.text}</title>
      <SceneShapes shapes={shapes} />
    </g>
  );
}

import { memo } from 'react';
import { ViewportPortal } from '@xyflow/react';
import styles from './SnapGuides.module.css';
import type { Guide } from './snapLines.ts';

/** Over the steps, while one is dragged: with what it is in line. */
export const SnapGuides = memo(function SnapGuides({ guides }: { readonly guides: readonly Guide[] }) {
  if (guides.length === 0) return null;
  return (
    <ViewportPortal>
      <svg className={styles.guides} width={1} height={1} aria-hidden="true">
        {guides.map((guide) => (
          <path key={drawn(guide)} data-guide={guide.kind} className={styles[guide.kind]} d={drawn(guide)} />
        ))}
      </svg>
    </ViewportPortal>
  );
});

/** Half of the stroke that ends a gap, px of the map. */
const tick = 5;

function drawn({ kind, from, to }: Guide): string {
  const line = `M${from.x} ${from.y}L${to.x} ${to.y}`;
  if (kind === 'line') return line;
  const ends = [from, to].map(({ x, y }) =>
    from.y === to.y ? `M${x} ${y - tick}V${y + tick}` : `M${x - tick} ${y}H${x + tick}`,
  );
  return [line, ...ends].join('');
}

import { EdgeLabelRenderer, useReactFlow } from '@xyflow/react';
import { useEffect, useEffectEvent, useState } from 'react';
import type { PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { reconnect } from '../../shared/commands/reconnect.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { Connection } from '../../shared/model/records.ts';
import { connectionPath } from '../../shared/scene/connectionPath.ts';
import type { ConnectionPath } from '../../shared/scene/connectionPath.ts';
import type { Rect } from '../../shared/scene/rect.ts';
import { useWorkbench } from '../state/useWorkbench.ts';
import { classes } from '../ui/classes.ts';
import styles from './ConnectionEdge.module.css';

interface ConnectionEndsProps {
  readonly connection: Connection;
  readonly path: ConnectionPath;
  readonly from: Rect;
  readonly to: Rect;
  /** The `d` of the way that it would take; null: none is drawn. */
  readonly onDraft: (d: string | null) => void;
}

type End = 'from' | 'to';

/**
 * The ends of a selected connection, to be dragged to another step. (React Flow's own stand on the handles, which here
 * are whole boxes.) By keyboard it is in the menu and in the details.
 */
export function ConnectionEnds({ connection, path, from, to, onDraft }: ConnectionEndsProps) {
  const { t } = useTranslation('connections');
  const workbench = useWorkbench();
  const { screenToFlowPosition } = useReactFlow();
  const [dragged, setDragged] = useState<End | null>(null);
  const isDragging = dragged !== null;

  const stop = useEffectEvent(() => {
    setDragged(null);
    onDraft(null);
  });
  useEffect(() => {
    if (!isDragging) return undefined;
    const pressKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      stop();
    };
    window.addEventListener('keydown', pressKey, true);
    return () => {
      window.removeEventListener('keydown', pressKey, true);
    };
  }, [isDragging]);

  const move = (end: End) => (event: PointerEvent<HTMLDivElement>) => {
    if (dragged !== end) return;
    const { x, y } = screenToFlowPosition({ x: event.clientX, y: event.clientY });
    const tip = { x: x - 1, y: y - 1, width: 2, height: 2 };
    onDraft((end === 'to' ? connectionPath(from, tip) : connectionPath(tip, to)).d);
  };
  const letGo = (end: End) => (event: PointerEvent<HTMLDivElement>) => {
    if (dragged !== end) return;
    const stepId = stepUnder(event);
    setDragged(null);
    onDraft(null);
    if (stepId !== null) workbench.run(reconnect, { connectionId: connection.id, end, stepId });
  };

  const ends = (['from', 'to'] as const).map((end) => {
    const { x, y } = end === 'from' ? path.start : path.end;
    return (
      <div
        key={end}
        className={classes(styles.end, 'nopan', 'nodrag')}
        style={{ transform: `translate(-50%, -50%) translate(${x}px, ${y}px)` }}
        data-record={connection.id}
        data-end={end}
        title={t(end === 'from' ? 'dragFrom' : 'dragTo')}
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          event.stopPropagation();
          event.currentTarget.setPointerCapture(event.pointerId);
          setDragged(end);
        }}
        onPointerMove={move(end)}
        onPointerUp={letGo(end)}
        onPointerCancel={() => {
          setDragged(null);
          onDraft(null);
        }}
      />
    );
  });
  // Over the steps: an end stands on the border of one.
  return <EdgeLabelRenderer>{ends}</EdgeLabelRenderer>;
}

/** The step whose node lies under the pointer; the pointer itself is captured by the end that is dragged. */
function stepUnder({ clientX, clientY }: PointerEvent): Id | null {
  for (const element of document.elementsFromPoint(clientX, clientY)) {
    const node = element.closest<HTMLElement>('.react-flow__node');
    if (node?.dataset.id !== undefined) return node.dataset.id;
  }
  return null;
}

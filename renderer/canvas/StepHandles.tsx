import { Handle, Position, useStore } from '@xyflow/react';
import type { Id } from '../../shared/model/ids.ts';
import { classes } from '../ui/classes.ts';
import { useIsReached } from './reached.ts';
import styles from './StepNode.module.css';

const sides = ['top', 'right', 'bottom', 'left'] as const;

interface StepHandlesProps {
  readonly id: Id;
  readonly isSelected: boolean;
  readonly isRenaming: boolean;
}

/**
 * What connections of a step are drawn from and dropped on. Both handles are the whole box: a connection is dropped
 * anywhere on a step, and begins at one of four dots that stand for the same handle. Where it runs is for
 * `connectionPath` to say, not for handles. They are there when they can be used: of the step under the pointer, of
 * the one with the focus, of selected ones; and of all while a connection is on its way.
 */
export function StepHandles({ id, isSelected, isRenaming }: StepHandlesProps) {
  const isReached = useIsReached(id);
  const isConnecting = useStore(({ connection }) => connection.inProgress);
  if (!isReached && !isConnecting && !isSelected) return null;
  return (
    <>
      <Handle type="target" position={Position.Left} isConnectableStart={false} className={styles.target} />
      <Handle type="source" position={Position.Left} isConnectableEnd={false} className={styles.source}>
        {!isRenaming &&
          sides.map((side) => <span key={side} className={classes(styles.dot, styles[side])} />)}
      </Handle>
    </>
  );
}

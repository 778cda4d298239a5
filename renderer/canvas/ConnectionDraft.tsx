import type { ConnectionLineComponentProps } from '@xyflow/react';
import { sizes } from '../../shared/model/sizes.ts';
import { connectionPath } from '../../shared/scene/connectionPath.ts';
import { arrowHead } from '../../shared/scene/drawConnection.ts';
import type { Rect } from '../../shared/scene/rect.ts';
import { stepOutline } from '../../shared/scene/stepOutline.ts';
import { classes } from '../ui/classes.ts';
import styles from './ConnectionDraft.module.css';
import type { StepFlowNode } from './stepNode.ts';

/** A connection that is being drawn: to the step under the pointer, or to the step that would be made there. */
export function ConnectionDraft(props: ConnectionLineComponentProps<StepFlowNode>) {
  const { fromNode, toNode, toX, toY, connectionStatus } = props;
  const to: Rect =
    toNode === null
      ? { x: toX - sizes.step.width / 2, y: toY - sizes.step.height / 2, ...sizes.step }
      : { ...toNode.internals.positionAbsolute, ...sizes.step };
  const path = connectionPath({ ...fromNode.internals.positionAbsolute, ...sizes.step }, to);
  return (
    <g className={classes(styles.draft, connectionStatus === 'invalid' && styles.refused)}>
      {toNode === null && <path className={styles.ghost} d={stepOutline('task', to)} />}
      <path className={styles.line} d={path.d} />
      <path className={styles.head} d={arrowHead(path.end, path.angle)} />
    </g>
  );
}

import { EdgeLabelRenderer } from '@xyflow/react';
import type { EdgeProps } from '@xyflow/react';
import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { rename } from '../../shared/commands/rename.ts';
import { sizes } from '../../shared/model/sizes.ts';
import { breakLines } from '../../shared/scene/breakLines.ts';
import { connectionPath } from '../../shared/scene/connectionPath.ts';
import { arrowHead, connectionDash } from '../../shared/scene/drawConnection.ts';
import type { Rect } from '../../shared/scene/rect.ts';
import { useView, useWorkbench } from '../state/useWorkbench.ts';
import { InlineText } from '../ui/InlineText.tsx';
import { classes } from '../ui/classes.ts';
import type { ConnectionFlowEdge } from './connectionEdge.ts';
import styles from './ConnectionEdge.module.css';

/** The label as the scene sets it. */
const labelSetting = { font: 'regular', size: 11, width: 120, maxLines: 1 } as const;

/** A connection on the canvas, running as the scene says. */
export const ConnectionEdge = memo(function ConnectionEdge(props: EdgeProps<ConnectionFlowEdge>) {
  const { id, data, selected, sourceX, sourceY, targetX, targetY } = props;
  const { t } = useTranslation('map');
  const workbench = useWorkbench();
  const isRenaming = useView(({ renaming }) => renaming?.id === id && renaming.place === 'canvas');
  const path = useMemo(
    () => connectionPath(boxAt(sourceX, sourceY), boxAt(targetX, targetY)),
    [sourceX, sourceY, targetX, targetY],
  );
  const { connection, fromTitle, toTitle } = data;
  const [label] = breakLines(connection.label, labelSetting);
  const name = t(connection.label === '' ? 'connectionName' : 'connectionNameLabelled', {
    from: fromTitle,
    to: toTitle,
    label: connection.label,
  });
  return (
    <>
      <title>{name}</title>
      <path className={styles.halo} d={path.d} />
      <path
        className={classes(styles.line, selected === true && styles.selected)}
        d={path.d}
        strokeDasharray={connectionDash[connection.kind].join(' ') || undefined}
      />
      <path
        className={classes(styles.head, selected === true && styles.selected)}
        d={arrowHead(path.end, path.angle)}
      />
      {connection.kind === 'exchange' && (
        <path className={styles.head} d={arrowHead(path.start, path.startAngle)} />
      )}
      <path className={styles.grip} d={path.d} />
      {(label !== undefined || isRenaming) && (
        <EdgeLabelRenderer>
          <div
            className={classes(
              styles.label,
              selected === true && styles.selected,
              'nopan',
              'nodrag',
              'nokey',
            )}
            style={{ transform: `translate(-50%, -50%) translate(${path.label.x}px, ${path.label.y}px)` }}
            data-record={id}
          >
            {isRenaming ? (
              <div className={styles.field}>
                <InlineText
                  value={connection.label}
                  label={t('labelOf', { name })}
                  allowsEmpty
                  onCommit={(text) => {
                    workbench.run(rename, { table: 'connections', id, name: text });
                  }}
                  onEnd={() => {
                    workbench.view.getState().rename(null);
                  }}
                />
              </div>
            ) : (
              // The edge is named with it already.
              <span aria-hidden="true">{label}</span>
            )}
          </div>
        </EdgeLabelRenderer>
      )}
    </>
  );
});

// The handles are the whole box with the place "left": what React Flow hands over is the middle of its left side.
function boxAt(x: number, middle: number): Rect {
  return { x: Math.round(x), y: Math.round(middle - sizes.step.height / 2), ...sizes.step };
}

import type { EdgeProps } from '@xyflow/react';
import { memo, useContext, useMemo, useState } from 'react';
import { sizes } from '../../shared/model/sizes.ts';
import { connectionPath } from '../../shared/scene/connectionPath.ts';
import { wordsOf } from '../../shared/scene/connectionText.ts';
import { connectionDash, connectionMarks } from '../../shared/scene/drawConnection.ts';
import type { Rect } from '../../shared/scene/rect.ts';
import type { Route } from '../../shared/scene/routing/createRouter.ts';
import { placeWords } from '../../shared/scene/routing/placeWords.ts';
import { useView } from '../state/useWorkbench.ts';
import { classes } from '../ui/classes.ts';
import { useCanvasWords } from './canvasWords.ts';
import type { ConnectionFlowEdge } from './connectionEdge.ts';
import styles from './ConnectionEdge.module.css';
import { ConnectionEnds } from './ConnectionEnds.tsx';
import { connectionName } from './connectionName.ts';
import { ConnectionWords } from './ConnectionWords.tsx';
import { CrossingContext } from './crossingContext.ts';
import { LineBordersContext } from './lineBorders.ts';
import { useRoute } from './routes.ts';

/** A connection on the canvas, running as the scene says; while a gesture moves one of its steps, the plain way. */
export const ConnectionEdge = memo(function ConnectionEdge(props: EdgeProps<ConnectionFlowEdge>) {
  const { id, data, sourceX, sourceY, targetX, targetY } = props;
  const isSelected = props.selected === true;
  const { connection: t } = useCanvasWords();
  const isRenaming = useView(({ renaming }) => renaming?.id === id && renaming.place === 'canvas');
  const { connection } = data;
  const route = useRoute(id);
  const { path, words } = useMemo(() => {
    const from = boxAt(sourceX, sourceY);
    const to = boxAt(targetX, targetY);
    return route !== null && isAt(route, from, to) ? route : plainRoute(connection, from, to);
  }, [route, connection, sourceX, sourceY, targetX, targetY]);
  const [draft, setDraft] = useState<string | null>(null);
  const crossing = useContext(CrossingContext);
  const prominence = crossing === null ? undefined : crossing.has(id) ? styles.crossing : styles.aside;
  const linesBetween = useContext(LineBordersContext);
  const name = useMemo(
    () => connectionName(t, data, linesBetween(data.from.step.laneId, data.to.step.laneId)),
    [t, data, linesBetween],
  );
  const looks = classes(prominence, isSelected && styles.selected, draft !== null && styles.drafted);
  return (
    <>
      <title>{name}</title>
      <path className={styles.halo} d={path.d} />
      <path
        className={classes(styles.line, looks)}
        d={path.d}
        strokeDasharray={connectionDash[connection.kind].join(' ') || undefined}
      />
      {connectionMarks(connection.kind, path).map(({ d, look }) => (
        <path key={d} className={classes(styles.head, styles[look], looks)} d={d} />
      ))}
      <path className={styles.grip} d={path.d} />
      {draft !== null && <path className={styles.draft} d={draft} />}
      {isSelected && (
        <ConnectionEnds
          connection={connection}
          path={path}
          from={boxAt(sourceX, sourceY)}
          to={boxAt(targetX, targetY)}
          onDraft={setDraft}
        />
      )}
      <ConnectionWords
        connection={connection}
        words={words}
        points={path.points}
        name={name}
        isSelected={isSelected}
        isRenaming={isRenaming}
      />
    </>
  );
});

// The handles are the whole box with the place "left": what React Flow hands over is the middle of its left side.
function boxAt(x: number, middle: number): Rect {
  return { x: Math.round(x), y: Math.round(middle - sizes.step.height / 2), ...sizes.step };
}

/** Whether a route holds for these boxes: not while one of them is dragged. */
function isAt(route: Route, from: Rect, to: Rect): boolean {
  return route.from.x === from.x && route.from.y === from.y && route.to.x === to.x && route.to.y === to.y;
}

function plainRoute(
  connection: ConnectionFlowEdge['data']['connection'],
  from: Rect,
  to: Rect,
): Pick<Route, 'path' | 'words'> {
  const path = connectionPath(from, to);
  return { path, words: placeWords(wordsOf(connection), path.points, () => true) };
}

import { memo } from 'react';
import { sizes } from '../../shared/model/sizes.ts';
import { breakLines } from '../../shared/scene/breakLines.ts';
import { families } from '../../shared/scene/fonts/families.ts';
import type { MapLayout } from '../../shared/scene/layoutMap.ts';
import { useProject, useView } from '../state/useWorkbench.ts';
import styles from './MapGround.module.css';

const titleText = { font: 'semibold', size: 12, width: sizes.step.width - 16, maxLines: 1 } as const;
/** More are not told apart in strips so thin. */
const mostShown = 200;

/** Where in the strip of a collapsed stage or lane what is selected lies that it hides: found, but not opened. */
export const TuckedSteps = memo(function TuckedSteps({ layout }: { readonly layout: MapLayout }) {
  const selected = useView((view) => view.selected);
  const steps = useProject((project) => project.steps);
  const connections = useProject((project) => project.connections);
  if (layout.tucked.size === 0) return null;
  // Of a connection that is hidden with them, its ends.
  const meant = [...selected].flatMap((id) => {
    const connection = connections[id];
    return connection === undefined ? [id] : [connection.fromStepId, connection.toStepId];
  });
  const shown = [...new Set(meant)].filter((id) => layout.tucked.has(id)).slice(0, mostShown);
  return shown.map((id) => {
    const place = layout.tucked.get(id);
    if (place === undefined) return null;
    // Down the strip of a stage there is no room for words.
    const hasRoom = place.width === sizes.step.width;
    return (
      <g key={id} data-tucked={id}>
        <rect
          className={styles.tucked}
          x={place.x + 3}
          y={place.y + 3}
          width={place.width - 6}
          height={place.height - 6}
          rx={5}
        />
        {hasRoom && (
          <text
            className={styles.tuckedTitle}
            fontFamily={families.stack}
            fontSize={titleText.size}
            fontWeight={families.weight[titleText.font]}
            textAnchor="middle"
            dominantBaseline="central"
            x={place.x + place.width / 2}
            y={place.y + place.height / 2}
          >
            {breakLines(steps[id]?.title ?? '', titleText)[0]}
          </text>
        )}
      </g>
    );
  });
});

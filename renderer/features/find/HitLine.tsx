import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { seenWithin } from '../../../shared/analysis/seenWithin.ts';
import type { TextHit } from '../../../shared/analysis/findText.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { cleanLine } from '../../../shared/model/text.ts';
import type { Project } from '../../../shared/model/project.ts';
import { useProject } from '../../state/useWorkbench.ts';
import { classes } from '../../ui/classes.ts';
import styles from './FindBar.module.css';

/** About a line of it on either side. */
const around = 40;

interface HitLineProps {
  readonly hit: TextHit;
  readonly isShown: boolean;
}

/** A hit among the words that it stands in, and what they are of. */
export function HitLine({ hit, isShown }: HitLineProps) {
  const { t } = useTranslation('find');
  const place = useProject((project) => placeOf(project, hit));
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isShown) line.current?.scrollIntoView({ block: 'nearest' });
  }, [isShown]);
  const { value, start, end } = hit;
  const from = Math.max(0, start - around);
  const to = Math.min(value.length, end + around);
  return (
    <div ref={line} className={classes(styles.hit, isShown && styles.shown)} aria-current={isShown}>
      <div className={styles.words}>
        {from > 0 && '…'}
        {value.slice(from, start)}
        <mark>{value.slice(start, end)}</mark>
        {value.slice(end, to)}
        {to < value.length && '…'}
      </div>
      <div className={styles.where}>
        {t(`${hit.table}-${hit.field}` as 'steps-title')}
        {place !== '' && ` · ${place}`}
      </div>
    </div>
  );
}

/** The name of what it stands in, where it is not that name itself; else of its map. */
function placeOf(project: Project, { table, id, field }: TextHit): string {
  const mapName = (mapId: Id | undefined): string => project.maps[mapId ?? '']?.name ?? '';
  const outer = seenWithin(project, table, id);
  switch (table) {
    case 'maps':
      return field === 'name' ? '' : mapName(id);
    case 'stages':
    case 'lanes':
      return mapName(project[table][id]?.mapId);
    case 'cells':
      return project.lanes[project.cells[id]?.laneId ?? '']?.name ?? '';
    case 'steps':
      return (field === 'title' ? '' : project.steps[id]?.title) || mapName(project.steps[id]?.mapId);
    case 'notes':
      return project.clusters[project.notes[id]?.clusterId ?? '']?.name ?? '';
    case 'ideas':
      return project.questions[project.ideas[id]?.questionId ?? '']?.text ?? '';
    case 'connections': {
      const connection = project.connections[id];
      const [from, to] = [connection?.fromStepId, connection?.toStepId].map(
        (stepId) => project.steps[stepId ?? '']?.title ?? '',
      );
      return `${from ?? ''} → ${to ?? ''}`;
    }
    default:
      if (outer !== null) return nameOf(project, outer.table, outer.id);
      return field === 'name' || field === 'title' || field === 'words' ? '' : nameOf(project, table, id);
  }
}

function nameOf(project: Project, table: TextHit['table'], id: Id): string {
  // What stands in an insight stands in what is said there.
  if (table === 'insights') return cleanLine(project.insights[id]?.words ?? '', around);
  const record: object = project[table][id] ?? {};
  if ('name' in record) return String(record.name);
  return 'title' in record ? String(record.title) : '';
}

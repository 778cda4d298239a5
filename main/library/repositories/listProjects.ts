import type { ProjectCard } from '../../../shared/contract/channels.ts';
import type { ProjectHead } from '../../../shared/model/project.ts';
import type { Connection } from '../connection.ts';
import { headSelection } from './projectHead.ts';
import { isProvenSql } from './provenPraise.ts';

// A praise point is what was found as praise, or is praised now and proves it; everything else is a pain point.
export const listSql = `SELECT ${headSelection},
  (SELECT count(*) FROM maps WHERE project_id = p.id) AS maps,
  (SELECT count(*) FROM insights WHERE project_id = p.id AND polarity = 'pain') AS pains,
  (SELECT count(*) FROM insights WHERE project_id = p.id AND polarity = 'praise') AS praises,
  (SELECT count(*) FROM insights AS i
    WHERE i.project_id = p.id AND i.polarity = 'pain' AND i.state = 'praised' AND ${isProvenSql}) AS proven
FROM projects AS p
WHERE p.deleted_at IS NULL
ORDER BY p.changed_at DESC, p.id DESC`;

type Card = ProjectHead & Pick<ProjectCard, 'maps' | 'pains' | 'praises'> & { readonly proven: number };

/** The projects that are not deleted, last changed first. */
export function listProjects(connection: Connection): ProjectCard[] {
  return connection.rows<Card>(listSql).map(({ maps, pains, praises, proven, ...head }) => ({
    head,
    maps,
    pains: pains - proven,
    praises: praises + proven,
  }));
}

/** The projects that are deleted and not purged yet, the last one first. */
export function listDeleted(connection: Connection): ProjectHead[] {
  return connection.rows<ProjectHead>(
    `SELECT ${headSelection} FROM projects AS p WHERE p.deleted_at IS NOT NULL ORDER BY p.deleted_at DESC, p.id DESC`,
  );
}

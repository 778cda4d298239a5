import type { Id } from '../model/ids.ts';
import type { Project } from '../model/project.ts';
import type { Connection } from '../model/records.ts';
import { connectionsOf } from '../model/siblings.ts';

/** An exchange of which it is not said what is given, or what comes back. */
export interface OpenExchange {
  readonly connection: Connection;
  readonly lacks: 'given' | 'received' | 'both';
}

/** The exchanges of a map of which one side or both are not said yet. */
export function openExchanges(project: Pick<Project, 'connections'>, mapId: Id): readonly OpenExchange[] {
  return connectionsOf(project, mapId).flatMap((connection): readonly OpenExchange[] => {
    const { kind, given, received } = connection;
    if (kind !== 'exchange' || (given !== '' && received !== '')) return [];
    const lacks = given !== '' ? 'received' : received !== '' ? 'given' : 'both';
    return [{ connection, lacks }];
  });
}

import type { Id } from '../../model/ids.ts';
import type { Project } from '../../model/project.ts';
import { byPosition } from '../../model/siblings.ts';

export type ThreadTable = 'insights' | 'questions' | 'ideas' | 'actions';

/** A record on the way from a pain to an action, with what follows from it. */
export interface ThreadNode {
  readonly id: Id;
  readonly table: ThreadTable;
  readonly text: string;
  readonly next: readonly ThreadNode[];
}

type Threaded = Pick<
  Project,
  'insights' | 'questions' | 'questionInsights' | 'ideas' | 'ideaActions' | 'actions'
>;

/** From insight to question to idea to action; what does not come from anything begins a thread of its own. */
export function threadsForth(project: Threaded): readonly ThreadNode[] {
  const ways = waysOf(project);
  const ideas = (ids: readonly Id[]) => nodes(project, 'ideas', ids, (id) => actions(ways.actionsOf(id)));
  const actions = (ids: readonly Id[]) => nodes(project, 'actions', ids, () => []);
  const questions = (ids: readonly Id[]) => nodes(project, 'questions', ids, (id) => ideas(ways.ideasOf(id)));
  const all = (table: ThreadTable) =>
    Object.values<Placed>(project[table])
      .sort(byPosition)
      .map(({ id }) => id);
  return [
    ...nodes(project, 'insights', all('insights'), (id) => questions(ways.questionsOf(id))),
    ...questions(all('questions').filter((id) => ways.insightsOf(id).length === 0)),
    ...ideas(all('ideas').filter((id) => (project.ideas[id]?.questionId ?? null) === null)),
  ];
}

/** The same way back: from each action that carries out an idea to the insights that it began with. */
export function threadsBack(project: Threaded): readonly ThreadNode[] {
  const ways = waysOf(project);
  const insights = (ids: readonly Id[]) => nodes(project, 'insights', ids, () => []);
  const questions = (ids: readonly Id[]) =>
    nodes(project, 'questions', ids, (id) => insights(ways.insightsOf(id)));
  const ideas = (ids: readonly Id[]) =>
    nodes(project, 'ideas', ids, (id) =>
      questions(project.ideas[id]?.questionId == null ? [] : [project.ideas[id].questionId]),
    );
  const actions = Object.values(project.actions).sort(byPosition);
  const carrying = actions.map(({ id }) => id).filter((id) => ways.carriedBy(id).length > 0);
  return nodes(project, 'actions', carrying, (id) => ideas(ways.carriedBy(id)));
}

interface Placed {
  readonly id: Id;
  readonly position: string;
}

type Way = (id: Id) => readonly Id[];

function waysOf(project: Threaded) {
  const questionInsights = Object.values(project.questionInsights);
  const ideaActions = Object.values(project.ideaActions);
  const ideas = Object.values(project.ideas).sort(byPosition);
  return {
    questionsOf: way(questionInsights, 'insightId', 'questionId'),
    insightsOf: way(questionInsights, 'questionId', 'insightId'),
    ideasOf: way(ideas, 'questionId', 'id'),
    actionsOf: way(ideaActions, 'ideaId', 'actionId'),
    carriedBy: way(ideaActions, 'actionId', 'ideaId'),
  };
}

/** From the id in one column of these rows to those in the other. */
function way<Column extends string>(
  rows: readonly Readonly<Record<Column, Id | null>>[],
  from: Column,
  to: Column,
): Way {
  const known = new Map<Id, Id[]>();
  for (const row of rows) {
    const [start, end] = [row[from], row[to]];
    if (start === null || end === null) continue;
    const ends = known.get(start);
    if (ends === undefined) known.set(start, [end]);
    else ends.push(end);
  }
  return (id) => known.get(id) ?? [];
}

function nodes(
  project: Threaded,
  table: ThreadTable,
  ids: readonly Id[],
  next: (id: Id) => readonly ThreadNode[],
): readonly ThreadNode[] {
  const placed = ids.flatMap((id): Placed | Placed[] => project[table][id] ?? []).sort(byPosition);
  return placed.map(({ id }) => ({ id, table, text: textOf(project, table, id), next: next(id) }));
}

function textOf(project: Threaded, table: ThreadTable, id: Id): string {
  if (table === 'insights') {
    const insight = project.insights[id];
    return (insight?.state === 'praised' ? insight.wordsNow : insight?.words) ?? '';
  }
  return (table === 'actions' ? project.actions[id]?.title : project[table][id]?.text) ?? '';
}

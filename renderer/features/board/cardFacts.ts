import type { BoardCard } from '../../../shared/analysis/board/boardCards.ts';
import type { Id } from '../../../shared/model/ids.ts';
import type { Project } from '../../../shared/model/project.ts';
import type { CardFacts } from './CardView.tsx';

type Tables = Pick<Project, 'maps' | 'participants' | 'owners'>;

/** What stands under the words of a card. */
export function cardFacts(project: Tables, { steps, belongs }: BoardCard): CardFacts {
  const names = [
    ...belongs.participant.map((id) => project.participants[id]?.name ?? ''),
    ...belongs.owner.map((id) => project.owners[id]?.name ?? ''),
  ];
  const [first] = steps;
  const more = steps.length > 1 ? ` +${String(steps.length - 1)}` : '';
  return {
    where: first === undefined ? '' : `${placeOf(project, first)}${more}`,
    who: [...new Set(names)].filter((name) => name !== '').join(' · '),
  };
}

/** `map: step`. */
export function placeOf(
  { maps }: Pick<Project, 'maps'>,
  { mapId, title }: { readonly mapId: Id; readonly title: string },
): string {
  return `${maps[mapId]?.name ?? ''}: ${title}`;
}

import type { ProjectCard } from '../../../shared/contract/channels.ts';
import type { ShownKind, SortBy } from './homeMemory.ts';

/** The projects of a kind in an order; of equals the last changed first, as they come from the library. */
export function arrange(
  projects: readonly ProjectCard[],
  { sortBy, kind }: { readonly sortBy: SortBy; readonly kind: ShownKind },
  locale: string,
): readonly ProjectCard[] {
  const shown = kind === 'all' ? projects : projects.filter((card) => card.head.kind === kind);
  if (sortBy === 'changed') return shown;
  if (sortBy === 'created') return shown.toSorted((one, other) => other.head.createdAt - one.head.createdAt);
  // "Project 10" behind "Project 9".
  const { compare } = new Intl.Collator(locale, { numeric: true });
  return shown.toSorted((one, other) => compare(one.head.name, other.head.name));
}

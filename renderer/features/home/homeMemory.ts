import { createStore } from 'zustand/vanilla';

export type SortBy = 'changed' | 'created' | 'name';
export type ShownKind = 'all' | 'service' | 'standard';

/** What home is asked for, as long as the window is open: who comes back from a project finds it as it was left. */
interface HomeMemory {
  readonly search: string;
  readonly sortBy: SortBy;
  readonly kind: ShownKind;
}

export const homeMemory = createStore<HomeMemory>(() => ({ search: '', sortBy: 'changed', kind: 'all' }));

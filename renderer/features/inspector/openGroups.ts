import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

export type Group = 'experience' | 'whoAndHow' | 'standard' | 'figures' | 'material' | 'comments';

interface OpenGroups {
  readonly open: ReadonlySet<Group>;
  readonly toggle: (group: Group, isOpen: boolean) => void;
}

// Of the window, not of a step: who works on figures goes from step to step with the figures open.
const openGroups = createStore<OpenGroups>((set, get) => ({
  open: new Set(['experience']),
  toggle: (group, isOpen) => {
    const open = new Set(get().open);
    if (isOpen) open.add(group);
    else open.delete(group);
    set({ open });
  },
}));

export function openGroup(group: Group): void {
  openGroups.getState().toggle(group, true);
}

export function useGroup(group: Group): {
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
} {
  const isOpen = useStore(openGroups, ({ open }) => open.has(group));
  return {
    isOpen,
    onToggle: (wanted) => {
      openGroups.getState().toggle(group, wanted);
    },
  };
}

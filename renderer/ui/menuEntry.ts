import type { Icon } from './icons.ts';

/** A line of a menu. */
export type MenuEntry = MenuAction | MenuChoice | 'separator';

export interface MenuAction {
  readonly id: string;
  readonly label: string;
  readonly icon?: Icon;
  /** The key that does the same, as a person reads it. */
  readonly shortcut?: string;
  readonly isDangerous?: boolean;
  readonly isDisabled?: boolean;
  readonly onAction: () => void;
}

/** A group of options of which one is chosen. */
export interface MenuChoice {
  readonly id: string;
  readonly heading: string;
  readonly options: readonly {
    readonly id: string;
    readonly label: string;
    readonly icon?: Icon;
    readonly lang?: string;
  }[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

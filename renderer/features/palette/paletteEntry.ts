/** A line of the palette. */
export interface PaletteEntry {
  readonly id: string;
  readonly section: 'actions' | 'places';
  readonly label: string;
  /** What else it is found by: its name in English, where it lies. */
  readonly searched: string;
  /** Beside the label: why it cannot be done now, or where it lies. */
  readonly note: string;
  readonly shortcut: string;
  readonly isEnabled: boolean;
  readonly run: () => void;
}

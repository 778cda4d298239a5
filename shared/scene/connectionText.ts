import type { Connection } from '../model/records.ts';
import { breakLines } from './breakLines.ts';
import { measureText } from './measureText.ts';

/** How the words of a connection are set. */
export const connectionText = { font: 'regular', size: 11, lineHeight: 14, width: 132, maxLines: 2 } as const;

const padding = { x: 6, y: 2 } as const;

export interface ConnectionWords {
  /** `label`: what it is called, how likely it is and when; `given` and `received` of an exchange stand at its ends. */
  readonly role: 'label' | 'given' | 'received';
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** Everything that is written at a connection. */
export function wordsOf(connection: Connection): readonly ConnectionWords[] {
  const { kind, given, received } = connection;
  // An exchange has neither: what it had when it was another kind stays with it, and is not told.
  const ways = kind === 'exchange' ? [] : [percentText(connection.probability), connection.condition];
  const main = [...ways, connection.label].filter((part) => part !== '').join(' · ');
  const texts: readonly (readonly [ConnectionWords['role'], string])[] = [
    ['label', main],
    ...(kind === 'exchange'
      ? ([
          ['given', given],
          ['received', received],
        ] as const)
      : []),
  ];
  return texts.flatMap(([role, text]) => {
    const lines = breakLines(text, connectionText);
    if (lines.length === 0) return [];
    const widest = Math.max(
      ...lines.map((line) => measureText(line, connectionText.font, connectionText.size)),
    );
    return [
      {
        role,
        lines,
        width: Math.ceil(widest) + 2 * padding.x,
        height: lines.length * connectionText.lineHeight + 2 * padding.y,
      },
    ];
  });
}

/** "60 %", to a tenth; none: nothing. */
export function percentText(probability: number | null): string {
  return probability === null ? '' : `${Math.round(probability * 1000) / 10}\u00a0%`;
}

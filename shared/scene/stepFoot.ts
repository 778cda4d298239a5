import type { StepExtras } from '../analysis/stepExtras.ts';
import { printDurationShortly } from '../figures/printDuration.ts';
import type { Channel, Owner, ParticipantColour, Step, StepKind } from '../model/records.ts';
import { sizes } from '../model/sizes.ts';
import type { GlyphName } from './glyphs.ts';
import { measureText } from './measureText.ts';
import type { SceneLanguage } from './sceneLanguage.ts';

/** What stands on the lower edge of a step: over what, how long, and at the right what hangs on it. */
export interface StepFoot {
  readonly pills: readonly FootPill[];
}

export interface FootPill {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly items: readonly FootItem[];
}

export type FootItem =
  | {
      readonly type: 'sign';
      readonly glyph: GlyphName;
      readonly x: number;
      readonly y: number;
      readonly size: number;
    }
  | { readonly type: 'text'; readonly text: string; readonly x: number; readonly y: number }
  | { readonly type: 'dot'; readonly colour: ParticipantColour; readonly x: number; readonly y: number };

export interface FootFacts {
  readonly step: Pick<Step, 'kind' | 'duration' | 'waitingTime' | 'isLocked' | 'linkedMapId'>;
  readonly channel: Channel | null;
  readonly owner: Owner | null;
  readonly extras: StepExtras;
}

/** How its text is set. */
export const footText = { font: 'regular', size: 10 } as const;
/** The radius of the spot of a tag. */
export const dotRadius = 3.5;

const pillHeight = 18;
const padding = 6;
const gap = 6;
const glyphSize = 11;
const toText = 3;
const betweenPills = 6;
const mostDots = 4;
const emptyFoot: StepFoot = { pills: [] };
/** From where on the lower edge is straight: a pill stands on it. */
const insets: Readonly<Partial<Record<StepKind, number>>> = { start: 22, end: 22, decision: 20 };
const ordinaryInset = 10;
/** As the marks on the upper edge stand a little above its middle; further, so that a third line keeps clear. */
const level = 4;

interface Entry {
  readonly glyph: GlyphName | null;
  readonly text: string;
  readonly dots: readonly ParticipantColour[];
  /** The lower, the longer it stays where there is no room for all. */
  readonly rank: number;
  readonly side: 'left' | 'right';
}

/**
 * Where the signs of a step sit, in the box of `stepDrawing`: only what is set, so most steps have few. What has no
 * room is left out, the least important first: the panel and a screen reader have all of it.
 */
export function stepFoot(
  facts: FootFacts,
  language: SceneLanguage,
  size: { readonly width: number; readonly height: number } = sizes.step,
): StepFoot {
  const entries = entriesOf(facts, language);
  if (entries.length === 0) return emptyFoot;
  const inset = insets[facts.step.kind] ?? ordinaryInset;
  const room = size.width - 2 * inset;
  const kept = fitting(entries, room);
  const pills: FootPill[] = [];
  for (const side of ['left', 'right'] as const) {
    const onSide = kept.filter((entry) => entry.side === side);
    if (onSide.length === 0) continue;
    const width = pillWidth(onSide);
    const x = side === 'left' ? inset : size.width - inset - width;
    const middle = size.height + level;
    pills.push({
      x,
      y: middle - pillHeight / 2,
      width,
      height: pillHeight,
      items: itemsOf(onSide, x + padding, middle),
    });
  }
  return { pills };
}

function entriesOf({ step, channel, owner, extras }: FootFacts, language: SceneLanguage): readonly Entry[] {
  const entries: Entry[] = [];
  const add = (side: Entry['side'], rank: number, glyph: GlyphName | null, text = '') => {
    entries.push({ side, rank, glyph, text, dots: [] });
  };
  if (channel !== null) add('left', 1, channel.icon);
  if (step.waitingTime !== null) {
    add('left', 3, 'wait', printDurationShortly(step.waitingTime.seconds, language));
  }
  if (step.duration !== null)
    add('left', 4, 'duration', printDurationShortly(step.duration.seconds, language));
  const dots = extras.tags.slice(0, mostDots).map((tag) => tag.colour);
  if (dots.length > 0) entries.push({ side: 'right', rank: 6, glyph: null, text: '', dots });
  if (owner !== null) add('right', 7, null, initialsOf(owner.name));
  if (extras.links > 0) add('right', 8, 'link');
  if (step.linkedMapId !== null) add('right', 5, 'map');
  if (extras.comments > 0) add('right', 2, 'comment', extras.comments.toString());
  if (step.isLocked) add('right', 0, 'lock');
  return entries;
}

function fitting(entries: readonly Entry[], room: number): readonly Entry[] {
  const kept = new Set<Entry>();
  for (const entry of [...entries].sort((one, other) => one.rank - other.rank)) {
    kept.add(entry);
    const sides = (['left', 'right'] as const).map((side) => [...kept].filter((one) => one.side === side));
    const pills = sides.filter((side) => side.length > 0);
    const width = pills.reduce((sum, side) => sum + pillWidth(side), (pills.length - 1) * betweenPills);
    if (width > room) kept.delete(entry);
  }
  return entries.filter((entry) => kept.has(entry));
}

function entryWidth({ glyph, text, dots }: Entry): number {
  const words = text === '' ? 0 : measureText(text, footText.font, footText.size);
  const spots = dots.length === 0 ? 0 : dots.length * (2 * dotRadius + 2) - 2;
  return (glyph === null ? 0 : glyphSize) + (glyph !== null && text !== '' ? toText : 0) + words + spots;
}

function pillWidth(entries: readonly Entry[]): number {
  const inside = entries.reduce((sum, entry) => sum + entryWidth(entry), (entries.length - 1) * gap);
  return Math.ceil(inside) + 2 * padding;
}

function itemsOf(entries: readonly Entry[], start: number, middle: number): readonly FootItem[] {
  let x = start;
  return entries.flatMap((entry) => {
    const items: FootItem[] = [];
    let at = x;
    if (entry.glyph !== null) {
      items.push({ type: 'sign', glyph: entry.glyph, x: at, y: middle - glyphSize / 2, size: glyphSize });
      at += glyphSize + toText;
    }
    if (entry.text !== '') items.push({ type: 'text', text: entry.text, x: at, y: middle + 3.5 });
    for (const [index, colour] of entry.dots.entries()) {
      items.push({ type: 'dot', colour, x: x + dotRadius + index * (2 * dotRadius + 2), y: middle });
    }
    x += entryWidth(entry) + gap;
    return items;
  });
}

/** Two letters of two words, or the first of a name in Han. */
function initialsOf(name: string): string {
  const letters = name
    .trim()
    .split(/[\s·.\-_/]+/u)
    .filter((word) => word !== '')
    .map((word) => Array.from(word)[0] ?? '');
  return [letters[0] ?? '', letters.length > 1 ? (letters.at(-1) ?? '') : ''].join('').toUpperCase();
}

import type { Command } from '../../commands/command.ts';
import type { Id } from '../../model/ids.ts';
import type { Project } from '../../model/project.ts';
import type { Money } from '../../model/records.ts';
import type { InsightKey, StepKey } from '../outline.ts';
import type { ActionKey } from './actionOutline.ts';
import type { FigureKey } from './metricOutline.ts';
import type { OwnerKey, TagKey } from './painOutline.ts';
import type { AnyParty, EntryKey, SourceKey } from './researchOutline.ts';
import type { StoryText } from './storyText.ts';
import type { IdeaKey, QuestionKey } from './workshopOutline.ts';

/** What the outlines call by a key, and other outlines refer to. */
type Named =
  | `source:${SourceKey}`
  | `entry:${EntryKey}`
  | `insight:${InsightKey}`
  | `owner:${OwnerKey}`
  | `tag:${TagKey}`
  | `question:${QuestionKey}`
  | `idea:${IdeaKey}`
  | `action:${ActionKey}`
  | `figure:${FigureKey}`;

/** The sample while it is made. */
export interface Making {
  readonly story: StoryText;
  readonly project: () => Project;
  /** As if somebody did it at that moment, where it is not now. */
  readonly run: <Args>(command: Command<Args>, args: Args, at?: number) => void;
  readonly newId: () => Id;
  /** The id of what an outline calls so: a new one when it is asked for first. */
  readonly idOf: (named: Named) => Id;
  readonly stepOf: (key: StepKey) => Id;
  readonly partyOf: (key: AnyParty) => Id;
  /** The beginning of a day (UTC), so many days from the one on which the sample is made. */
  readonly day: (fromToday: number) => number;
  readonly money: (amount: number) => Money;
  /** That a figure is assumed, for the example. */
  readonly assumed: string;
  /** A text with that behind it. */
  readonly marked: (words: string) => string;
  /** Where the cited figures come from. */
  readonly article: string;
}

/** The words at a place of a list that has as many of them as its outline has things. */
export function said<Words>(words: readonly Words[], place: number): Words {
  const found = words[place];
  if (found === undefined) throw new Error('the sample has no words for something that it lists');
  return found;
}

/** The entries of an outline by their keys. */
export function entriesOf<Key extends string, Value>(
  outline: Readonly<Record<Key, Value>>,
): readonly (readonly [Key, Value])[] {
  return Object.entries(outline) as unknown as readonly (readonly [Key, Value])[];
}

import type { ActionKey, PortfolioKey } from './actionOutline.ts';
import type { FigureKey, figures, PromiseKey, SurveyKey } from './metricOutline.ts';
import type { OwnerKey, pains, PainKey, praises, TagKey, UnitKey } from './painOutline.ts';
import type {
  AnyParty,
  DecisionKey,
  EntryKey,
  MomentKey,
  moments,
  decisions,
  PersonaKey,
  personas,
  SegmentKey,
  segments,
  SourceKey,
} from './researchOutline.ts';
import type { clusters, ClusterKey, IdeaKey, looseNotes, QuestionKey } from './workshopOutline.ts';

// The words of the sample's way from pain to praise in one language. Where an outline lists things, the words stand in the
// same order, as many as there are.

/** A text for each thing that is listed. */
type Said<Listed extends readonly unknown[]> = SaidAs<string, Listed>;
type SaidAs<Words, Listed extends readonly unknown[]> = { readonly [Place in keyof Listed]: Words };

type Entries = typeof personas & typeof segments & typeof decisions & typeof moments;
type FoundPain = Exclude<PainKey, DonePain>;
/** Pains against which something was done that showed. */
export type DonePain = {
  readonly [Key in PainKey]: (typeof pains)[Key]['state'] extends 'praised' | 'relapsed' ? Key : never;
}[PainKey];

interface Profile {
  readonly needs: string;
  readonly gives: string;
  readonly gets: string;
  readonly capability: string;
}

interface BarrierText {
  readonly text: string;
  readonly threshold: string;
  readonly lowering: string;
}

export interface ResearchText {
  readonly profiles: Readonly<Record<AnyParty, Profile>>;
  readonly sources: Readonly<Record<SourceKey, { readonly title: string; readonly text: string }>>;
  readonly personas: Readonly<Record<PersonaKey, { readonly text: string; readonly goals: string }>>;
  readonly segments: Readonly<
    Record<SegmentKey, { readonly title: string; readonly text: string; readonly rule: string | null }>
  >;
  readonly decisions: Readonly<
    Record<DecisionKey, { readonly title: string; readonly text: string; readonly seeks: string }>
  >;
  readonly moments: {
    readonly [Key in MomentKey]: {
      readonly title: string;
      readonly text: string;
      readonly barriers: SaidAs<BarrierText, (typeof moments)[Key]['barriers']>;
      readonly motivations: Said<(typeof moments)[Key]['motivations']>;
      readonly rankReason: string | null;
    };
  };
  /** Word for word, from the sources of the outline. */
  readonly passages: { readonly [Key in EntryKey]: Said<Entries[Key]['passages']> };
}

export interface PainText {
  readonly owners: Readonly<Record<OwnerKey, string>>;
  readonly tags: Readonly<Record<TagKey, string>>;
  readonly units: Readonly<Record<UnitKey, string>>;
  readonly pains: {
    readonly [Key in PainKey]: {
      readonly causes: Said<(typeof pains)[Key]['causes']>;
      readonly evidence: Said<(typeof pains)[Key]['evidence']>;
    };
  };
  readonly praises: {
    readonly [Key in keyof typeof praises]: Said<(typeof praises)[Key]['evidence']>;
  };
  /** What was done, and what is said since. */
  readonly done: Readonly<Record<DonePain, { readonly remedy: string; readonly wordsNow: string }>>;
  /** What is to be said one day. */
  readonly wordsThen: Readonly<Partial<Record<FoundPain, string>>>;
  readonly acceptedReason: string;
  readonly clusters: {
    readonly [Key in ClusterKey]: {
      readonly name: string;
      readonly notes: Said<(typeof clusters)[Key]['notes']>;
    };
  };
  readonly looseNotes: Said<typeof looseNotes>;
}

export interface RemedyText {
  readonly questions: Readonly<Record<QuestionKey, string>>;
  readonly ideas: Readonly<Record<IdeaKey, string>>;
  readonly actions: { readonly [Key in ActionKey]: { readonly title: string; readonly text: string } };
  readonly portfolios: Readonly<Record<PortfolioKey, string>>;
  readonly figures: Readonly<Record<FigureKey, string>>;
  readonly promises: Readonly<Record<PromiseKey, string>>;
  readonly surveys: Readonly<Record<SurveyKey, string>>;
  /** At values of which something is to be said beside that they are assumed; by their place. */
  readonly pointNotes: { readonly [Key in keyof typeof figures]?: Readonly<Record<number, string>> };
}

export interface StoryText extends ResearchText, PainText, RemedyText {
  /** Money is said in a currency of the reader: so much of it for each unit of the outline. */
  readonly money: { readonly currency: string; readonly rate: number };
  /** What a text is marked with that holds a figure of the example: in brackets behind it. */
  readonly brackets: readonly [open: string, close: string];
  /** What the maps are about. */
  readonly about: string;
}

import type {
  InsightKey,
  LabelKey,
  LaneKey,
  PartyKey,
  PraisedKey,
  ReportedKey,
  StageKey,
  StepKey,
} from './outline.ts';

/** All words of the sample in one language. */
export interface SampleText {
  readonly projectName: string;
  readonly mapNames: { readonly buying: string; readonly claiming: string };
  readonly parties: Readonly<Record<PartyKey, string>>;
  readonly stages: Readonly<Record<StageKey, string>>;
  readonly lanes: Readonly<Record<LaneKey, string>>;
  readonly steps: Readonly<Record<StepKey, string>>;
  /** At the ways out of a decision. */
  readonly labels: Readonly<Record<LabelKey, string>>;
  /** In the customer's words. */
  readonly insights: Readonly<Record<InsightKey, string>>;
  readonly praised: Readonly<
    Record<
      PraisedKey,
      {
        readonly remedy: string;
        readonly wordsNow: string;
        readonly metricName: string;
        readonly unit: string;
      }
    >
  >;
  /** Where the figures of the praised pains come from: nowhere. */
  readonly assumed: string;
  readonly reported: Readonly<
    Record<
      ReportedKey,
      { readonly name: string; readonly value: number; readonly unit: string; readonly note: string }
    >
  >;
  /** Where the reported figures come from. */
  readonly article: string;
}

import type { ChannelKey, ExchangeKey, OtherNodeKey } from './details.ts';
import type { InsightKey, LabelKey, LaneKey, PartyKey, ReportedKey, StageKey, StepKey } from './outline.ts';

/** All words of the sample in one language. */
export interface SampleText {
  readonly projectName: string;
  readonly mapNames: Readonly<Record<'buying' | 'claiming' | 'settling' | 'network', string>>;
  readonly parties: Readonly<Record<PartyKey, string>>;
  readonly stages: Readonly<Record<StageKey, string>>;
  readonly lanes: Readonly<Record<LaneKey, string>>;
  readonly steps: Readonly<Record<StepKey, string>>;
  readonly channels: Readonly<Record<ChannelKey, string>>;
  /** What the customer thinks at a step. */
  readonly thoughts: Readonly<Partial<Record<StepKey, string>>>;
  /** What could be done in a stage. */
  readonly ideas: Readonly<Partial<Record<StageKey, string>>>;
  /** Of the value network, beside those who have lanes as well. */
  readonly nodes: Readonly<Record<OtherNodeKey, string>>;
  readonly exchanges: Readonly<Record<ExchangeKey, readonly [given: string, received: string]>>;
  /** At the ways out of a decision. */
  readonly labels: Readonly<Record<LabelKey, string>>;
  /** In the customer's words. */
  readonly insights: Readonly<Record<InsightKey, string>>;
  /** Where the figures of the sample's own firm come from: nowhere. */
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

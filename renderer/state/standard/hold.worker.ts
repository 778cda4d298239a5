import type { Holding } from '../../../shared/analysis/standard/holdingOf.ts';
import type { Held } from '../../../shared/analysis/standard/holdJourney.ts';
import { holdJourney } from '../../../shared/analysis/standard/holdJourney.ts';

export type HoldAnswer =
  | { readonly kind: 'done'; readonly done: number; readonly of: number }
  | { readonly kind: 'held'; readonly held: Held };

// In a worker of its own: an alignment may take seconds, and on the page it could not be stopped.
self.onmessage = ({ data: { standard, journey } }: MessageEvent<Holding>) => {
  const say = (answer: HoldAnswer): void => {
    self.postMessage(answer);
  };
  const held = holdJourney(standard, journey, {
    onRun: (done, of) => {
      say({ kind: 'done', done, of });
    },
  });
  say({ kind: 'held', held });
};

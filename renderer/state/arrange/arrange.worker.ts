import type { StepMove } from '../../../shared/commands/moveSteps.ts';
import type { ArrangeGroup } from '../../../shared/scene/arrange/arrangeGroup.ts';
import { arrangeGroups } from './arrangeGroups.ts';

export type ArrangeAnswer =
  | { readonly kind: 'done'; readonly done: number }
  | { readonly kind: 'moves'; readonly moves: readonly StepMove[] }
  | { readonly kind: 'failed'; readonly message: string };

// In a worker of its own: on the page it would stop the window for as long as it takes, and could not be cancelled.
self.onmessage = ({ data }: MessageEvent<readonly ArrangeGroup[]>) => {
  const say = (answer: ArrangeAnswer): void => {
    self.postMessage(answer);
  };
  arrangeGroups(data, (done) => {
    say({ kind: 'done', done });
  }).then(
    (moves) => {
      say({ kind: 'moves', moves });
    },
    (error: unknown) => {
      say({ kind: 'failed', message: String(error) });
    },
  );
};

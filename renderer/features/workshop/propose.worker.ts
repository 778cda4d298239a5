import { proposeClusters } from '../../../shared/analysis/workshop/proposeClusters.ts';
import type { NoteText } from '../../../shared/analysis/workshop/proposeClusters.ts';

// In a worker of its own: two thousand notes take the better part of a second.
self.onmessage = ({ data }: MessageEvent<readonly NoteText[]>) => {
  self.postMessage(proposeClusters(data));
};

import { imageOf } from './picture.ts';
import type { ImageRequest } from './picture.ts';

// In a worker of its own: laying the connections of 10,000 steps takes about a second, and who runs through the
// lines of the history would wait for each.
self.onmessage = ({ data }: MessageEvent<ImageRequest>) => {
  self.postMessage(imageOf(data));
};

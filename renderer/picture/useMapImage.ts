import { useEffect, useRef, useState } from 'react';
import type { ImageRequest, MapImage } from './picture.ts';

interface Drawn {
  readonly image: MapImage;
  readonly of: ImageRequest;
}

interface ShownImage {
  /** The last that was drawn; null until the first is. */
  readonly image: MapImage | null;
  /** The one that is wanted takes so long that the person is told. */
  readonly isSlow: boolean;
}

const slow = 500;

/** The image of a map, drawn beside the window. What is wanted last is drawn next; what was wanted in between never is. */
export function useMapImage(wanted: ImageRequest): ShownImage {
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  const [slowOne, setSlowOne] = useState<ImageRequest | null>(null);
  const draw = useRef<(request: ImageRequest) => void>(() => undefined);

  useEffect(() => {
    const worker = new Worker(new URL('./drawMap.worker.ts', import.meta.url), { type: 'module' });
    let current: ImageRequest | null = null;
    let next: ImageRequest | null = null;
    const begin = (request: ImageRequest) => {
      current = request;
      worker.postMessage(request);
    };
    draw.current = (request) => {
      if (current === null) begin(request);
      else next = request;
    };
    worker.onmessage = ({ data }: MessageEvent<MapImage>) => {
      if (current !== null) setDrawn({ image: data, of: current });
      current = null;
      if (next !== null) begin(next);
      next = null;
    };
    return () => worker.terminate();
  }, []);

  useEffect(() => {
    draw.current(wanted);
    const timer = setTimeout(() => setSlowOne(wanted), slow);
    return () => clearTimeout(timer);
  }, [wanted]);

  return { image: drawn?.image ?? null, isSlow: slowOne === wanted && drawn?.of !== wanted };
}

import { startTransition, useEffect, useState } from 'react';

/**
 * False until the map has been painted for the first time: what stands beside it waits so long, since who opens a
 * project waits for the map.
 */
export function useIsMapDrawn(): boolean {
  const [isDrawn, setIsDrawn] = useState(false);
  useEffect(() => {
    let frame = 0;
    // The canvas knows its size in the first frame and shows its steps in the second.
    const after = (frames: number): void => {
      frame = requestAnimationFrame(() => {
        if (frames > 1) after(frames - 1);
        else startTransition(() => setIsDrawn(true));
      });
    };
    after(3);
    return () => cancelAnimationFrame(frame);
  }, []);
  return isDrawn;
}

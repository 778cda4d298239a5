import { useEffect, useState } from 'react';

/** The time in ms, told again every `every` ms: what says "3 minutes ago" stays true. */
export function useNow(now: () => number, every: number): number {
  const [at, setAt] = useState(now);
  useEffect(() => {
    const timer = setInterval(() => setAt(now()), every);
    return () => clearInterval(timer);
  }, [now, every]);
  return at;
}

import { useEffect, useEffectEvent, useState } from 'react';
import type { RefObject } from 'react';
import { cardPitch } from '../../../shared/analysis/board/boardLayout.ts';

/** Between which heights of the board cards are drawn, px. */
export interface DrawnRange {
  readonly from: number;
  readonly to: number;
}

/** Cards above and below what is seen, drawn ahead of the wheel. */
const ahead = 3;

/** What of the board is drawn: told in whole cards, so that most frames of a scroll draw nothing anew. */
export function useBoardView(scroller: RefObject<HTMLElement | null>): {
  readonly range: DrawnRange;
  readonly onScroll: () => void;
} {
  const [rows, setRows] = useState({ first: 0, last: 12 });
  const look = () => {
    const element = scroller.current;
    if (element === null) return;
    const first = Math.floor(element.scrollTop / cardPitch) - ahead;
    const last = Math.ceil((element.scrollTop + element.clientHeight) / cardPitch) + ahead;
    setRows((before) => (before.first === first && before.last === last ? before : { first, last }));
  };
  const lookAgain = useEffectEvent(look);
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(() => lookAgain());
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller]);
  return { range: { from: rows.first * cardPitch, to: rows.last * cardPitch }, onScroll: look };
}

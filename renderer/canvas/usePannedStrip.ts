import { useStoreApi } from '@xyflow/react';
import { useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';
import type { Id } from '../../shared/model/ids.ts';
import type { HeaderPlace } from './headerPlace.ts';
import { headerSize } from './mapView.ts';

/**
 * Moves the headers of a strip with the map: all of them by one transform, so that a pan works out the style of two
 * elements, not of hundreds. Of the header that reaches under the edge of the canvas it writes how much of it does, px
 * of the screen (`--hidden`): its name stands beside the edge. It returns the element that is moved, and the function
 * that takes the elements of the headers.
 */
export function usePannedStrip(
  kind: 'stages' | 'lanes',
  places: readonly HeaderPlace[],
): {
  readonly ground: RefObject<HTMLDivElement | null>;
  readonly take: (id: Id) => (element: HTMLElement | null) => () => void;
} {
  const store = useStoreApi();
  const ground = useRef<HTMLDivElement>(null);
  const elements = useRef(new Map<Id, HTMLElement>());
  const edge = useRef<HTMLElement | null>(null);

  useLayoutEffect(() => {
    let last: readonly number[] = [];
    const place = () => {
      const { transform } = store.getState();
      if (transform === last) return;
      last = transform;
      const [x, y, zoom] = transform;
      const isAcross = kind === 'stages';
      const pan = isAcross ? x : y;
      ground.current?.style.setProperty('transform', `translate${isAcross ? 'X' : 'Y'}(${pan}px)`);
      const from = (isAcross ? headerSize.lanes : headerSize.stages) - pan;
      const under = places.find(({ at, size }) => at * zoom < from && (at + size) * zoom > from);
      const element = under === undefined ? null : (elements.current.get(under.id) ?? null);
      if (edge.current !== element) edge.current?.style.removeProperty('--hidden');
      edge.current = element;
      if (under !== undefined) element?.style.setProperty('--hidden', `${from - under.at * zoom}px`);
    };
    place();
    return store.subscribe(place);
  });

  return {
    ground,
    take: (id) => (element) => {
      const { current } = elements;
      if (element !== null) current.set(id, element);
      return () => current.delete(id);
    },
  };
}

import { useEffect, useId, useRef } from 'react';
import type { RefObject } from 'react';

/**
 * Beyond about a thousand steps, signs: so many elements would make a window slow to move. Such a map is shown as an image,
 * whose words have the fonts of the system only.
 */
const mostInline = 2_000_000;

/**
 * Shows a drawing in an element; what it showed before stays until then. As a part of the page, for in an image Han words
 * would be blank on a computer without a Han font: an image may use none of those that the program carries.
 */
export function useDrawnSvg(svg: string | null): RefObject<HTMLDivElement | null> {
  const element = useRef<HTMLDivElement>(null);
  const prefix = useId();
  useEffect(() => {
    if (svg === null) return undefined;
    if (svg.length <= mostInline) {
      const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml');
      // Two drawings on one page name their clips alike.
      for (const clip of documentElement.querySelectorAll('clipPath')) clip.id = `${prefix}${clip.id}`;
      for (const cut of documentElement.querySelectorAll('[clip-path]')) {
        const name = cut.getAttribute('clip-path')?.replace('url(#', `url(#${prefix}`) ?? '';
        cut.setAttribute('clip-path', name);
      }
      element.current?.replaceChildren(documentElement);
      return undefined;
    }
    const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
    const image = new Image();
    image.alt = '';
    image.draggable = false;
    image.src = url;
    element.current?.replaceChildren(image);
    return () => URL.revokeObjectURL(url);
  }, [svg, prefix]);
  return element;
}

import type { DesktopDoor } from '../../../shared/contract/channels.ts';
import type { Desktop } from './startDesktop.ts';

/** Calls a channel as the page does, through the preload script's door; gives the `Answer`. */
export function call({ page }: Desktop, channel: string, request: unknown): Promise<unknown> {
  return page.evaluate(
    ([name, value]) => (window as unknown as { praisepoint: DesktopDoor }).praisepoint.call(name, value),
    [channel, request] as const,
  );
}

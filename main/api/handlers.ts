import type { ChannelName, channels } from '../../shared/contract/channels.ts';
import type { HandlersOf } from './dispatch.ts';

/** The handlers of one domain: the channels whose name begins with it. */
export type Handlers<Domain extends string> = Pick<
  HandlersOf<typeof channels>,
  Extract<ChannelName, `${Domain}.${string}`>
>;

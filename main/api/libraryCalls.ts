import type { ChannelName, Request, Response } from '../../shared/contract/channels.ts';

/** The channels that the library answers: all but what the host says of itself. */
export type LibraryChannel = Exclude<ChannelName, 'host.describe'>;

/** What the router needs of the library (main/library/client.ts). */
export interface LibraryCalls {
  readonly call: <Name extends LibraryChannel>(
    name: Name,
    request: Request<Name>,
  ) => Promise<Response<Name>>;
}

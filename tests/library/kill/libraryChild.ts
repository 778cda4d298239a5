import { join } from 'node:path';
import { startLibrary } from '../../../main/library/client.ts';
import { PraisepointError } from '../../../shared/contract/errors.ts';
import type { Answer } from '../../../shared/contract/errors.ts';

interface Request {
  readonly ticket: number;
  readonly channel: string;
  readonly request: unknown;
}

const [folder = ''] = process.argv.slice(2);
const workerFile = join(import.meta.dirname, '..', '..', '..', 'main', 'library', 'worker.ts');
const client = await startLibrary({ workerFile, folder });
const call = client.call as (channel: string, request: unknown) => Promise<unknown>;

process.on('message', ({ ticket, channel, request }: Request) => {
  void call(channel, request)
    .then((value): Answer<unknown> => ({ ok: true, value }))
    .catch((error: unknown): Answer<unknown> => {
      if (error instanceof PraisepointError) return { ok: false, fault: error.fault };
      throw error;
    })
    .then((answer) => process.send?.({ ticket, answer }));
});
process.send?.('ready');

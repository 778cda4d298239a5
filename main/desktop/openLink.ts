import { shell } from 'electron';
import { PraisepointError } from '../../shared/contract/errors.ts';
import { linkAddress } from '../../shared/rules/linkAddress.ts';

const mayBeOpened = new Set(['http:', 'https:', 'mailto:']);

/**
 * The only way out of the window: hands an address of a step to the system's browser or mail program. Anything but a
 * plain http, https or mailto address is refused, whoever asks: other schemes start programs.
 */
export async function openLink(text: string): Promise<void> {
  const address = linkAddress(text);
  if (address === null || !URL.canParse(address)) throw new PraisepointError('invalid-request');
  const url = new URL(address);
  const isBare = url.username === '' && url.password === '';
  if (!mayBeOpened.has(url.protocol) || !isBare) throw new PraisepointError('invalid-request');
  await shell.openExternal(url.href);
}

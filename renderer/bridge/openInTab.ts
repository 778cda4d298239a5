import { PraisepointError } from '../../shared/contract/errors.ts';
import { linkAddress } from '../../shared/rules/linkAddress.ts';

/** Opens an address in a tab of its own, which learns neither who opened it nor from where. */
export async function openInTab(text: string): Promise<void> {
  const address = linkAddress(text);
  if (address === null || !URL.canParse(address)) throw new PraisepointError('invalid-request');
  const link = document.createElement('a');
  link.href = new URL(address).href;
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
}

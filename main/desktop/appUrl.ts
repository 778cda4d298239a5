/** Where the one page of the program is. */
export const pageUrl = 'app://praisepoint/';

/** Whether this is a page, worker or picture of ours. Our pages make blobs too: the pictures of drawings. */
export function isAppUrl(text: string): boolean {
  const inner = text.startsWith('blob:') ? text.slice('blob:'.length) : text;
  if (!URL.canParse(inner)) return false;
  const url = new URL(inner);
  return url.protocol === 'app:' && url.host === 'praisepoint' && url.username === '' && url.password === '';
}

import { limits } from '../model/limits.ts';

// Space, control characters and what a URL parser would quietly take out or turn round.
const unwanted = /[\s\p{Cc}\p{Cf}\\"<>^`{|}]/u;
const web = /^https?:\/\/[^/?#@]+(?:[/?#]|$)/i;
const mail = /^mailto:[^@?]+@[^@?/]+\.[^@?/]+(?:\?|$)/i;
const bareMail = /^[^\s@:/?#]+@[^\s@:/?#]+\.[^\s@:/?#]+$/;
const bareWeb = /^[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?(?:\.[\p{L}\p{N}-]+)+(?::\d+)?(?:[/?#]|$)/u;

/**
 * The address that a person meant by what was typed or pasted: `example.org/x` is one of the web, `a@example.org` one
 * of mail. Null where it is nothing that may be opened: only http, https and mailto may, without a name and password.
 * Whoever opens it parses it once more, with a real parser.
 */
export function linkAddress(typed: string): string | null {
  const text = typed.trim();
  if (text === '' || text.length > limits.urlLength || unwanted.test(text)) return null;
  if (web.test(text) || mail.test(text)) return text;
  if (bareMail.test(text)) return within(`mailto:${text}`);
  return bareWeb.test(text) ? within(`https://${text}`) : null;
}

function within(address: string): string | null {
  return address.length <= limits.urlLength ? address : null;
}

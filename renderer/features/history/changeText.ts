import type { TFunction } from 'i18next';
import type { LoggedChange } from '../../../shared/contract/channels.ts';
import { cutToCodePoints } from '../../../shared/model/text.ts';

/** A line or two. */
const longest = 80;

/** What a change did, with a capital: it stands alone. `t` of the namespaces `history` and `changes`. */
export function changeText(t: TFunction<['history', 'changes']>, change: LoggedChange): string {
  const args = Object.fromEntries(
    Object.entries(change.label.args).map(([key, value]) => [
      key,
      typeof value === 'string' ? cut(value) : value,
    ]),
  );
  const text = t(`changes:${change.label.key}` as 'changes:renameMap', args as { name: string });
  if (change.undoes !== null) return capital(t('undoOf', { change: text }));
  return capital(change.redoes === null ? text : t('redoOf', { change: text }));
}

function cut(text: string): string {
  const short = cutToCodePoints(text, longest);
  return short === text ? text : `${short}…`;
}

function capital(text: string): string {
  const [first = '', ...rest] = Array.from(text);
  return first.toLocaleUpperCase('en') + rest.join('');
}

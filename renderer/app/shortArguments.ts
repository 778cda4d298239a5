import { cutToCodePoints } from '../../shared/model/text.ts';

type Arguments = Readonly<Record<string, string | number>>;

// A tip of one or two lines.
const longest = 60;

/** The arguments of a change's label with long texts cut, so that its name fits into a tip. */
export function shortArguments(args: Arguments): Arguments {
  return Object.fromEntries(Object.entries(args).map(([key, value]) => [key, shorten(value)]));
}

function shorten(value: string | number): string | number {
  if (typeof value === 'number') return value;
  const short = cutToCodePoints(value, longest);
  return short === value ? value : `${short}…`;
}

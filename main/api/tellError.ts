import { PraisepointError } from '../../shared/contract/errors.ts';

/**
 * An error for the log of the host: what kind it is and where it arose, never its message, since messages quote
 * what a person wrote (JSON.parse and SQLite's full-text search both do).
 */
export function tellError(error: unknown): string {
  const lines: string[] = [];
  for (let one: unknown = error; one !== undefined && lines.length < 40; one = causeOf(one)) {
    if (!(one instanceof Error)) {
      lines.push(`${lines.length === 0 ? '' : 'because of '}a thrown ${typeof one}`);
      break;
    }
    lines.push(`${lines.length === 0 ? '' : 'because of '}${kindOf(one)}`, ...placesOf(one));
  }
  return lines.join('\n');
}

function kindOf(error: Error): string {
  if (error instanceof PraisepointError) return `PraisepointError ${error.fault.code}`;
  const code =
    'code' in error && /^[A-Z0-9_]{2,60}$/.test(String(error.code)) ? ` ${String(error.code)}` : '';
  return `${error.name.slice(0, 60)}${code}`;
}

/** The lines of the stack; its head is the message, which may itself have several lines. */
function placesOf(error: Error): readonly string[] {
  const told = `${error.name}: ${error.message}`;
  const stack = error.stack ?? '';
  const rest = stack.startsWith(told) ? stack.slice(told.length) : stack;
  return rest
    .split('\n')
    .filter((line) => /^ {4}at .*:\d+:\d+\)?$/.test(line))
    .slice(0, 12);
}

function causeOf(error: unknown): unknown {
  return error instanceof Error ? error.cause : undefined;
}

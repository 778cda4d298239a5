import { parseArgs } from 'node:util';

export interface Flags {
  /** null: the default folder. */
  readonly data: string | null;
  /** 0: any free port; null: the default one, or a free one when that is taken. */
  readonly port: number | null;
  /** Whether to open the person's browser. */
  readonly open: boolean;
}

export const usage = `usage: [--data DIR] [--port N] [--no-open]
  --data DIR   where the library lies (default: the folder for data of applications)
  --port N     the port on 127.0.0.1, 0 for any that is free
  --no-open    do not open a browser`;

/** The flags, or in a line what is wrong with them. */
export function readFlags(args: readonly string[]): Flags | { readonly wrong: string } {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        data: { type: 'string' },
        port: { type: 'string' },
        'no-open': { type: 'boolean' },
      },
      allowPositionals: false,
      strict: true,
    });
    if (values.data === '') return { wrong: '--data needs a folder' };
    if (values.port !== undefined && !isPort(values.port)) {
      return { wrong: `--port needs a number from 0 to 65535, not '${values.port}'` };
    }
    return {
      data: values.data ?? null,
      port: values.port === undefined ? null : Number(values.port),
      open: values['no-open'] !== true,
    };
  } catch (error) {
    // Node says what it does not know, and what could be meant; its first sentence is enough.
    const said = error instanceof Error ? error.message : 'unknown flag';
    return { wrong: said.split(/\. |\.?\n/)[0] ?? said };
  }
}

function isPort(text: string): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) <= 65_535;
}

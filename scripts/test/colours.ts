/** The environment in which tools colour for a person at a terminal, and not for a file or a CI's log. */
export const colours: Readonly<Record<string, string>> = process.stdout.isTTY ? {} : { NO_COLOR: '1' };

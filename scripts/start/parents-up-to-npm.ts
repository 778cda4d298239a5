import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

interface Process {
  readonly parent: number;
  readonly command: string;
}

/**
 * The ids of our ancestors from our parent up to the package manager. npm runs a script through
 * `sh -c`, which some shells replace by the command and others stay beside it; so every shell of that
 * kind is passed over, and the first other process is npm (or pnpm, or yarn).
 */
export function parentsUpToNpm(): number[] {
  const chain = [process.ppid];
  // Windows tells no command lines without a detour, and its npm waits with us: the parent must do.
  if (process.platform === 'win32') return chain;
  for (
    let here = look(process.ppid);
    here !== undefined && isShellOfNpm(here.command);
    here = look(here.parent)
  ) {
    if (here.parent <= 1) break;
    chain.push(here.parent);
  }
  return chain;
}

function isShellOfNpm(command: string): boolean {
  return /^(\S*\/)?(sh|ash|dash|bash|zsh|ksh)\s+-c\s/.test(command);
}

function look(pid: number): Process | undefined {
  try {
    if (process.platform === 'linux') {
      const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
      // pid (name) state ppid …: the name may hold spaces and brackets, so from the last bracket on
      const parent = Number(stat.slice(stat.lastIndexOf(')')).split(' ')[2]);
      const command = readFileSync(`/proc/${String(pid)}/cmdline`, 'utf8').replaceAll('\0', ' ');
      return { parent, command };
    }
    const line = execFileSync('ps', ['-o', 'ppid=,command=', '-p', String(pid)], { encoding: 'utf8' });
    const [, parent, command] = /^\s*(\d+)\s+(.*)/.exec(line) ?? [];
    return parent === undefined || command === undefined ? undefined : { parent: Number(parent), command };
  } catch {
    return undefined; // it is gone, or not ours to look at
  }
}

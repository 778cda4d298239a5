import type { Project } from '../../../shared/model/project.ts';

/** The name, or with the first number behind it that no participant has. */
export function freeName(project: Pick<Project, 'participants'>, name: string): string {
  const taken = new Set(Object.values(project.participants).map((one) => one.name));
  for (let number = 1; ; number += 1) {
    const wanted = number === 1 ? name : `${name} ${number}`;
    if (!taken.has(wanted)) return wanted;
  }
}

import { projectFileEnding } from '../../shared/contract/projectFileLimits.ts';
import type { ChosenFile } from '../bridge/bridge.ts';

/** Whether a file is named as a whole project is; what is in it shows when it is read. */
export function isProjectFile({ name }: Pick<ChosenFile, 'name'>): boolean {
  return name.toLowerCase().endsWith(`.${projectFileEnding}`);
}

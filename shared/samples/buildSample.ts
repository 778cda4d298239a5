import type { CommandContext } from '../commands/command.ts';
import { emptyProject } from '../model/project.ts';
import type { Project } from '../model/project.ts';

// PLACEHOLDER so that the renderer builds: the engineer of the sample overwrites this file.
export function buildSample(_language: 'en' | 'zh-Hant' | 'zh-Hans', _context: CommandContext): { name: string; project: Project } {
  return { name: 'Sample', project: emptyProject };
}

import { addMap } from '../../../shared/commands/addMap.ts';
import type { AddMap } from '../../../shared/commands/addMap.ts';
import { runCommand } from '../../../shared/commands/command.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { emptyProject } from '../../../shared/model/tables.ts';
import type { Project } from '../../../shared/model/project.ts';
import { drawSkeleton } from '../../../shared/scene/drawSkeleton.ts';
import type { Theme } from '../../../shared/scene/palette.ts';
import { printSvg } from '../../../shared/scene/printSvg.ts';

/** What a map begins with as a small picture: its address. */
export function templatePicture(map: Omit<AddMap, 'id'>, theme: Theme): string {
  let made = 0;
  // Nothing of it is kept: any ids do.
  const newId = () => {
    made += 1;
    return `preview-${made}`;
  };
  const mapId = newId();
  const outcome = runCommand(emptyProject, addMap, { id: mapId, ...map }, { newId, now: () => 0 });
  const project = outcome.done ? outcome.project : emptyProject;
  return mapPicture(project, mapId, theme);
}

/** A map as a small picture: its address. */
export function mapPicture(project: Project, mapId: Id, theme: Theme): string {
  return `data:image/svg+xml,${encodeURIComponent(printSvg(drawSkeleton(project, mapId, theme)))}`;
}

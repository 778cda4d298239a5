import type { Response } from '../../shared/contract/channels.ts';
import { unpackProject } from '../../shared/model/packedProject.ts';
import type { Project } from '../../shared/model/project.ts';
import type { LibraryService } from '../../main/library/service.ts';

type Opened = Omit<Response<'projects.open'>, 'project'> & { readonly project: Project };

/** What `projects.open` answers, with the project as a window has it. */
export function openedIn(service: Pick<LibraryService, 'projects.open'>, id: string): Opened {
  const opened = service['projects.open']({ id });
  return { ...opened, project: unpackProject(opened.project) };
}

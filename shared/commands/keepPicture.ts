import type { Draft } from 'immer';
import type { Id } from '../model/ids.ts';
import { limits } from '../model/limits.ts';
import type { Project } from '../model/project.ts';
import type { Cell, Picture } from '../model/records.ts';
import { cleanLine } from '../model/text.ts';

/** A picture whose bytes the library has, before the project has a record of it; `id`: the one that it would get. */
export type NewPicture = Readonly<Pick<Picture, 'id' | 'hash' | 'name' | 'mediaType' | 'width' | 'height'>>;

/** Puts a picture into the project and answers its id: that of the record with the same bytes, where there is one. */
export function keepPicture(draft: Draft<Project>, before: Project, picture: NewPicture): Id {
  const known = Object.values(before.pictures).find((one) => one.hash === picture.hash);
  if (known !== undefined) return known.id;
  const { id, hash, mediaType, width, height } = picture;
  draft.pictures[id] = {
    id,
    hash,
    name: cleanLine(picture.name, limits.nameLength),
    mediaType,
    width,
    height,
  };
  return id;
}

/**
 * Takes out those of these pictures that nothing of the project points at any more. To be called when the change has
 * let go of them: what points at them is looked for in `before`, and each of those is asked in the draft whether it
 * still does.
 */
export function releasePictures(
  draft: Draft<Project>,
  before: Project,
  pictureIds: Iterable<Id | null>,
): void {
  const loose = new Set([...pictureIds].filter((id): id is Id => id !== null && id in before.pictures));
  if (loose.size === 0) return;
  for (const table of ['participants', 'cells', 'stepPictures', 'evidence'] as const) {
    for (const { id, pictureId } of Object.values<Holder>(before[table])) {
      if (pictureId !== null && loose.has(pictureId) && draft[table][id]?.pictureId === pictureId) {
        loose.delete(pictureId);
      }
    }
  }
  for (const id of loose) delete draft.pictures[id];
}

type Holder = Readonly<Pick<Cell, 'id' | 'pictureId'>>;

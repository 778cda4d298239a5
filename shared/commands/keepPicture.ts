import type { Draft } from 'immer';
import type { Id } from '../model/ids.ts';
import { limits } from '../model/limits.ts';
import type { Project } from '../model/project.ts';
import type { Picture } from '../model/records.ts';
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
 * Takes out a picture that nothing of the project points at any more. To be called when the change has let go of it:
 * what points at it is looked for in `before`, and each of those is asked in the draft whether it still does.
 */
export function releasePicture(draft: Draft<Project>, before: Project, pictureId: Id | null): void {
  if (pictureId === null || draft.pictures[pictureId] === undefined) return;
  const holders = [
    ...Object.values(before.participants)
      .filter((one) => one.pictureId === pictureId)
      .map((one) => draft.participants[one.id]),
    ...Object.values(before.cells)
      .filter((one) => one.pictureId === pictureId)
      .map((one) => draft.cells[one.id]),
    ...Object.values(before.stepPictures)
      .filter((one) => one.pictureId === pictureId)
      .map((one) => draft.stepPictures[one.id]),
  ];
  if (!holders.some((holder) => holder?.pictureId === pictureId)) delete draft.pictures[pictureId];
}

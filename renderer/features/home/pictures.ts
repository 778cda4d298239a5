import type { ProjectHead } from '../../../shared/model/project.ts';
import { drawPicture } from '../../../shared/scene/drawPicture.ts';
import type { Theme } from '../../../shared/scene/palette.ts';
import { printSvg } from '../../../shared/scene/printSvg.ts';
import type { Bridge } from '../../bridge/bridge.ts';

/** The picture of a project's first map; `none`: it has no map, or one without steps. */
export type Picture = { readonly url: string } | 'no-map' | 'no-steps';

// About what a person scrolls through in a while; a picture is some 10 kB.
const kept = 300;
const pictures = new Map<string, Promise<Picture>>();

/** The picture as an image's address, by the project's revision and the theme; made once. */
export function pictureOf(bridge: Bridge, { id, revision }: ProjectHead, theme: Theme): Promise<Picture> {
  const key = `${id} ${revision} ${theme}`;
  const known = pictures.get(key);
  if (known !== undefined) return known;
  const picture = makePicture(bridge, id, theme);
  pictures.set(key, picture);
  picture.catch(() => pictures.delete(key));
  for (const oldest of pictures.keys()) {
    if (pictures.size <= kept) break;
    pictures.delete(oldest);
  }
  return picture;
}

async function makePicture(bridge: Bridge, id: string, theme: Theme): Promise<Picture> {
  const { mapId, project } = await bridge.call('projects.picture', { id });
  if (mapId === null) return 'no-map';
  if (Object.keys(project.steps).length === 0) return 'no-steps';
  const svg = printSvg(drawPicture(project, mapId, theme));
  return { url: `data:image/svg+xml,${encodeURIComponent(svg)}` };
}

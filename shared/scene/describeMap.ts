import { readingOrder } from '../analysis/readingOrder.ts';
import type { Id } from '../model/ids.ts';
import type { Project } from '../model/project.ts';
import { cutToCodePoints } from '../model/text.ts';

const longest = 2000;

/** What a map shows, in the map's own words: its description, then the steps of each stage. */
export function describeMap(project: Project, mapId: Id): string {
  const parts: { name: string; titles: string[]; stageId: Id | null }[] = [];
  for (const { stageId, title } of readingOrder(project, mapId)) {
    const part = parts.at(-1);
    if (part !== undefined && part.stageId === stageId) part.titles.push(title);
    else parts.push({ stageId, name: project.stages[stageId ?? '']?.name ?? '', titles: [title] });
  }
  const stages = parts.map(({ name, titles }) => (name === '' ? '' : `${name}: `) + titles.join(', '));
  const text = [project.maps[mapId]?.description ?? '', ...stages].filter((part) => part !== '').join('\n');
  const cut = cutToCodePoints(text, longest);
  return cut === text ? text : `${cut}…`;
}

import type { Id } from '../model/ids.ts';
import { limits } from '../model/limits.ts';
import { cleanText } from '../model/text.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';

/** What a map is about; of a standard flow, what it is for. */
export const describeMap: Command<{ readonly mapId: Id; readonly description: string }> = {
  refusal: (project, { mapId }) => (project.maps[mapId] === undefined ? refuse('gone') : null),
  label: (project, { mapId }) => ({ key: 'describeMap', args: { name: project.maps[mapId]?.name ?? '' } }),
  apply: (draft, { mapId, description }) => {
    const map = draft.maps[mapId];
    if (map !== undefined) map.description = cleanText(description, limits.textLength);
  },
};

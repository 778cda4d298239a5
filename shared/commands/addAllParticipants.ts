import type { Id } from '../model/ids.ts';
import { participantsOf, stepsOf } from '../model/siblings.ts';
import { sizes } from '../model/sizes.ts';
import { refuse } from '../rules/refusal.ts';
import { addNode } from './addNode.ts';
import type { Command } from './command.ts';

/** From node to node: room for the words of an exchange. */
const pace = { x: sizes.step.width + 144, y: sizes.step.height + 120 } as const;

/**
 * Puts every participant of the project that is not on a value network yet there: the business side over the consumers,
 * each row about the middle of what is there, and below it.
 */
export const addAllParticipants: Command<{ readonly mapId: Id }> = {
  refusal: (project, { mapId }) => (project.maps[mapId]?.kind === 'network' ? null : refuse('gone')),
  label: () => ({ key: 'addAllParticipants', args: {} }),
  apply: (draft, { mapId }, applying) => {
    const nodes = stepsOf(applying.before, mapId);
    const there = new Set(nodes.map(({ participantId }) => participantId));
    const missing = participantsOf(applying.before).filter(({ id }) => !there.has(id));
    const rows = (['B', 'C'] as const)
      .map((side) => missing.filter((one) => one.side === side))
      .filter((row) => row.length > 0);
    const top = nodes.reduce((least, { y }) => Math.max(least, y + pace.y), nodes[0]?.y ?? 0);
    const xs = nodes.map(({ x }) => x);
    const middle = nodes.length === 0 ? 0 : (extreme(xs, Math.min) + extreme(xs, Math.max)) / 2;
    for (const [row, participants] of rows.entries()) {
      for (const [column, { id }] of participants.entries()) {
        const x = Math.round(middle + (column - (participants.length - 1) / 2) * pace.x);
        const place = { x, y: top + row * pace.y };
        addNode.apply(
          draft,
          { id: applying.newId(), mapId, party: { participantId: id }, ...place },
          applying,
        );
      }
    }
  },
};

function extreme(values: readonly number[], of: (one: number, other: number) => number): number {
  return values.reduce((found, value) => of(found, value));
}

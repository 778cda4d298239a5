import type { Draft } from 'immer';
import type { Id } from '../model/ids.ts';
import { limits } from '../model/limits.ts';
import type { Project } from '../model/project.ts';
import type { InsightCarrier } from '../model/insightRecords.ts';
import { cleanLine } from '../model/text.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';

export interface SetInsightCarrier {
  readonly insightId: Id;
  /** Left out: stays as it is; null: nobody. */
  readonly ownerId?: Id | null | undefined;
  /** A participant of the B side. */
  readonly participantId?: Id | null | undefined;
}

/** Who takes an insight on: the owner who answers for it, and the party of the business side that carries it. */
export const setInsightCarrier: Command<SetInsightCarrier> = {
  refusal: (project, { insightId, ownerId = null, participantId = null }) => {
    if (project.insights[insightId] === undefined) return refuse('gone');
    if (ownerId !== null && project.owners[ownerId] === undefined) return refuse('gone');
    if (participantId === null) return null;
    const participant = project.participants[participantId];
    if (participant === undefined) return refuse('gone');
    return participant.side === 'B' ? null : refuse('not-of-business');
  },
  label: (project, { insightId }) => ({
    key: 'setInsightCarrier',
    args: { name: cleanLine(project.insights[insightId]?.words ?? '', limits.nameLength) },
  }),
  apply: (draft, args, { before, newId }) => {
    writeCarrier(draft, before, args, newId);
  },
};

/** Says who takes an insight on; where nobody does, there is no record of it. */
export function writeCarrier(
  draft: Draft<Project>,
  before: Project,
  { insightId, ...given }: SetInsightCarrier,
  newId: () => Id,
): void {
  const known = carrierRowOf(before, insightId);
  const ownerId = given.ownerId === undefined ? (known?.ownerId ?? null) : given.ownerId;
  const participantId =
    given.participantId === undefined ? (known?.participantId ?? null) : given.participantId;
  const row = known === null ? undefined : draft.insightCarriers[known.id];
  if (row === undefined) {
    if (ownerId === null && participantId === null) return;
    const id = newId();
    draft.insightCarriers[id] = { id, insightId, ownerId, participantId };
  } else if (ownerId === null && participantId === null) {
    delete draft.insightCarriers[row.id];
  } else {
    row.ownerId = ownerId;
    row.participantId = participantId;
  }
}

/** The record that says who takes an insight on; null where nobody does. */
export function carrierRowOf(
  project: Pick<Project, 'insightCarriers'>,
  insightId: Id,
): InsightCarrier | null {
  return Object.values(project.insightCarriers).find((one) => one.insightId === insightId) ?? null;
}

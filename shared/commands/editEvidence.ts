import type { Id } from '../model/ids.ts';
import { limits } from '../model/limits.ts';
import { cleanLine } from '../model/text.ts';
import { mayEvidence } from '../rules/mayEvidence.ts';
import { refuse } from '../rules/refusal.ts';
import { cleanFacts } from './addEvidence.ts';
import type { EvidenceFacts } from './addEvidence.ts';
import type { Command } from './command.ts';
import { keepPicture, releasePictures } from './keepPicture.ts';
import type { NewPicture } from './keepPicture.ts';

export interface EditEvidence {
  readonly evidenceId: Id;
  /** What is left out stays as it is. */
  readonly facts: Partial<EvidenceFacts>;
  /** Left out: the same; null: none any more. */
  readonly picture?: NewPicture | null;
}

/** What a piece of evidence says, otherwise. */
export const editEvidence: Command<EditEvidence> = {
  refusal: (project, { evidenceId, facts, picture }) => {
    const known = project.evidence[evidenceId];
    if (known === undefined) return refuse('gone');
    const hasPicture = picture === undefined ? known.pictureId !== null : picture !== null;
    return mayEvidence(project, { ...known, ...facts }, hasPicture);
  },
  label: (project, { evidenceId }) => ({
    key: 'editEvidence',
    args: { name: cleanLine(project.evidence[evidenceId]?.text ?? '', limits.nameLength) },
  }),
  apply: (draft, { evidenceId, facts, picture }, { before }) => {
    const [evidence, was] = [draft.evidence[evidenceId], before.evidence[evidenceId]];
    if (evidence === undefined || was === undefined) return;
    Object.assign(evidence, cleanFacts({ ...was, ...facts }));
    if (picture === undefined) return;
    evidence.pictureId = picture === null ? null : keepPicture(draft, before, picture);
    releasePictures(draft, before, [was.pictureId]);
  },
};

import type { Id } from '../model/ids.ts';
import type { Evidence } from '../model/insightRecords.ts';
import type { Project } from '../model/project.ts';
import { isBlank } from '../model/text.ts';
import { linkAddress } from './linkAddress.ts';
import { refuse } from './refusal.ts';
import type { Refusal } from './refusal.ts';

type Facts = Pick<Evidence, 'kind' | 'text' | 'value' | 'url' | 'at' | 'sourceId' | 'participantId'>;

/** The last millisecond that a date can name (ECMA-262). */
const lastMoment = 8.64e15;

/** Whether something may stand as evidence: it shows what its kind says, and what it names is there. */
export function mayEvidence(project: Project, facts: Facts, hasPicture: boolean): Refusal | null {
  const isGone = (table: Readonly<Record<Id, unknown>>, id: Id | null) =>
    id !== null && table[id] === undefined;
  if (isGone(project.sources, facts.sourceId) || isGone(project.participants, facts.participantId)) {
    return refuse('gone');
  }
  const { value, at, url } = facts;
  if (value !== null && !Number.isFinite(value)) return refuse('not-a-number');
  if (at !== null && (!Number.isInteger(at) || at < 0 || at > lastMoment)) return refuse('not-a-number');
  if (url.trim() !== '' && linkAddress(url) === null) return refuse('not-a-link');
  return isShown(facts, hasPicture) ? null : refuse('evidence-missing');
}

function isShown({ kind, text, value, url }: Facts, hasPicture: boolean): boolean {
  switch (kind) {
    case 'quote':
      return !isBlank(text);
    case 'count':
    case 'figure':
      return value !== null;
    case 'picture':
      return hasPicture;
    case 'recording':
      return url.trim() !== '' || !isBlank(text);
    case 'link':
      return url.trim() !== '';
  }
}

import type { Id } from '../model/ids.ts';
import { blanks } from '../model/blanks.ts';
import { limits } from '../model/limits.ts';
import { positionsAfter } from '../model/positionBetween.ts';
import type { Polarity } from '../model/records.ts';
import { byPosition } from '../model/siblings.ts';
import { cleanText } from '../model/text.ts';
import { refuse } from '../rules/refusal.ts';
import type { Command } from './command.ts';

export interface ClusterToInsight {
  readonly clusterId: Id;
  /** Of the insight that it becomes. */
  readonly id: Id;
  readonly polarity: Polarity;
  /** In the customer's words. */
  readonly words: string;
}

/**
 * Makes an insight of a cluster: at the steps that its notes are about, with each note as a quote that was observed and
 * how many voices they are together. The cluster stays, and leads to it.
 */
export const clusterToInsight: Command<ClusterToInsight> = {
  refusal: (project, { clusterId, words }) => {
    const cluster = project.clusters[clusterId];
    if (cluster === undefined) return refuse('gone');
    if (cluster.insightId !== null) return refuse('is-insight');
    return cleanText(words, limits.textLength) === '' ? refuse('words-missing') : null;
  },
  label: (project, { clusterId, polarity }) => ({
    key: polarity === 'pain' ? 'clusterToPain' : 'clusterToPraise',
    args: { name: project.clusters[clusterId]?.name ?? '' },
  }),
  apply: (draft, { clusterId, id, polarity, words }, { before, newId }) => {
    const cluster = draft.clusters[clusterId];
    if (cluster === undefined) return;
    const notes = Object.values(before.notes)
      .filter((note) => note.clusterId === clusterId)
      .sort(byPosition);
    draft.insights[id] = {
      ...blanks.insights,
      id,
      polarity,
      state: 'found',
      words: cleanText(words, limits.textLength),
      remedy: '',
      wordsNow: '',
    };
    cluster.insightId = id;
    for (const stepId of new Set(notes.flatMap((note) => note.stepId ?? []))) {
      const linkId = newId();
      draft.insightSteps[linkId] = { id: linkId, insightId: id, stepId };
    }
    const positions = positionsAfter(null, notes.length + 1);
    const proofs = [
      ...notes.map((note) => ({ kind: 'quote' as const, text: note.text, value: note.count, at: note.at })),
      ...(notes.length === 0
        ? []
        : [{ kind: 'count' as const, ...voicesOf(before.clusters, clusterId, notes) }]),
    ];
    for (const [place, { kind, text, value, at }] of proofs.entries()) {
      const evidenceId = newId();
      draft.evidence[evidenceId] = {
        id: evidenceId,
        insightId: id,
        kind,
        text,
        value,
        unit: '',
        url: '',
        pictureId: null,
        basis: 'observed',
        at,
        sourceId: null,
        participantId: null,
        position: positions[place] ?? '',
      };
    }
  },
};

function voicesOf(
  clusters: Readonly<Record<Id, { readonly name: string }>>,
  clusterId: Id,
  notes: readonly { readonly count: number }[],
): { readonly text: string; readonly value: number; readonly at: null } {
  const value = notes.reduce((sum, { count }) => sum + count, 0);
  return { text: clusters[clusterId]?.name ?? '', value, at: null };
}

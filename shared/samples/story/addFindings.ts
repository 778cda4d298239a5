import { addCause } from '../../commands/addCause.ts';
import { addEvidence } from '../../commands/addEvidence.ts';
import { addListed } from '../../commands/addListed.ts';
import { editCause } from '../../commands/editCause.ts';
import { editInsightFields } from '../../commands/editInsightFields.ts';
import type { InsightFields } from '../../commands/editInsightFields.ts';
import { linkInsight } from '../../commands/linkInsight.ts';
import { setInsightCarrier } from '../../commands/setInsightCarrier.ts';
import { setKanoAnswers } from '../../commands/setKanoAnswers.ts';
import type { Id } from '../../model/ids.ts';
import type { InsightKey } from '../outline.ts';
import { entriesOf, said } from './making.ts';
import type { Making } from './making.ts';
import { kano, owners, pains, praises, tags } from './painOutline.ts';
import type { EvidenceOutline, InsightFacts, PainFacts, PainKey } from './painOutline.ts';
import { sources } from './researchOutline.ts';

/** What is known of each insight: whose it is, why it is so, what shows it, and how heavy it is. */
export function addFindings(making: Making): void {
  const { story, run, idOf } = making;
  for (const key of owners)
    run(addListed, { list: 'owners', id: idOf(`owner:${key}`), name: story.owners[key] });
  for (const key of tags) run(addListed, { list: 'tags', id: idOf(`tag:${key}`), name: story.tags[key] });
  for (const [key, facts] of entriesOf(praises)) addFacts(making, key, facts, story.praises[key]);
  for (const [key, facts] of entriesOf<PainKey, PainFacts>(pains)) {
    addFacts(making, key, facts, story.pains[key].evidence);
    addCauses(making, key, facts.causes);
    run(editInsightFields, { insightId: idOf(`insight:${key}`), fields: fieldsOf(making, key, facts) });
    run(setInsightCarrier, {
      insightId: idOf(`insight:${key}`),
      ownerId: idOf(`owner:${facts.owner}`),
      participantId: facts.carrier === null ? null : making.partyOf(facts.carrier),
    });
    for (const [functional, dysfunctional, count] of kano[key] ?? []) {
      run(setKanoAnswers, { insightId: idOf(`insight:${key}`), functional, dysfunctional, count });
    }
  }
}

function fieldsOf({ story }: Making, key: PainKey, facts: PainFacts): InsightFields {
  const [severity, occurrence, detection] = facts.before;
  const done: Partial<Record<PainKey, { readonly remedy: string; readonly wordsNow: string }>> = story.done;
  const then: Partial<Record<PainKey, string>> = story.wordsThen;
  const wordsThen = then[key];
  return {
    affected: { share: facts.affected, basis: 'assumed' },
    importance: facts.importance,
    satisfaction: facts.satisfaction,
    severity,
    occurrence,
    detection,
    ...(facts.after === undefined
      ? {}
      : {
          severityAfter: facts.after[0],
          occurrenceAfter: facts.after[1],
          detectionAfter: facts.after[2],
        }),
    ...(wordsThen === undefined ? {} : { wordsNow: wordsThen }),
    ...done[key],
  };
}

function addFacts(
  making: Making,
  key: InsightKey,
  { parties, tags: own, evidence }: InsightFacts,
  words: readonly string[],
): void {
  const { run, idOf, partyOf } = making;
  const insightId = idOf(`insight:${key}`);
  for (const party of parties) {
    run(linkInsight, { insightId, list: 'participants', id: partyOf(party), isLinked: true });
  }
  for (const tag of own)
    run(linkInsight, { insightId, list: 'tags', id: idOf(`tag:${tag}`), isLinked: true });
  for (const [place, one] of evidence.entries()) show(making, insightId, one, said(words, place));
}

function show(
  { story, run, newId, idOf, partyOf, day, marked }: Making,
  insightId: Id,
  { kind, source, party, value, unit }: EvidenceOutline,
  words: string,
): void {
  const fromToday = sources[source].day;
  run(addEvidence, {
    id: newId(),
    insightId,
    picture: null,
    facts: {
      kind,
      text: value === undefined ? words : marked(words),
      value: value ?? null,
      unit: unit === undefined ? '' : story.units[unit],
      url: '',
      basis: value === undefined ? 'observed' : 'assumed',
      at: fromToday === null ? null : day(fromToday),
      sourceId: idOf(`source:${source}`),
      participantId: party === undefined ? null : partyOf(party),
    },
  });
}

/** The tree of whys: each under the one that it explains, the roots with the place where they lie. */
function addCauses(
  { story, run, newId, idOf, stepOf, partyOf }: Making,
  key: PainKey,
  outline: PainFacts['causes'],
): void {
  const insightId = idOf(`insight:${key}`);
  const ids: Id[] = [];
  for (const [place, { under, root }] of outline.entries()) {
    const id = newId();
    ids.push(id);
    const parentId = under === undefined ? null : said(ids, under);
    run(addCause, { id, insightId, parentId, text: said<string>(story.pains[key].causes, place) });
    if (root === undefined) continue;
    run(editCause, {
      causeId: id,
      fields: {
        isRoot: true,
        participantId: partyOf(root.party),
        stepId: root.step === undefined ? null : stepOf(root.step),
        causeInsightId: root.pain === undefined ? null : idOf(`insight:${root.pain}`),
      },
    });
  }
}

import { addResearchEntry } from '../../commands/addResearchEntry.ts';
import type { ResearchKind } from '../../commands/addResearchEntry.ts';
import { editResearchEntry } from '../../commands/editResearchEntry.ts';
import { feedEntry } from '../../commands/feedEntry.ts';
import { linkEntryStep } from '../../commands/linkEntryStep.ts';
import { setBurden } from '../../commands/setBurden.ts';
import { setFeeling } from '../../commands/setFeeling.ts';
import { setMoment } from '../../commands/setMoment.ts';
import { setProfile } from '../../commands/setProfile.ts';
import { writeBarrier } from '../../commands/writeBarrier.ts';
import { writeMotivation } from '../../commands/writeMotivation.ts';
import { writePassage } from '../../commands/writePassage.ts';
import { writeSegmentRule } from '../../commands/writeSegmentRule.ts';
import { writeSource } from '../../commands/writeSource.ts';
import type { StepKey } from '../outline.ts';
import { entriesOf, said } from './making.ts';
import type { Making } from './making.ts';
import {
  burdens,
  businessFeelings,
  decisions,
  moments,
  personas,
  profiles,
  segments,
  sources,
} from './researchOutline.ts';
import type { EntryKey, MomentKey, SegmentKey, SourceKey } from './researchOutline.ts';

/** Who they are, and the five steps of the research with the sources that they rest on. */
export function addResearch(making: Making): void {
  const { story, run, newId, idOf, stepOf, partyOf, money } = making;
  for (const [party, kind] of entriesOf(profiles)) {
    run(setProfile, { participantId: partyOf(party), fields: { kind, ...story.profiles[party] } });
  }
  for (const { step, party, valence } of businessFeelings) {
    run(setFeeling, { stepIds: [stepOf(step)], participantId: partyOf(party), valence });
  }
  for (const { step, party, effort, ...burden } of burdens) {
    const cost = 'cost' in burden ? money(burden.cost) : null;
    run(setBurden, { stepIds: [stepOf(step)], participantId: partyOf(party), fields: { effort, cost } });
  }
  addSources(making);

  for (const [key, { party, ...outline }] of entriesOf(personas)) {
    const participantId = partyOf(party);
    const title = making.project().participants[participantId]?.name ?? '';
    add('persona', key, title, participantId);
    const { text, goals } = story.personas[key];
    run(editResearchEntry, { entryId: idOf(`entry:${key}`), fields: { text, seeks: goals } });
    findAt(key, outline);
  }
  for (const [key, outline] of entriesOf(segments)) {
    const { title, text } = story.segments[key];
    add('segment', key, title);
    const size = { count: outline.size, basis: 'assumed' } as const;
    run(editResearchEntry, {
      entryId: idOf(`entry:${key}`),
      fields: { text, size, value: money(outline.value) },
    });
    addRule(key);
    findAt(key, outline);
  }
  for (const [key, outline] of entriesOf(decisions)) {
    const { title, ...fields } = story.decisions[key];
    add('decision-type', key, title);
    run(editResearchEntry, { entryId: idOf(`entry:${key}`), fields });
    findAt(key, outline);
  }
  for (const [key, outline] of entriesOf(moments)) {
    const { title, text } = story.moments[key];
    add('moment', key, title);
    run(editResearchEntry, { entryId: idOf(`entry:${key}`), fields: { text } });
    findAt(key, outline);
    decide(making, key);
  }

  function add(kind: ResearchKind, key: EntryKey, title: string, participantId: string | null = null): void {
    run(addResearchEntry, { id: idOf(`entry:${key}`), kind, title, participantId, newParticipantId: null });
  }

  function addRule(key: SegmentKey): void {
    const { rule } = segments[key];
    const value = story.segments[key].rule;
    if (rule === null || value === null) return;
    run(writeSegmentRule, { id: newId(), entryId: idOf(`entry:${key}`), fields: { ...rule, value } });
  }

  /** The steps at which it was found, what leads to it, and what the sources say. */
  function findAt(
    key: EntryKey,
    outline: {
      readonly steps: readonly StepKey[];
      readonly passages: readonly SourceKey[];
      readonly from?: readonly EntryKey[];
    },
  ): void {
    const entryId = idOf(`entry:${key}`);
    for (const step of outline.steps) run(linkEntryStep, { entryId, stepId: stepOf(step), isLinked: true });
    for (const from of outline.from ?? [])
      run(feedEntry, { fromId: idOf(`entry:${from}`), toId: entryId, isFed: true });
    for (const [place, source] of outline.passages.entries()) {
      const passage = said(story.passages[key], place);
      run(writePassage, { id: newId(), entryId, fields: { sourceId: idOf(`source:${source}`), passage } });
    }
  }
}

function addSources({ story, run, idOf, partyOf, day, marked, article }: Making): void {
  for (const [key, { kind, party, day: fromToday }] of entriesOf(sources)) {
    const { title, text } = story.sources[key];
    run(writeSource, {
      id: idOf(`source:${key}`),
      fields: {
        kind,
        title,
        at: fromToday === null ? null : day(fromToday),
        participantId: party === null ? null : partyOf(party),
        text: key === 'article' ? article : marked(text),
      },
    });
  }
}

/** What is at stake at a key decision moment, what holds people back there and what drives them on. */
function decide({ story, run, newId, idOf }: Making, key: MomentKey): void {
  const entryId = idOf(`entry:${key}`);
  const outline: {
    readonly people?: number;
    readonly leaving?: number;
    readonly importance?: number;
    readonly effort?: number;
    readonly rank?: number;
  } = moments[key];
  const { people, leaving, importance, effort, rank } = outline;
  const words = story.moments[key];
  const basis = 'assumed';
  run(setMoment, {
    entryId,
    fields: {
      people: people === undefined ? null : { count: people, basis },
      leaving: leaving === undefined ? null : { share: leaving, basis },
      importance: importance ?? null,
      effort: effort === undefined ? null : { days: effort, basis },
      rank: rank ?? null,
      rankReason: words.rankReason ?? '',
    },
  });
  for (const [place, barrier] of moments[key].barriers.entries()) {
    const fields = { ...barrier, ...said(words.barriers, place) };
    run(writeBarrier, { id: newId(), entryId, fields });
  }
  for (const [place, strength] of moments[key].motivations.entries()) {
    const fields = { strength, text: said(words.motivations, place) };
    run(writeMotivation, { id: newId(), entryId, fields });
  }
}

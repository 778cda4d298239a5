import { expect, test } from 'vitest';
import { runCommand } from '../../../shared/commands/command.ts';
import { moveCard } from '../../../shared/commands/moveCard.ts';
import { blanks } from '../../../shared/model/blanks.ts';
import { insightStates } from '../../../shared/model/kinds.ts';
import type { Project } from '../../../shared/model/project.ts';
import type { InsightState, MetricValue } from '../../../shared/model/records.ts';
import { emptyProject } from '../../../shared/model/tables.ts';
import { withProvenStates } from '../../../shared/rules/insightStates.ts';
import { fixedContext } from '../../fixtures/fixedContext.ts';
import { fixtureId } from '../../fixtures/projects/fixtureId.ts';
import { smallProject } from '../../fixtures/edits/story.ts';

// Every state from every state, with every combination of what a state may ask for (domain.md).

const figures = [
  'none',
  'no baseline',
  'baseline',
  'assumed gain',
  'measured gain',
  'measured loss',
] as const;
interface Presence {
  readonly cause: 'none' | 'without a place' | 'placed';
  readonly hasAction: boolean;
  readonly carrier: 'none' | 'B' | 'C';
  readonly figure: (typeof figures)[number];
  readonly isSaid: boolean;
  readonly hasReason: boolean;
}

/** Written anew, of nothing that `shared/rules` has. */
function mayEnter(state: InsightState, from: InsightState, there: Presence): boolean {
  const { cause, hasAction, carrier, figure, isSaid, hasReason } = there;
  if (state === from) return true;
  return {
    found: true,
    understood: cause === 'placed',
    planned: hasAction && carrier === 'B',
    trialled: figure !== 'none' && figure !== 'no baseline',
    praised: figure === 'measured gain' && isSaid,
    accepted: hasReason,
    relapsed: false,
  }[state];
}

const base = smallProject(fixedContext());
const [stepId = ''] = Object.keys(base.steps);
const [pain, action, metric] = [fixtureId(70_000_001), fixtureId(70_000_002), fixtureId(70_000_003)];
const [clerk, caller] = [fixtureId(70_000_004), fixtureId(70_000_005)];
let lastId = 70_000_100;
const newId = () => fixtureId((lastId += 1));

function table<Row extends { readonly id: string }>(rows: readonly Row[]): Record<string, Row> {
  return Object.fromEntries(rows.map((row) => [row.id, row]));
}

function figuresOf(figure: Presence['figure']): readonly MetricValue[] {
  const value = (
    moment: MetricValue['moment'],
    amount: number,
    basis: MetricValue['basis'],
  ): MetricValue => ({
    id: newId(),
    metricId: metric,
    moment,
    value: amount,
    basis,
    note: '',
  });
  const baseline = value('baseline', 45, 'measured');
  return {
    none: [],
    'no baseline': [value('actual', 2, 'measured')],
    baseline: [baseline],
    'assumed gain': [baseline, value('actual', 2, 'assumed')],
    'measured gain': [baseline, value('actual', 2, 'measured')],
    'measured loss': [baseline, value('actual', 60, 'measured')],
  }[figure];
}

function projectWith(state: InsightState, there: Presence): Project {
  const person = { description: '', colour: 'blue', pictureId: null, position: 'a0' } as const;
  const place = there.cause === 'placed' ? stepId : null;
  return {
    ...emptyProject,
    ...base,
    participants: {
      ...base.participants,
      ...table([
        { ...person, id: clerk, side: 'B', name: 'Clerk' },
        { ...person, id: caller, side: 'C', name: 'Caller' },
      ]),
    },
    insights: table([
      {
        ...blanks.insights,
        id: pain,
        polarity: 'pain',
        state,
        words: 'I hung up.',
        remedy: '',
        wordsNow: there.isSaid ? 'They picked up.' : ' ',
        acceptedReason: there.hasReason ? 'Dear' : '',
      },
    ]),
    causes: table(
      there.cause === 'none'
        ? []
        : [
            {
              id: newId(),
              insightId: pain,
              parentId: null,
              text: 'Two clerks',
              position: 'a0',
              isRoot: true,
              stepId: place,
              causeInsightId: null,
              participantId: null,
            },
          ],
    ),
    actions: table(
      there.hasAction
        ? [
            {
              id: action,
              title: 'A third clerk',
              description: '',
              state: 'planned',
              ownerId: null,
              participantId: null,
              stepId: null,
              dueAt: null,
              effort: null,
              oneOff: null,
              running: null,
              isMust: false,
              reach: null,
              impact: null,
              confidence: null,
              ease: null,
              position: 'a0',
            },
          ]
        : [],
    ),
    actionEffects: table(
      there.hasAction
        ? [
            {
              id: newId(),
              actionId: action,
              insightId: pain,
              stepId: null,
              participantId: null,
              field: 'share',
              amount: 0.5,
              basis: 'assumed',
            },
          ]
        : [],
    ),
    insightCarriers: table(
      there.carrier === 'none'
        ? []
        : [
            {
              id: newId(),
              insightId: pain,
              ownerId: null,
              participantId: there.carrier === 'B' ? clerk : caller,
            },
          ],
    ),
    metrics: table(
      there.figure === 'none'
        ? []
        : [
            {
              ...blanks.metrics,
              id: metric,
              insightId: pain,
              name: 'On hold',
              unit: 'min',
              direction: 'lower',
              source: '',
            },
          ],
    ),
    metricValues: table(figuresOf(there.figure)),
  };
}

const presences = (['none', 'without a place', 'placed'] as const).flatMap((cause) =>
  [false, true].flatMap((hasAction) =>
    (['none', 'B', 'C'] as const).flatMap((carrier) =>
      figures.flatMap((figure) =>
        [false, true].flatMap((isSaid) =>
          [false, true].map((hasReason): Presence => ({
            cause,
            hasAction,
            carrier,
            figure,
            isSaid,
            hasReason,
          })),
        ),
      ),
    ),
  ),
);

test.each(insightStates)('what is wanted as %s comes there with all that it needs, and not else', (state) => {
  const wrong: unknown[] = [];
  for (const there of presences) {
    for (const stored of insightStates) {
      const project = withProvenStates(projectWith(stored, there));
      const from = project.insights[pain]?.state ?? 'found';
      const args = { insightId: pain, state, beforeId: null };
      const outcome = runCommand(project, moveCard, args, fixedContext());
      const isThere = outcome.done && outcome.project.insights[pain]?.state === state;
      if (isThere !== mayEnter(state, from, there)) wrong.push({ from, ...there, isThere });
    }
  }
  expect(wrong.slice(0, 3)).toEqual([]);
});

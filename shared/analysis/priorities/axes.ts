import type { Action } from '../../model/actionRecords.ts';
import type { KanoAnswer } from '../../model/insightRecords.ts';
import type { Id } from '../../model/ids.ts';
import type { Project } from '../../model/project.ts';
import type { Insight } from '../../model/records.ts';
import { byPosition } from '../../model/siblings.ts';
import { peopleOf, stepsByInsight } from '../portfolio/weightOf.ts';
import { actionFigures } from './actionFigures.ts';
import { kanoOf } from './kano.ts';
import type { KanoCategory } from './kano.ts';
import { opportunityScore, riskPriority } from './scores.ts';

// What can be plotted against what. Pains that are neither praised nor accepted: what is done first is asked of the others.

export const plotted = ['insights', 'actions'] as const;
export type Plotted = (typeof plotted)[number];

export interface Axis {
  /** Where it begins and ends; null: from 0 to what there is. */
  readonly scale: readonly [from: number, to: number] | null;
  /** What a key moves, and what a drag is rounded to; 0: a part of the axis. Null: it is computed and cannot be set. */
  readonly step: number | null;
}

export const insightAxes = {
  people: { scale: null, step: null },
  weight: { scale: null, step: 0 },
  effort: { scale: null, step: null },
  importance: { scale: [0, 10], step: 0.5 },
  satisfaction: { scale: [0, 10], step: 0.5 },
  opportunity: { scale: [0, 20], step: null },
  severity: { scale: [0, 10], step: 1 },
  occurrence: { scale: [0, 10], step: 1 },
  detection: { scale: [0, 10], step: 1 },
  risk: { scale: null, step: null },
  riskAfter: { scale: null, step: null },
  better: { scale: [0, 1], step: null },
  worse: { scale: [0, -1], step: null },
} as const satisfies Readonly<Record<string, Axis>>;

export const actionAxes = {
  effort: { scale: null, step: 0 },
  oneOff: { scale: null, step: null },
  running: { scale: null, step: null },
  effect: { scale: null, step: null },
  reach: { scale: null, step: 0 },
  impact: { scale: [0, 10], step: 1 },
  confidence: { scale: [0, 1], step: 0.05 },
  ease: { scale: [0, 10], step: 1 },
  gain: { scale: null, step: null },
  rice: { scale: null, step: null },
  ice: { scale: null, step: null },
} as const satisfies Readonly<Record<string, Axis>>;

export type InsightAxis = keyof typeof insightAxes;
export type ActionAxis = keyof typeof actionAxes;
export type AxisKey = InsightAxis | ActionAxis;

/** The axes that a thing has. */
export function axesOf(kind: Plotted): Readonly<Partial<Record<AxisKey, Axis>>> {
  return kind === 'insights' ? insightAxes : actionAxes;
}

/** Something that can be plotted, with what it has on each axis; null: not known. */
export interface Plottable {
  readonly id: Id;
  readonly name: string;
  readonly values: Readonly<Partial<Record<AxisKey, number | null>>>;
  /** Of a pain that customers were asked about in pairs. */
  readonly category: KanoCategory | null;
}

type Read = Pick<
  Project,
  'insights' | 'insightSteps' | 'steps' | 'kanoAnswers' | 'actions' | 'actionEffects'
>;

/** Everything of a kind, in its order. */
export function plottables(project: Read, kind: Plotted): readonly Plottable[] {
  return kind === 'insights' ? openPains(project) : openActions(project);
}

function openPains(project: Read): readonly Plottable[] {
  const steps = stepsByInsight(project as Project);
  const answers = new Map<Id, KanoAnswer[]>();
  for (const answer of Object.values(project.kanoAnswers)) {
    const own = answers.get(answer.insightId);
    if (own === undefined) answers.set(answer.insightId, [answer]);
    else own.push(answer);
  }
  const efforts = effortByInsight(project);
  return Object.values(project.insights)
    .filter(({ polarity, state }) => polarity === 'pain' && state !== 'praised' && state !== 'accepted')
    .sort(byPosition)
    .map((insight): Plottable => {
      const people = peopleOf(insight, steps.get(insight.id) ?? []);
      const kano = kanoOf(answers.get(insight.id) ?? []);
      const risk = riskPriority(insight);
      const { weight, importance, satisfaction, severity, occurrence, detection } = insight;
      const values: Readonly<Record<InsightAxis, number | null>> = {
        people: people.missing.length > 0 ? null : people.value,
        ...{ weight, importance, satisfaction, severity, occurrence, detection },
        effort: efforts.get(insight.id) ?? null,
        opportunity: opportunityScore(insight),
        risk: risk.before,
        riskAfter: risk.after,
        better: kano.better,
        worse: kano.worse,
      };
      return { id: insight.id, name: insight.words, values, category: kano.category };
    });
}

/** Days of all actions against each pain; a pain whose actions say no effort is not in it. */
function effortByInsight({ actions, actionEffects }: Read): ReadonlyMap<Insight['id'], number> {
  const days = new Map<Id, number>();
  for (const { insightId, actionId } of Object.values(actionEffects)) {
    const action = actions[actionId];
    if (insightId === null || action?.effort == null || action.state === 'dropped') continue;
    days.set(insightId, (days.get(insightId) ?? 0) + action.effort.days);
  }
  return days;
}

function openActions(project: Read): readonly Plottable[] {
  const figures = actionFigures(project);
  return Object.values(project.actions)
    .filter(({ state }) => state !== 'dropped' && state !== 'done')
    .sort(byPosition)
    .map((action): Plottable => {
      const known = figures.get(action.id);
      const { reach, impact, confidence, ease } = action;
      const values: Readonly<Record<ActionAxis, number | null>> = {
        effort: action.effort?.days ?? null,
        oneOff: action.oneOff?.minor ?? null,
        running: action.running?.minor ?? null,
        effect: known === undefined || known.pains === 0 ? null : known.effect,
        ...{ reach, impact, confidence, ease },
        gain: gainOf(action),
        rice: known?.rice ?? null,
        ice: known?.ice ?? null,
      };
      return { id: action.id, name: action.title, values, category: null };
    });
}

/** What RICE divides by the effort. */
function gainOf({ reach, impact, confidence }: Action): number | null {
  return reach === null || impact === null || confidence === null ? null : reach * impact * confidence;
}

import { connectionsByStep } from '../../../shared/analysis/connectionsByStep.ts';
import { feelingsByStep } from '../../../shared/analysis/feelingsByStep.ts';
import { insightsByStep } from '../../../shared/analysis/insightsByStep.ts';
import { readingOrder } from '../../../shared/analysis/readingOrder.ts';
import type { Id } from '../../../shared/model/ids.ts';
import type { Project } from '../../../shared/model/project.ts';
import type { Connection, Insight, Lane, Participant, Stage, Step } from '../../../shared/model/records.ts';
import { lanesOf, participantsOf, stagesOf } from '../../../shared/model/siblings.ts';

/** What a row stands for. */
export type OutlineSubject =
  | { readonly kind: 'group'; readonly group: 'lanes' | 'participants' }
  | { readonly kind: 'stage'; readonly stage: Stage; readonly steps: number }
  /** What stands on a value network, which has no stages. */
  | { readonly kind: 'nodes'; readonly steps: number }
  | {
      readonly kind: 'step';
      readonly step: Step;
      /** Whom a node of a value network stands for; undefined: nobody (any more), or it is no such node. */
      readonly party: Participant | undefined;
      readonly lane: Lane | undefined;
      readonly feelings: readonly { readonly name: string; readonly valence: number }[];
      readonly insights: readonly Insight[];
    }
  | { readonly kind: 'insight'; readonly insight: Insight }
  | { readonly kind: 'connection'; readonly connection: Connection; readonly to: string }
  | { readonly kind: 'lane'; readonly lane: Lane }
  | { readonly kind: 'participant'; readonly participant: Participant };

/** A row of the outline. Its id is the record's, but for an insight, which may lie on several steps: `step/insight`. */
export interface OutlineRow {
  readonly id: string;
  readonly textValue: string;
  readonly subject: OutlineSubject;
  readonly children: readonly OutlineRow[];
}

/** What a screen reader is told of a row, in the person's language. */
export type DescribeRow = (subject: OutlineSubject) => string;

/** Makes single rows of a project. */
export interface RowMaker {
  readonly stage: (stage: Stage, children: readonly OutlineRow[]) => OutlineRow;
  readonly nodes: (children: readonly OutlineRow[]) => OutlineRow;
  readonly step: (step: Step) => OutlineRow;
  readonly groups: (mapId: Id) => readonly OutlineRow[];
}

/**
 * A row of `before` (by id) that would say the same is used again, so that only what changed is drawn; so `before` must
 * have been described by the same `describe`.
 */
export function createRowMaker(
  project: Project,
  describe: DescribeRow,
  before: ReadonlyMap<string, OutlineRow>,
): RowMaker {
  const insights = insightsByStep(project);
  const feelings = feelingsByStep(project);
  const waysOut = connectionsByStep(project).out;

  function row(id: string, subject: OutlineSubject, children: readonly OutlineRow[] = []): OutlineRow {
    const known = before.get(id);
    if (known !== undefined && isSame(known.subject, subject) && isSameList(known.children, children)) {
      return known;
    }
    return lazyRow(id, subject, children, describe);
  }

  return {
    stage: (stage, children) => row(stage.id, { kind: 'stage', stage, steps: children.length }, children),
    nodes: (children) => row('nodes', { kind: 'nodes', steps: children.length }, children),
    step: (step) => {
      const found = insights.get(step.id) ?? [];
      const felt = (feelings.get(step.id) ?? []).map(({ participant, valence }) => ({
        name: participant.name,
        valence,
      }));
      const lane = step.laneId === null ? undefined : project.lanes[step.laneId];
      const party = project.participants[step.participantId ?? ''];
      return row(step.id, { kind: 'step', step, party, lane, feelings: felt, insights: found }, [
        ...found.map((insight) => row(`${step.id}/${insight.id}`, { kind: 'insight', insight })),
        ...(waysOut.get(step.id) ?? []).map((connection) =>
          row(connection.id, {
            kind: 'connection',
            connection,
            to: project.steps[connection.toStepId]?.title ?? '',
          }),
        ),
      ]);
    },
    groups: (mapId) => [
      ...(isNetwork(project, mapId)
        ? []
        : [
            row(
              'lanes',
              { kind: 'group', group: 'lanes' },
              lanesOf(project, mapId).map((lane) => row(lane.id, { kind: 'lane', lane })),
            ),
          ]),
      row(
        'participants',
        { kind: 'group', group: 'participants' },
        participantsOf(project).map((participant) =>
          row(participant.id, { kind: 'participant', participant }),
        ),
      ),
    ],
  };
}

/**
 * What the outline shows of a map: its stages with steps, their insights and ways out; then lanes and participants. A
 * value network has its nodes instead, with what each of them exchanges.
 */
export function outlineRows(
  project: Project,
  mapId: Id,
  describe: DescribeRow,
  before: ReadonlyMap<string, OutlineRow>,
): readonly OutlineRow[] {
  const make = createRowMaker(project, describe, before);
  if (isNetwork(project, mapId)) {
    return [make.nodes(readingOrder(project, mapId).map(make.step)), ...make.groups(mapId)];
  }
  const steps = Map.groupBy(readingOrder(project, mapId), (step) => step.stageId);
  return [
    ...stagesOf(project, mapId).map((stage) => make.stage(stage, (steps.get(stage.id) ?? []).map(make.step))),
    ...make.groups(mapId),
  ];
}

function isNetwork(project: Project, mapId: Id): boolean {
  return project.maps[mapId]?.kind === 'network';
}

// Ten thousand descriptions take a quarter of a second, and only the rows in view are asked for theirs.
function lazyRow(
  id: string,
  subject: OutlineSubject,
  children: readonly OutlineRow[],
  describe: DescribeRow,
): OutlineRow {
  let text: string | null = null;
  return {
    id,
    subject,
    children,
    get textValue() {
      text ??= describe(subject);
      return text;
    },
  };
}

/** Records by identity, lists of feelings and insights by what is in them. */
function isSame(one: OutlineSubject, other: OutlineSubject): boolean {
  const here: Readonly<Record<string, unknown>> = { ...one };
  const there: Readonly<Record<string, unknown>> = { ...other };
  return Object.keys(there).every((key) => {
    const [value, next] = [here[key], there[key]];
    return value === next || (Array.isArray(value) && JSON.stringify(value) === JSON.stringify(next));
  });
}

function isSameList(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((value, index) => value === other[index]);
}

/** The record that a row speaks of; null for a group. */
export function recordOfRow(rowId: string): Id | null {
  if (rowId === 'nodes' || rowId === 'lanes' || rowId === 'participants') return null;
  return rowId.slice(rowId.indexOf('/') + 1);
}

export function rowsById(
  rows: readonly OutlineRow[],
  byId = new Map<string, OutlineRow>(),
): Map<string, OutlineRow> {
  for (const row of rows) {
    byId.set(row.id, row);
    rowsById(row.children, byId);
  }
  return byId;
}

/** What the customer says now: of a praised pain no longer what was complained about. */
export function sayingOf(insight: Insight): string {
  return insight.state === 'praised' ? insight.wordsNow : insight.words;
}

/** The rows to be seen while these are open, from top to bottom. */
export function rowsInView(rows: readonly OutlineRow[], expanded: ReadonlySet<string>): readonly string[] {
  return rows.flatMap((row) => [row.id, ...(expanded.has(row.id) ? rowsInView(row.children, expanded) : [])]);
}

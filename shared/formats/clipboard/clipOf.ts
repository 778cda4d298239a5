import type { Id } from '../../model/ids.ts';
import { emptyProject } from '../../model/tables.ts';
import type { Project, TableName } from '../../model/project.ts';
import type { Clip } from './clip.ts';
import { cutAlongOf } from './cutAlong.ts';
import type { CutAlong } from './cutAlong.ts';

export interface ClipSelection {
  readonly projectId: Id;
  readonly mapId: Id;
  readonly stepIds: readonly Id[];
  readonly stageIds: readonly Id[];
  readonly laneIds: readonly Id[];
  readonly isCut: boolean;
  /** Where the steps lie on the map. */
  readonly corners: ReadonlyMap<Id, { readonly x: number; readonly y: number }>;
}

/**
 * Steps, and all steps of stages and lanes, of one map as a clip: with their feelings, burdens, participants, tags, links,
 * pictures, and the connections among them. Insights are found at a place, and comments were said of one: they go
 * along only when the place itself is moved, that is, cut.
 */
export function clipOf(project: Project, selection: ClipSelection): Clip {
  const { projectId, mapId, isCut, corners } = selection;
  const wholeStages = new Set(selection.stageIds);
  const wholeLanes = new Set(selection.laneIds);
  const asked = new Set(selection.stepIds);
  const steps = Object.values(project.steps).filter(
    (step) =>
      step.mapId === mapId &&
      (asked.has(step.id) || wholeStages.has(step.stageId ?? '') || wholeLanes.has(step.laneId ?? '')),
  );
  const stepIds = new Set(steps.map((step) => step.id));
  const ofSteps = <Row extends { readonly stepId: Id }>(rows: Readonly<Record<Id, Row>>) =>
    Object.values(rows).filter((row) => stepIds.has(row.stepId));

  const stepParticipants = ofSteps(project.stepParticipants);
  const stepFeelings = ofSteps(project.stepFeelings);
  const stepBurdens = ofSteps(project.stepBurdens);
  const stepTags = ofSteps(project.stepTags);
  const stepPictures = ofSteps(project.stepPictures);
  const stepStandards = ofSteps(project.stepStandards);
  const touches = ofSteps(project.touches);
  const stageIds = new Set([...wholeStages, ...steps.flatMap(({ stageId }) => stageId ?? [])]);
  const laneIds = new Set([...wholeLanes, ...steps.flatMap(({ laneId }) => laneId ?? [])]);
  const allCells = Object.values(project.cells).filter(
    (cell) => wholeStages.has(cell.stageId) || wholeLanes.has(cell.laneId),
  );
  for (const cell of allCells) {
    stageIds.add(cell.stageId);
    laneIds.add(cell.laneId);
  }
  const laneParticipants = Object.values(project.laneParticipants).filter((one) => laneIds.has(one.laneId));
  const found = isCut ? foundAt(project, stepIds) : {};
  const along = isCut ? alongOf(project, stepIds, found) : null;
  const named = (column: string) =>
    Object.values(along?.rows ?? {}).flatMap((rows) =>
      rows.flatMap((row) => (row[column] as Id | null | undefined) ?? []),
    );
  const participants = taken(project, 'participants', [
    ...named('participantId'),
    ...[...stepParticipants, ...stepFeelings, ...stepBurdens, ...laneParticipants].map(
      (one) => one.participantId,
    ),
    ...[...steps, ...stepStandards].flatMap(({ participantId }) => participantId ?? []),
    ...touches.flatMap(({ giverId, receiverId }) => [giverId ?? [], receiverId ?? []].flat()),
  ]);
  const pictures = taken(project, 'pictures', [
    ...named('pictureId'),
    ...stepPictures.map((one) => one.pictureId),
    ...allCells.flatMap(({ pictureId }) => pictureId ?? []),
    ...Object.values(participants).flatMap(({ pictureId }) => pictureId ?? []),
  ]);
  const inside: Project['connections'][Id][] = [];
  const outside: Project['connections'][Id][] = [];
  for (const connection of Object.values(project.connections)) {
    const ends = Number(stepIds.has(connection.fromStepId)) + Number(stepIds.has(connection.toStepId));
    if (ends === 2) inside.push(connection);
    if (ends === 1 && isCut) outside.push(connection);
  }
  return {
    projectId,
    mapId,
    isCut,
    wholeStageIds: [...wholeStages],
    wholeLaneIds: [...wholeLanes],
    corners: Object.fromEntries(
      steps.flatMap(({ id }) => {
        const corner = corners.get(id);
        return corner === undefined ? [] : [[id, { x: corner.x, y: corner.y }]];
      }),
    ),
    linkedMapIds: Object.fromEntries(
      steps.flatMap(({ id, linkedMapId }) => (linkedMapId === null ? [] : [[id, linkedMapId]])),
    ),
    standardStepIds: Object.fromEntries(
      ofSteps(project.stepMatches).map(({ stepId, standardStepId }) => [stepId, standardStepId]),
    ),
    outside,
    ...(along === null ? {} : { along }),
    records: {
      ...emptyProject,
      maps: taken(project, 'maps', [mapId]),
      stages: taken(project, 'stages', stageIds),
      lanes: taken(project, 'lanes', laneIds),
      pictures,
      participants,
      laneParticipants: byId(laneParticipants),
      channels: taken(
        project,
        'channels',
        steps.flatMap(({ channelId }) => channelId ?? []),
      ),
      owners: taken(project, 'owners', [
        ...steps.flatMap(({ ownerId }) => ownerId ?? []),
        ...named('ownerId'),
      ]),
      tags: taken(project, 'tags', [...stepTags.map((one) => one.tagId), ...named('tagId')]),
      cells: byId(allCells),
      steps: byId(steps.map((step) => ({ ...step, linkedMapId: null }))),
      stepTags: byId(stepTags),
      stepLinks: byId(ofSteps(project.stepLinks)),
      stepPictures: byId(stepPictures),
      stepParticipants: byId(stepParticipants),
      stepFeelings: byId(stepFeelings),
      stepBurdens: byId(stepBurdens),
      stepStandards: byId(stepStandards),
      touches: byId(touches),
      connections: byId(inside),
      ...found,
    },
  };
}

/** What was found at steps and said of them. */
function foundAt(project: Project, stepIds: ReadonlySet<Id>): Partial<Project> {
  const insightSteps = Object.values(project.insightSteps).filter((one) => stepIds.has(one.stepId));
  const insightIds = new Set(insightSteps.map((one) => one.insightId));
  const metrics = Object.values(project.metrics).filter((one) => insightIds.has(one.insightId ?? ''));
  const metricIds = new Set(metrics.map((one) => one.id));
  return {
    comments: byId(Object.values(project.comments).filter((one) => stepIds.has(one.stepId))),
    insights: taken(project, 'insights', insightIds),
    insightSteps: byId(insightSteps),
    metrics: byId(metrics),
    metricValues: byId(Object.values(project.metricValues).filter((one) => metricIds.has(one.metricId))),
  };
}

/** What goes with the steps and with the insights that lie nowhere else. */
function alongOf(project: Project, steps: ReadonlySet<Id>, found: Partial<Project>): CutAlong {
  const staying = new Set(
    Object.values(project.insightSteps).flatMap((one) => (steps.has(one.stepId) ? [] : one.insightId)),
  );
  const insights = new Set(Object.keys(found.insights ?? {}).filter((id) => !staying.has(id)));
  const metrics = Object.values(found.metrics ?? {}).filter((one) => insights.has(one.insightId ?? ''));
  const cut = { steps, insights, metrics: new Set(metrics.map(({ id }) => id)) };
  return cutAlongOf(project, cut, (table) => table === 'stepBurdens');
}

function taken<Table extends TableName>(project: Project, table: Table, ids: Iterable<Id>): Project[Table] {
  const rows = project[table] as Readonly<Record<Id, Project[Table][Id]>>;
  const found: Record<Id, Project[Table][Id]> = {};
  for (const id of ids) {
    const row = rows[id];
    if (row !== undefined) found[id] = row;
  }
  return found as Project[Table];
}

function byId<Row extends { readonly id: Id }>(rows: readonly Row[]): Record<Id, Row> {
  return Object.fromEntries(rows.map((row) => [row.id, row]));
}

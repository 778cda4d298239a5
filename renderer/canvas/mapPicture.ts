import { feelingParticipants } from '../../shared/analysis/feelingParticipants.ts';
import { feelingsByStep } from '../../shared/analysis/feelingsByStep.ts';
import type { Feeling } from '../../shared/analysis/feelingsByStep.ts';
import { insightsByStep } from '../../shared/analysis/insightsByStep.ts';
import { inReadingOrder } from '../../shared/analysis/readingOrder.ts';
import { isSameExtras, noExtras, stepExtras } from '../../shared/analysis/stepExtras.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { Project } from '../../shared/model/project.ts';
import type { Connection, Insight, Participant, Step } from '../../shared/model/records.ts';
import { connectionsOf } from '../../shared/model/siblings.ts';
import { emotionPoints } from '../../shared/scene/emotionPoints.ts';
import type { EmotionPoint } from '../../shared/scene/emotionPoints.ts';
import { createLayoutKeeper } from '../../shared/scene/keepLayout.ts';
import type { MapLayout } from '../../shared/scene/layoutMap.ts';
import { makeConnectionEdge } from './connectionEdge.ts';
import type { ConnectionFlowEdge } from './connectionEdge.ts';
import { remember } from './remember.ts';
import { makeStepNode } from './stepNode.ts';
import type { StepFlowNode, StepNodeData } from './stepNode.ts';

/** How a map feels to one participant. */
export interface Curve {
  readonly participant: Participant;
  readonly points: readonly EmotionPoint[];
}

/** Everything of a map that the canvas shows, selection and gestures apart. */
export interface MapPicture {
  readonly layout: MapLayout;
  readonly connections: readonly Connection[];
  readonly curves: readonly Curve[];
  readonly insights: ReadonlyMap<Id, readonly Insight[]>;
  readonly feelings: ReadonlyMap<Id, readonly Feeling[]>;
  /** Of these steps, in reading order: the order of the Tab key. */
  readonly nodesOf: (stepIds: Iterable<Id>) => readonly StepFlowNode[];
  /** The connections among these steps. */
  readonly edgesOf: (stepIds: ReadonlySet<Id>) => readonly ConnectionFlowEdge[];
}

/**
 * Makes the function that turns a project into what the canvas shows of a map. It remembers: a node or an edge whose
 * records, place, feelings and insights are as at the last call is the same object, so that React renders what
 * changed and nothing else. Nodes and edges are made for those steps that are asked for: an edit of a map of 10,000
 * costs what is in view.
 */
export function createMapPicture(): (project: Project, mapId: Id) => MapPicture {
  const nodeById = new Map<Id, StepFlowNode>();
  const edgeById = new Map<Id, ConnectionFlowEdge>();

  const layoutOf = createLayoutKeeper();
  const feelingsOf = remember(
    ({ stepFeelings, participants }: Project) => [stepFeelings, participants],
    (project) => feelingsByStep(project),
  );
  const insightsOf = remember(
    ({ insights, insightSteps }: Project) => [insights, insightSteps],
    (project) => insightsByStep(project),
  );
  const extrasOf = remember(
    (project: Project) => {
      const { tags, stepTags, comments, stepLinks, stepPictures, pictures, touches, participants } = project;
      return [tags, stepTags, comments, stepLinks, stepPictures, pictures, touches, participants];
    },
    (project) => stepExtras(project),
  );
  const connectionsIn = remember(
    ({ connections }: Project, mapId: Id) => [connections, mapId],
    (project, mapId) => connectionsOf(project, mapId),
  );
  const connectionsByStep = remember(
    (project: Project, mapId: Id) => [connectionsIn(project, mapId)],
    (project, mapId) => {
      const byStep = new Map<Id, Connection[]>();
      for (const connection of connectionsIn(project, mapId)) {
        const { fromStepId } = connection;
        const known = byStep.get(fromStepId);
        if (known === undefined) byStep.set(fromStepId, [connection]);
        else known.push(connection);
      }
      return byStep;
    },
  );
  const feelersOf = remember(
    (project: Project, mapId: Id) => [feelingsOf(project), layoutOf(project, mapId)],
    (project, mapId) => feelingParticipants(project, mapId),
  );
  const curvesOf = remember(
    (project: Project, mapId: Id) => [layoutOf(project, mapId), feelingsOf(project)],
    (project, mapId): readonly Curve[] => {
      const layout = layoutOf(project, mapId);
      if (layout.emotion === null) return [];
      return feelersOf(project, mapId).map((participant) => ({
        participant,
        points: emotionPoints(project, layout, mapId, participant.id),
      }));
    },
  );

  function nodeOf(project: Project, mapId: Id, step: Step): readonly StepFlowNode[] {
    const place = layoutOf(project, mapId).steps.get(step.id);
    if (place === undefined) return [];
    const data: StepNodeData = {
      step,
      stageName: project.stages[step.stageId ?? '']?.name ?? '',
      laneName: project.lanes[step.laneId ?? '']?.name ?? '',
      feelings: feelingsOf(project).get(step.id) ?? [],
      insights: insightsOf(project).get(step.id) ?? [],
      isOneOfSeveral: feelersOf(project, mapId).length > 1,
      channel: project.channels[step.channelId ?? ''] ?? null,
      owner: project.owners[step.ownerId ?? ''] ?? null,
      extras: extrasOf(project).get(step.id) ?? noExtras,
    };
    const known = nodeById.get(step.id);
    if (known?.position.x === place.x && known.position.y === place.y && isSame(known.data, data))
      return [known];
    const made = makeStepNode(data, place);
    nodeById.set(step.id, made);
    return [made];
  }

  function edgeOf(project: Project, mapId: Id, connection: Connection): readonly ConnectionFlowEdge[] {
    const [from, to] = [project.steps[connection.fromStepId], project.steps[connection.toStepId]];
    const [fromNode] = from === undefined ? [] : nodeOf(project, mapId, from);
    const [toNode] = to === undefined ? [] : nodeOf(project, mapId, to);
    if (fromNode === undefined || toNode === undefined) return [];
    const known = edgeById.get(connection.id);
    if (
      known?.data.connection === connection &&
      isSameEnd(known.data.from, fromNode.data) &&
      isSameEnd(known.data.to, toNode.data)
    ) {
      return [known];
    }
    const made = makeConnectionEdge({ connection, from: fromNode.data, to: toNode.data });
    edgeById.set(connection.id, made);
    return [made];
  }

  return remember(
    (project, mapId) => [
      mapId,
      project.steps,
      project.stages,
      project.lanes,
      project.maps,
      feelingsOf(project),
      insightsOf(project),
      connectionsIn(project, mapId),
      project.channels,
      project.owners,
      extrasOf(project),
    ],
    (project, mapId): MapPicture => ({
      layout: layoutOf(project, mapId),
      connections: connectionsIn(project, mapId),
      curves: curvesOf(project, mapId),
      insights: insightsOf(project),
      feelings: feelingsOf(project),
      nodesOf: (stepIds) => {
        const steps = [...stepIds].flatMap((id) => project.steps[id] ?? []);
        return inReadingOrder(project, mapId, steps).flatMap((step) => nodeOf(project, mapId, step));
      },
      edgesOf: (stepIds) => {
        const byStep = connectionsByStep(project, mapId);
        return [...stepIds]
          .flatMap((id) => byStep.get(id) ?? [])
          .filter(({ toStepId }) => stepIds.has(toStepId))
          .flatMap((connection) => edgeOf(project, mapId, connection));
      },
    }),
  );
}

/** Whether a connection says the same of its end. */
function isSameEnd(one: StepNodeData, other: StepNodeData): boolean {
  return (
    one === other ||
    (one.step.title === other.step.title &&
      one.step.laneId === other.step.laneId &&
      one.stageName === other.stageName &&
      one.laneName === other.laneName &&
      isSameFeelings(one.feelings, other.feelings) &&
      isSameInsights(one.insights, other.insights))
  );
}

function isSame(one: StepNodeData, other: StepNodeData): boolean {
  return (
    one.step === other.step &&
    one.stageName === other.stageName &&
    one.laneName === other.laneName &&
    one.isOneOfSeveral === other.isOneOfSeveral &&
    one.channel === other.channel &&
    one.owner === other.owner &&
    isSameExtras(one.extras, other.extras) &&
    isSameFeelings(one.feelings, other.feelings) &&
    isSameInsights(one.insights, other.insights)
  );
}

function isSameInsights(one: readonly Insight[], other: readonly Insight[]): boolean {
  return one.length === other.length && one.every((insight, index) => insight === other[index]);
}

function isSameFeelings(one: readonly Feeling[], other: readonly Feeling[]): boolean {
  return (
    one.length === other.length &&
    one.every(
      ({ participant, valence }, index) =>
        participant === other[index]?.participant && valence === other[index].valence,
    )
  );
}

import { feelingParticipants } from '../../shared/analysis/feelingParticipants.ts';
import { feelingsByStep } from '../../shared/analysis/feelingsByStep.ts';
import type { Feeling } from '../../shared/analysis/feelingsByStep.ts';
import { insightsByStep } from '../../shared/analysis/insightsByStep.ts';
import { readingOrder } from '../../shared/analysis/readingOrder.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { Project } from '../../shared/model/project.ts';
import type { Insight, Participant } from '../../shared/model/records.ts';
import { connectionsOf } from '../../shared/model/siblings.ts';
import { emotionPoints } from '../../shared/scene/emotionPoints.ts';
import type { EmotionPoint } from '../../shared/scene/emotionPoints.ts';
import { layoutMap } from '../../shared/scene/layoutMap.ts';
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
  /** In reading order: the order of the Tab key. */
  readonly nodes: readonly StepFlowNode[];
  readonly edges: readonly ConnectionFlowEdge[];
  readonly curves: readonly Curve[];
  readonly insights: ReadonlyMap<Id, readonly Insight[]>;
}

/**
 * Makes the function that turns a project into what the canvas shows of a map. It remembers: a node or an edge whose
 * records, place, feelings and insights are as at the last call is the same object, so that React renders what
 * changed and nothing else.
 */
export function createMapPicture(): (project: Project, mapId: Id) => MapPicture {
  let nodeById: ReadonlyMap<Id, StepFlowNode> = new Map();
  let edgeById: ReadonlyMap<Id, ConnectionFlowEdge> = new Map();

  const placesOf = remember(
    ({ maps, stages, lanes, steps }: Project, mapId: Id) => [maps, stages, lanes, steps, mapId],
    (project, mapId) => ({ layout: layoutMap(project, mapId), order: readingOrder(project, mapId) }),
  );
  const feelingsOf = remember(
    ({ stepFeelings, participants }: Project) => [stepFeelings, participants],
    (project) => feelingsByStep(project),
  );
  const insightsOf = remember(
    ({ insights, insightSteps }: Project) => [insights, insightSteps],
    (project) => insightsByStep(project),
  );
  const curvesOf = remember(
    (project: Project, mapId: Id) => [placesOf(project, mapId), feelingsOf(project)],
    (project, mapId): readonly Curve[] => {
      const { layout } = placesOf(project, mapId);
      if (layout.emotion === null) return [];
      return feelingParticipants(project, mapId).map((participant) => ({
        participant,
        points: emotionPoints(project, layout, mapId, participant.id),
      }));
    },
  );

  const nodesOf = remember(
    (project: Project, mapId: Id) => [placesOf(project, mapId), feelingsOf(project), insightsOf(project)],
    (project, mapId): readonly StepFlowNode[] => {
      const { layout, order } = placesOf(project, mapId);
      const feelings = feelingsOf(project);
      const insights = insightsOf(project);
      const isOneOfSeveral = feelingParticipants(project, mapId).length > 1;
      const made = order.flatMap((step): readonly StepFlowNode[] => {
        const place = layout.steps.get(step.id);
        if (place === undefined) return [];
        const data: StepNodeData = {
          step,
          stageName: project.stages[step.stageId ?? '']?.name ?? '',
          laneName: project.lanes[step.laneId ?? '']?.name ?? '',
          feelings: feelings.get(step.id) ?? [],
          insights: insights.get(step.id) ?? [],
          isOneOfSeveral,
        };
        const known = nodeById.get(step.id);
        if (known?.position.x === place.x && known.position.y === place.y && isSame(known.data, data)) {
          return [known];
        }
        return [makeStepNode(data, place)];
      });
      nodeById = new Map(made.map((node) => [node.id, node]));
      return made;
    },
  );

  const edgesOf = remember(
    ({ connections, steps }: Project, mapId: Id) => [connections, steps, mapId],
    (project, mapId): readonly ConnectionFlowEdge[] => {
      const made = connectionsOf(project, mapId).map((connection) => {
        const fromTitle = project.steps[connection.fromStepId]?.title ?? '';
        const toTitle = project.steps[connection.toStepId]?.title ?? '';
        const known = edgeById.get(connection.id);
        if (
          known?.data.connection === connection &&
          known.data.fromTitle === fromTitle &&
          known.data.toTitle === toTitle
        ) {
          return known;
        }
        return makeConnectionEdge({ connection, fromTitle, toTitle });
      });
      edgeById = new Map(made.map((edge) => [edge.id, edge]));
      return made;
    },
  );

  return remember(
    (project, mapId) => [
      nodesOf(project, mapId),
      edgesOf(project, mapId),
      curvesOf(project, mapId),
      // The whole of them, and not the layout alone: an empty lane may be renamed.
      placesOf(project, mapId),
    ],
    (project, mapId) => ({
      layout: placesOf(project, mapId).layout,
      nodes: nodesOf(project, mapId),
      edges: edgesOf(project, mapId),
      curves: curvesOf(project, mapId),
      insights: insightsOf(project),
    }),
  );
}

function isSame(one: StepNodeData, other: StepNodeData): boolean {
  return (
    one.step === other.step &&
    one.stageName === other.stageName &&
    one.laneName === other.laneName &&
    one.isOneOfSeveral === other.isOneOfSeveral &&
    isSameFeelings(one.feelings, other.feelings) &&
    one.insights.length === other.insights.length &&
    one.insights.every((insight, index) => insight === other.insights[index])
  );
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

import { Position } from '@xyflow/react';
import type { Node } from '@xyflow/react';
import type { Feeling } from '../../shared/analysis/feelingsByStep.ts';
import type { StepExtras } from '../../shared/analysis/stepExtras.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { Channel, Insight, Owner, Step } from '../../shared/model/records.ts';
import type { Rect } from '../../shared/scene/rect.ts';

/** What a step's node draws and says. React Flow wants a type here: an interface has no index signature. */
export type StepNodeData = {
  readonly step: Step;
  readonly stageName: string;
  readonly laneName: string;
  readonly feelings: readonly Feeling[];
  readonly insights: readonly Insight[];
  /** Whether a face says whose it is, by a ring in the participant's colour. */
  readonly isOneOfSeveral: boolean;
  readonly channel: Channel | null;
  readonly owner: Owner | null;
  readonly extras: StepExtras;
};

export type StepFlowNode = Node<StepNodeData, 'step'>;

/** The ids of the hidden texts in a node that name and describe it. */
export function nameIdOf(stepId: Id): string {
  return `step-name-${stepId}`;
}

export function wordsIdOf(stepId: Id): string {
  return `step-words-${stepId}`;
}

/**
 * With width, height, measured and handles React Flow knows all of a node before it is mounted, and so mounts only
 * those in view (without `handles` it mounts all to measure them). Both handles are the whole box: see `StepNode`.
 * The name is an element inside the node: it is put together when the node is mounted, not for 10,000 at once.
 */
export function makeStepNode(data: StepNodeData, place: Rect): StepFlowNode {
  const { step, insights } = data;
  const size = { width: place.width, height: place.height };
  const box = { x: 0, y: 0, position: Position.Left, ...size };
  return {
    id: step.id,
    type: 'step',
    position: { x: place.x, y: place.y },
    ...size,
    measured: size,
    handles: [
      { type: 'source', ...box },
      { type: 'target', ...box },
    ],
    domAttributes: {
      'aria-labelledby': nameIdOf(step.id),
      // React Flow's own "node" is English and says nothing that the name does not say.
      'aria-roledescription': undefined,
      ...(insights.length > 0 ? { 'aria-describedby': wordsIdOf(step.id) } : {}),
    },
    data,
  };
}

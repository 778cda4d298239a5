import type { Id } from '../../shared/model/ids.ts';
import { sizes } from '../../shared/model/sizes.ts';
import { drawParty } from '../../shared/scene/partyMark.ts';
import { useProject } from '../state/useWorkbench.ts';
import { cssPalette } from './cssPalette.ts';
import { SceneShapes } from './SceneShapes.tsx';

/** Whom a node of a value network stands for. */
export function PartyMark({ participantId }: { readonly participantId: Id }) {
  const participant = useProject((project) => project.participants[participantId]);
  return participant === undefined ? null : (
    <SceneShapes shapes={drawParty(participant, sizes.step.height, cssPalette)} />
  );
}

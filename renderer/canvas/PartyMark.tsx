import type { Id } from '../../shared/model/ids.ts';
import { sizes } from '../../shared/model/sizes.ts';
import { drawParty } from '../../shared/scene/partyMark.ts';
import { hrefOf, usePicture } from '../state/usePicture.ts';
import { useProject } from '../state/useWorkbench.ts';
import { cssPalette } from './cssPalette.ts';
import { SceneShapes } from './SceneShapes.tsx';

/** Whom a node of a value network stands for; the portrait as soon as it is loaded. */
export function PartyMark({ participantId }: { readonly participantId: Id }) {
  const participant = useProject((project) => project.participants[participantId]);
  const hash = useProject((project) => project.pictures[participant?.pictureId ?? '']?.hash ?? null);
  const portrait = hrefOf(usePicture(hash));
  return participant === undefined ? null : (
    <SceneShapes shapes={drawParty(participant, sizes.step.height, cssPalette, portrait)} />
  );
}

import type { Id } from '../../shared/model/ids.ts';
import type { Bridge } from '../bridge/bridge.ts';

interface ProjectScreenProps {
  readonly bridge: Bridge;
  readonly projectId: Id;
  readonly onLeave: () => void;
}

/** An open project. */
export function ProjectScreen({ projectId }: ProjectScreenProps) {
  return <main data-project={projectId} />;
}

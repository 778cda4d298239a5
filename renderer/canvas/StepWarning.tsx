import type { Id } from '../../shared/model/ids.ts';
import type { Rect } from '../../shared/scene/rect.ts';
import { useWorkbench } from '../state/useWorkbench.ts';
import { TriangleAlert } from '../ui/icons.ts';
import styles from './StepWarning.module.css';

interface StepWarningProps {
  readonly stepId: Id;
  readonly box: Rect;
  /** On which edge of the step it stands. */
  readonly edge: 'top' | 'bottom';
  readonly text: string;
  /** All of it, for a tooltip and a screen reader. */
  readonly name: string;
}

/** Something is wrong with a step. A press shows its details, where it is put right. */
export function StepWarning({ stepId, box, edge, text, name }: StepWarningProps) {
  const workbench = useWorkbench();
  const y = edge === 'top' ? box.y - 14 : box.y + box.height - 10;
  return (
    <button
      type="button"
      className={styles.warning}
      style={{ transform: `translate(-50%, 0) translate(${box.x + box.width / 2}px, ${y}px)` }}
      title={name}
      aria-label={name}
      data-point-of={stepId}
      onClick={() => {
        workbench.view.getState().select([stepId]);
      }}
    >
      <TriangleAlert size={12} aria-hidden />
      {text}
    </button>
  );
}

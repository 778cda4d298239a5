import { useTranslation } from 'react-i18next';
import type { Id } from '../../../shared/model/ids.ts';
import { arrangeActions } from '../../state/actions/arrangeActions.ts';
import type { ActionId } from '../../state/actions/action.ts';
import { useWorkbench } from '../../state/useWorkbench.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import {
  AlignCenterHorizontal,
  AlignCenterVertical,
  AlignEndHorizontal,
  AlignEndVertical,
  AlignHorizontalDistributeCenter,
  AlignStartHorizontal,
  AlignStartVertical,
  AlignVerticalDistributeCenter,
} from '../../ui/icons.ts';
import type { Icon } from '../../ui/icons.ts';
import { Toolbar } from '../../ui/Toolbar.tsx';
import { useSteps } from './useSteps.ts';

const icons: Partial<Readonly<Record<ActionId, Icon>>> = {
  alignLeft: AlignStartVertical,
  alignCentre: AlignCenterVertical,
  alignRight: AlignEndVertical,
  alignTop: AlignStartHorizontal,
  alignMiddle: AlignCenterHorizontal,
  alignBottom: AlignEndHorizontal,
  distributeAcross: AlignHorizontalDistributeCenter,
  distributeDown: AlignVerticalDistributeCenter,
};
const lockColumn = ['isLocked'] as const;

/** Puts several steps in line and apart: as in the palette, in sight. */
export function StepArrangement({ stepIds }: { readonly stepIds: readonly Id[] }) {
  const { t } = useTranslation(['inspector', 'actions']);
  const workbench = useWorkbench();
  // Locked steps stay where they are: with them it changes what can be done.
  useSteps(stepIds, lockColumn);
  return (
    <Toolbar label={t('arrangement')}>
      {arrangeActions({ workbench }, stepIds).flatMap(({ id, isEnabled, run }) => {
        const icon = icons[id];
        if (icon === undefined) return [];
        const label = t(`actions:${id}`);
        return <IconButton key={id} icon={icon} label={label} isDisabled={!isEnabled} onPress={run} />;
      })}
    </Toolbar>
  );
}

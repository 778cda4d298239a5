import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { addLane } from '../../../shared/commands/addLane.ts';
import { addStage } from '../../../shared/commands/addStage.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { lanesOf, stagesOf } from '../../../shared/model/siblings.ts';
import type { ActionSetting } from '../../state/actions/actionSetting.ts';
import { addAndName } from '../../state/actions/addAndName.ts';
import { addNewNode } from '../../state/actions/addNewNode.ts';
import { useNewNames } from '../../state/actions/useNewNames.ts';
import { useProject, useWorkbench } from '../../state/useWorkbench.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Columns3, Plus, Rows3 } from '../../ui/icons.ts';

/** The way to stages and lanes, or to participants of a value network, where there is no row yet to add one beside. */
export const AddButtons = memo(function AddButtons({ mapId }: { readonly mapId: Id }) {
  const { t } = useTranslation('actions');
  const workbench = useWorkbench();
  const setting: ActionSetting = {
    workbench,
    place: 'outline',
    newNames: useNewNames(),
  };
  const isNetwork = useProject((project) => project.maps[mapId]?.kind === 'network');
  const id = () => workbench.newId();
  const projectNow = () => workbench.store.getState().project;
  if (isNetwork) {
    return (
      <IconButton
        icon={Plus}
        size="small"
        label={t('addNode')}
        onPress={() => {
          addNewNode(setting, mapId, workbench.view.getState().selected);
        }}
      />
    );
  }
  return (
    <>
      <IconButton
        icon={Columns3}
        size="small"
        label={t('addStage')}
        onPress={() => {
          const index = stagesOf(projectNow(), mapId).length;
          addAndName(setting, addStage, { id: id(), mapId, name: setting.newNames.stage, index });
        }}
      />
      <IconButton
        icon={Rows3}
        size="small"
        label={t('addLane')}
        onPress={() => {
          const index = lanesOf(projectNow(), mapId).length;
          addAndName(setting, addLane, { id: id(), mapId, name: setting.newNames.lane, role: null, index });
        }}
      />
    </>
  );
});

import { useTranslation } from 'react-i18next';
import { addAllParticipants } from '../../shared/commands/addAllParticipants.ts';
import { addLane } from '../../shared/commands/addLane.ts';
import { addStage } from '../../shared/commands/addStage.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { MapLayout } from '../../shared/scene/layoutMap.ts';
import { useProject, useWorkbench } from '../state/useWorkbench.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Columns3, MapIcon, Plus, Rows3, Share2, Users } from '../ui/icons.ts';
import styles from './MapCanvas.module.css';
import { useNetworkNodes } from './useNetworkNodes.ts';

/** What stands there while the project has no map. */
export function NoMap() {
  const { t } = useTranslation('map');
  const workbench = useWorkbench();
  const add = () => {
    workbench.view.getState().ask({ kind: 'new-map' });
  };
  return (
    <EmptyState
      icon={MapIcon}
      title={t('noMapTitle')}
      text={t('noMapText')}
      actions={
        <Button tone="primary" icon={Plus} onPress={add}>
          {t('addMap')}
        </Button>
      }
    />
  );
}

/** What stands over a map that lacks stages or lanes: without both there is no cell for a step. */
export function NoGrid({ mapId, layout }: { readonly mapId: Id; readonly layout: MapLayout }) {
  const { t } = useTranslation('map');
  const { t: word } = useTranslation('actions');
  const workbench = useWorkbench();
  const hasStages = layout.stages.length > 0;
  const hasLanes = layout.lanes.length > 0;
  const begin = (id: Id) => {
    workbench.view.getState().select([id]);
    workbench.view.getState().rename({ id, place: 'canvas' });
  };
  return (
    <div className={styles.overlay}>
      <EmptyState
        icon={hasStages ? Rows3 : Columns3}
        title={t(hasStages ? 'noLanesTitle' : hasLanes ? 'noStagesTitle' : 'noGridTitle')}
        text={t('noGridText')}
        actions={
          <>
            {!hasStages && (
              <Button
                tone="primary"
                icon={Plus}
                onPress={() => {
                  const id = workbench.newId();
                  if (workbench.run(addStage, { id, mapId, name: word('newStage'), index: 0 })) begin(id);
                }}
              >
                {word('addStage')}
              </Button>
            )}
            {!hasLanes && (
              <Button
                tone={hasStages ? 'primary' : 'plain'}
                icon={Plus}
                onPress={() => {
                  const id = workbench.newId();
                  const lane = { id, mapId, name: word('newLane'), role: null, index: 0 };
                  if (workbench.run(addLane, lane)) begin(id);
                }}
              >
                {word('addLane')}
              </Button>
            )}
          </>
        }
      />
    </div>
  );
}

/** What stands over a value network without a participant. */
export function NoNodes({ mapId }: { readonly mapId: Id }) {
  const { t } = useTranslation(['lanes', 'actions']);
  const workbench = useWorkbench();
  const nodes = useNetworkNodes(mapId);
  const known = useProject((project) => project.participants);
  return (
    <div className={styles.overlay}>
      <EmptyState
        icon={Share2}
        title={t('networkTitle')}
        text={t('networkText')}
        actions={
          <>
            <Button
              tone="primary"
              icon={Plus}
              onPress={() => {
                nodes.addNew({ x: 0, y: 0 });
              }}
            >
              {t('actions:addNode')}
            </Button>
            {Object.keys(known).length > 0 && (
              <Button
                icon={Users}
                onPress={() => {
                  if (workbench.run(addAllParticipants, { mapId })) workbench.view.getState().lookAt('map');
                }}
              >
                {t('addKnown')}
              </Button>
            )}
          </>
        }
      />
    </div>
  );
}

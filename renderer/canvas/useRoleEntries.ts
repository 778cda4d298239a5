import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { setLaneRole } from '../../shared/commands/setLaneRole.ts';
import type { Id } from '../../shared/model/ids.ts';
import { laneRolesFor } from '../../shared/rules/laneRolesFor.ts';
import { useWorkbench } from '../state/useWorkbench.ts';
import type { MenuEntry } from '../ui/menuEntry.ts';

/** The roles of a lane as a choice in its menu, of the moment that it opens; of a stage nothing. */
export function useRoleEntries(laneId: Id): () => readonly MenuEntry[] {
  const { t } = useTranslation(['lanes', 'inspector']);
  const workbench = useWorkbench();
  return useCallback(() => {
    const { project } = workbench.store.getState();
    const lane = project.lanes[laneId];
    if (lane === undefined) return [];
    const offered = laneRolesFor(project.maps[lane.mapId]?.kind ?? 'journey');
    const roles = offered.includes(lane.role) ? offered : [...offered, lane.role];
    return [
      'separator',
      {
        id: 'role',
        heading: t('role'),
        options: roles.map((role) => ({
          id: role ?? 'none',
          label: t(`inspector:roles-${role ?? 'none'}`),
        })),
        chosen: lane.role ?? 'none',
        onChoose: (chosen) => {
          const role = roles.find((one) => (one ?? 'none') === chosen) ?? null;
          workbench.run(setLaneRole, { laneId, role });
        },
      },
    ];
  }, [workbench, laneId, t]);
}

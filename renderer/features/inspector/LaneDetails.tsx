import { useTranslation } from 'react-i18next';
import { rename } from '../../../shared/commands/rename.ts';
import { resizeLane } from '../../../shared/commands/resizeLane.ts';
import { setLaneRole } from '../../../shared/commands/setLaneRole.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { limits } from '../../../shared/model/limits.ts';
import type { LaneRole } from '../../../shared/model/records.ts';
import { laneRolesFor } from '../../../shared/rules/laneRolesFor.ts';
import { useProject, useWorkbench } from '../../state/useWorkbench.ts';
import { NumberField } from '../../ui/NumberField.tsx';
import { Select } from '../../ui/Select.tsx';
import { CommittedField } from '../../ui/CommittedField.tsx';
import styles from './Inspector.module.css';
import { LaneContents } from './LaneContents.tsx';
import { LaneOwners } from './LaneOwners.tsx';

export function LaneDetails({ laneId }: { readonly laneId: Id }) {
  const { t } = useTranslation('inspector');
  const workbench = useWorkbench();
  const lane = useProject((project) => project.lanes[laneId]);
  const mapKind = useProject((project) => project.maps[lane?.mapId ?? '']?.kind);
  if (lane === undefined || mapKind === undefined) return null;
  const offered = laneRolesFor(mapKind);
  const roles = (offered.includes(lane.role) ? offered : [...offered, lane.role]).map(
    (role): LaneRole | 'none' => role ?? 'none',
  );
  return (
    <>
      <h2 className={styles.title}>{t('lane')}</h2>
      <CommittedField
        label={t('name')}
        value={lane.name}
        maxLength={limits.nameLength}
        isRequired
        onCommit={(name) => {
          workbench.run(rename, { table: 'lanes', id: laneId, name });
        }}
      />
      <Select<LaneRole | 'none'>
        label={t('role')}
        value={lane.role ?? 'none'}
        options={roles.map((value) => ({ value, label: t(`roles-${value}`) }))}
        onChange={(value) => {
          workbench.run(setLaneRole, { laneId, role: value === 'none' ? null : value });
        }}
      />
      <LaneContents lane={lane} />
      <LaneOwners laneId={laneId} />
      <NumberField
        label={t('height')}
        value={lane.height}
        min={limits.laneHeightMin}
        max={limits.laneHeightMax}
        step={8}
        onChange={(height) => {
          if (height !== null) workbench.run(resizeLane, { laneId, height });
        }}
      />
    </>
  );
}

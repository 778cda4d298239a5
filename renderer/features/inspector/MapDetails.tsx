import { useTranslation } from 'react-i18next';
import { describeMap } from '../../../shared/commands/describeMap.ts';
import { nameVariant } from '../../../shared/commands/nameVariant.ts';
import { rename } from '../../../shared/commands/rename.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { limits } from '../../../shared/model/limits.ts';
import { connectionsOf, lanesOf, stagesOf, stepsOf } from '../../../shared/model/siblings.ts';
import { useProject, useWorkbench } from '../../state/useWorkbench.ts';
import { CommittedField } from '../../ui/CommittedField.tsx';
import { CurveList } from './CurveList.tsx';
import { Crossings } from './Crossings.tsx';
import { FlowSoundness } from './FlowSoundness.tsx';
import styles from './Inspector.module.css';
import { MapEyes } from './MapEyes.tsx';
import { MapLens } from './MapLens.tsx';
import { MapShelf } from './MapShelf.tsx';
import { MapStandard } from './MapStandard.tsx';
import { NetworkFacts } from './NetworkFacts.tsx';
import { ProjectFigures } from './ProjectFigures.tsx';

/** The map itself: its name, what it holds, how it feels on the whole, and the figures of the project. */
export function MapDetails({ mapId }: { readonly mapId: Id }) {
  const { t } = useTranslation('inspector');
  const workbench = useWorkbench();
  const project = useProject((current) => current);
  const map = project.maps[mapId];
  if (map === undefined) return null;
  return (
    <>
      <h2 className={styles.title}>{t('map')}</h2>
      <CommittedField
        label={t('name')}
        value={map.name}
        maxLength={limits.nameLength}
        isRequired
        onCommit={(name) => {
          workbench.run(rename, { table: 'maps', id: mapId, name });
        }}
      />
      {map.variantGroup !== null && (
        <CommittedField
          label={t('variant')}
          value={map.variant ?? ''}
          maxLength={limits.nameLength}
          isRequired
          onCommit={(variant) => {
            workbench.run(nameVariant, { mapId, variant });
          }}
        />
      )}
      <CommittedField
        label={t(map.kind === 'flow' ? 'purpose' : 'description')}
        value={map.description}
        maxLength={limits.textLength}
        rows={2}
        onCommit={(description) => {
          workbench.run(describeMap, { mapId, description });
        }}
      />
      {map.kind === 'network' ? (
        <NetworkFacts mapId={mapId} />
      ) : (
        <p className={styles.facts}>
          {[
            t('stages', { count: stagesOf(project, mapId).length }),
            t('lanes', { count: lanesOf(project, mapId).length }),
            t('stepCount', { count: stepsOf(project, mapId).length }),
            t('connectionCount', { count: connectionsOf(project, mapId).length }),
          ].join(' · ')}
        </p>
      )}
      <FlowSoundness mapId={mapId} />
      <MapShelf mapId={mapId} />
      <MapStandard mapId={mapId} />
      <MapEyes />
      <MapLens />
      <CurveList mapId={mapId} />
      <Crossings mapId={mapId} />
      <ProjectFigures />
    </>
  );
}

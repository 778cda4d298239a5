import { useTranslation } from 'react-i18next';
import { emotionCurve } from '../../../shared/analysis/emotionCurve.ts';
import { feelingParticipants } from '../../../shared/analysis/feelingParticipants.ts';
import { meanValence } from '../../../shared/analysis/meanValence.ts';
import { peakEnd } from '../../../shared/analysis/peakEnd.ts';
import { rename } from '../../../shared/commands/rename.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { limits } from '../../../shared/model/limits.ts';
import { connectionsOf, lanesOf, stagesOf, stepsOf } from '../../../shared/model/siblings.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { useProject, useWorkbench } from '../../state/useWorkbench.ts';
import { CommittedField } from './CommittedField.tsx';
import styles from './Inspector.module.css';
import { ProjectFigures } from './ProjectFigures.tsx';

/** The map itself: its name, what it holds, how it feels on the whole, and the figures of the project. */
export function MapDetails({ mapId }: { readonly mapId: Id }) {
  const { t } = useTranslation('inspector');
  const language = useLanguage();
  const workbench = useWorkbench();
  const project = useProject((current) => current);
  const map = project.maps[mapId];
  if (map === undefined) return null;
  const figure = new Intl.NumberFormat(language, { maximumFractionDigits: 2, signDisplay: 'exceptZero' });
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
      {map.description !== '' && <p className={styles.text}>{map.description}</p>}
      <p className={styles.facts}>
        {[
          t('stages', { count: stagesOf(project, mapId).length }),
          t('lanes', { count: lanesOf(project, mapId).length }),
          t('stepCount', { count: stepsOf(project, mapId).length }),
          t('connectionCount', { count: connectionsOf(project, mapId).length }),
        ].join(' · ')}
      </p>
      {feelingParticipants(project, mapId).map((participant) => {
        const valences = emotionCurve(project, mapId, participant.id).map((point) => point.valence);
        const [mean, end] = [meanValence(valences), peakEnd(valences)];
        return (
          <p key={participant.id} className={styles.curve}>
            <span
              className={styles.swatch}
              style={{ background: `var(--participant-${participant.colour})` }}
            />
            <span className={styles.curveName}>{participant.name}</span>
            {mean !== null && <span>{`${t('mean')} ${figure.format(mean)}`}</span>}
            {end !== null && <span>{`${t('peakEnd')} ${figure.format(end)}`}</span>}
          </p>
        );
      })}
      <ProjectFigures />
    </>
  );
}

import { useTranslation } from 'react-i18next';
import { emotionCurve } from '../../../shared/analysis/emotionCurve.ts';
import { feelingParticipants } from '../../../shared/analysis/feelingParticipants.ts';
import { meanValence } from '../../../shared/analysis/meanValence.ts';
import { peakEnd } from '../../../shared/analysis/peakEnd.ts';
import { showArc } from '../../../shared/commands/showArc.ts';
import { printValence } from '../../../shared/figures/printValence.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { useProject, useView, useWorkbench } from '../../state/useWorkbench.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import styles from './Inspector.module.css';

/** How the map feels to each who feels something: whether the curve is drawn, its mean, and what is remembered of it. */
export function CurveList({ mapId }: { readonly mapId: Id }) {
  const { t } = useTranslation(['inspector', 'connections']);
  const workbench = useWorkbench();
  const project = useProject((current) => current);
  const hidden = useView((view) => view.hiddenCurves);
  const map = project.maps[mapId];
  if (map === undefined || map.kind === 'network') return null;
  return (
    <>
      {feelingParticipants(project, mapId).map((participant) => {
        const valences = emotionCurve(project, mapId, participant.id).map((point) => point.valence);
        const [mean, end] = [meanValence(valences), peakEnd(valences)];
        return (
          <div key={participant.id} className={styles.curve}>
            <Checkbox
              label={participant.name}
              value={!hidden.has(participant.id)}
              onChange={() => {
                workbench.view.getState().toggleCurve(participant.id);
              }}
            />
            <span
              className={styles.swatch}
              style={{ background: `var(--participant-${participant.colour})` }}
            />
            {mean !== null && <span>{`${t('mean')} ${printValence(mean)}`}</span>}
            {end !== null && <span>{`${t('peakEnd')} ${printValence(end)}`}</span>}
          </div>
        );
      })}
      {map.kind === 'journey' && (
        <Checkbox
          label={t('connections:showArc')}
          value={map.showsArc}
          onChange={(showsArc) => {
            workbench.run(showArc, { mapId, showsArc });
          }}
        />
      )}
    </>
  );
}
